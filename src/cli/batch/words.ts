import type { Lang, Words } from '../../input/user-error.ts'

/** Reasons and notices of runs over many documents. */
export const batchWords = {
  cannotLook: (why: string): Words => ({ en: `cannot be looked into (${why})`, zh: `无法打开（${why}）` }),
  noDocuments: { en: 'holds no documents', zh: '里面没有可读的文件' },
  noMatch: { en: 'no file matches', zh: '没有匹配的文件' },
  noText: { en: 'has no text in it', zh: '没有文字' },
  outAndOutput: { en: '--out and -o: give one of them', zh: '--out 与 -o 只能用一个' },
  resumeWhere: {
    en: '--resume continues a run that writes files; give --out DIR or -o FILE too',
    zh: '--resume 用于接着写文件，请同时给出 --out 目录 或 -o 文件',
  },
  notOurs: (path: string): Words => ({
    en: `${path}: is no journal of qparse; move it away`,
    zh: `${path}：不是 qparse 的进度记录，请移走`,
  }),
  outNotFolder: (path: string): Words => ({
    en: `${path}: is a file; --out needs a folder`,
    zh: `${path}：是文件，--out 需要文件夹`,
  }),
  sameTarget: (first: string, second: string, target: string): Words => ({
    en: `${first} and ${second}: both would be written to ${target}; run them apart`,
    zh: `${first} 与 ${second}：结果都会写入 ${target}，请分开运行`,
  }),
  filterFiles: {
    en: '--stdin-format reads from the standard input; leave the files out',
    zh: '--stdin-format 从标准输入读，请不要再写文件',
  },
  filterFormat: { en: '--stdin-format gives a line for each record; use -f jsonl', zh: '--stdin-format 每条一行，请用 -f jsonl' },
  filterFolder: {
    en: '--stdin-format gives one stream; leave out --out and --resume',
    zh: '--stdin-format 只有一个输出流，请去掉 --out 和 --resume',
  },
  standardInput: { en: '- cannot be resumed or given a file of its own', zh: '标准输入（-）不能续做，也不能单独成文件' },
  recordTooLong: { en: 'is too long', zh: '太长' },
  recordNotJson: { en: 'is no JSON object', zh: '不是 JSON 对象' },
  recordNoText: { en: 'has neither "text" nor "path" as a string', zh: '既没有字符串 "text"，也没有字符串 "path"' },
  recordId: { en: 'has an "id" that is neither a string nor a number', zh: '的 "id" 既不是字符串也不是数字' },
  record: (n: number, why: Words): Words => ({ en: `record ${n} ${why.en}`, zh: `第 ${n} 条${why.zh}` }),
  crashed: (why: string): Words => ({ en: `its reading broke down (${why})`, zh: `读取中断（${why}）` }),
} as const

/** Lines that stand by themselves, in the language of the run. */
export const batchLines: Readonly<
  Record<
    Lang,
    {
      others(count: number, kinds: string): string
      summary(failed: number, total: number): string
      fresh(path: string): string
      progress(line: { done: number; total: number; speed: string; left: string; failed: number }): string
    }
  >
> = {
  en: {
    others: (count, kinds) => `left out ${count} file${count === 1 ? '' : 's'} of other kinds (${kinds})`,
    summary: (failed, total) => `${failed} of ${total} failed`,
    fresh: (path) => `${path}: made by another version or with other options; all is read again`,
    progress: ({ done, total, speed, left, failed }) =>
      `${done}/${total}  ${speed} MB/s  ${left} left${failed ? `  ${failed} failed` : ''}`,
  },
  zh: {
    others: (count, kinds) => `另有 ${count} 个其他类型的文件没有读（${kinds}）`,
    summary: (failed, total) => `${total} 份中有 ${failed} 份失败`,
    fresh: (path) => `${path}：版本或选项已变，全部重读`,
    progress: ({ done, total, speed, left, failed }) =>
      `${done}/${total}  ${speed} MB/s  剩余 ${left}${failed ? `  ${failed} 份失败` : ''}`,
  },
}
