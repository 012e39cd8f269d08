import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import type { Lang } from '../input/user-error.ts'
import { parseShard, type Shard } from './batch/shard.ts'

/** Forms in which documents come over the standard input. */
export const streamFormats = ['paths', 'jsonl', 'text0'] as const

/** What `extract` is told about running over many documents. */
export interface BatchOptions {
  jobs?: number
  out?: string
  resume?: boolean
  shard?: Shard
  stdinFormat?: (typeof streamFormats)[number]
}

const help = {
  en: {
    files: 'files, folders or patterns (docs/**/*.docx); - for the standard input',
    heading: 'Many documents:',
    jobs: 'threads, else as many as the files are worth; the output is the same with any number',
    out: 'one result file for each document, below this folder',
    resume: 'with --out or -o: go on where an earlier run stopped; skips what is done and has not changed',
    shard: 'only the documents that fall to run i of n, by their paths',
    stdinFormat: 'records from the standard input, a line for each: paths, jsonl ({"id","text"} or {"id","path"}) or text0',
    notJobs: 'must be a whole number from 1.',
    notShard: 'must be like 1/4 to 4/4.',
  },
  zh: {
    files: '文件、文件夹或通配符（docs/**/*.docx），- 为标准输入',
    heading: '批量：',
    jobs: '线程数，缺省按文件多少而定；多少线程输出都一样',
    out: '每份文件各写一个结果，放在这个文件夹下',
    resume: '与 --out 或 -o 同用：接着上次中断处做，已做且未变的跳过',
    shard: '只做 n 份中的第 i 份，按路径分配',
    stdinFormat: '从标准输入逐条读，每条一行：paths、jsonl（{"id","text"} 或 {"id","path"}）或 text0',
    notJobs: '应为不小于 1 的整数',
    notShard: '应写成 1/4 至 4/4 的样子',
  },
} satisfies Record<Lang, unknown>

/** The argument of `extract`: none is needed where records come over the standard input. */
export function manyFiles(lang: Lang): Argument {
  return new Argument('[file...]', help[lang].files)
}

/** Adds to `extract` what it takes to run over many documents. */
export function addBatchOptions(extract: Command, lang: Lang): void {
  const words = help[lang]
  extract
    .optionsGroup(words.heading)
    .addOption(new Option('--jobs <n>', words.jobs).argParser(jobs(words.notJobs)))
    .addOption(new Option('--out <dir>', words.out))
    .addOption(new Option('--resume', words.resume))
    .addOption(new Option('--shard <i/n>', words.shard).argParser(shard(words.notShard)))
    .addOption(new Option('--stdin-format <format>', words.stdinFormat).choices(streamFormats))
}

function jobs(problem: string): (value: string) => number {
  return (value) => {
    if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError(problem)
    return Number(value)
  }
}

function shard(problem: string): (value: string) => Shard {
  return (value) => {
    const read = parseShard(value)
    if (!read) throw new InvalidArgumentError(problem)
    return read
  }
}
