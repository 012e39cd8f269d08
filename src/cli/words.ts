import type { Lang } from '../input/user-error.ts'

/** What the command line says of itself: help, notices, errors. */
interface CliWords {
  readonly description: string
  readonly options: Readonly<
    Record<
      | 'lang'
      | 'color'
      | 'help'
      | 'version'
      | 'file'
      | 'files'
      | 'format'
      | 'outlineFormat'
      | 'output'
      | 'only'
      | 'section'
      | 'encoding'
      | 'script'
      | 'bom'
      | 'what'
      | 'depth'
      | 'leftovers'
      | 'unsure'
      | 'fixes'
      | 'duties'
      | 'lexicon'
      | 'line'
      | 'id'
      | 'text',
      string
    >
  >
  readonly commands: Readonly<Record<'extract' | 'explain' | 'outline' | 'text' | 'schema' | 'help', string>>
  /** Commander's headings of the help. */
  readonly titles: Readonly<Record<string, string>>
  readonly examples: string
  internalError(reason: string): string
  didYouMean(what: string): string
  readonly seeHelp: string
  guessed(label: string, encoding: string): string
  damaged(label: string, places: number): string
  noSection(label: string, id: string): string
  noIndicator(label: string, id: string): string
  unusedFix(path: string, quote: string): string
  unknownPart(part: string, known: readonly string[]): string
  readonly notADepth: string
  readonly notALine: string
  cannotWrite(path: string, why: string): string
  wouldOverwrite(path: string): string
  unknownEnding(path: string, ending: string, formats: string): string
  savedAlready(label: string): string
}

const examples = `
  qparse extract plan.txt
  qparse extract plan.txt | jq '.indicators[] | select(.target.year == 2025)'
  qparse extract *.txt -f csv -o indicators.csv
  qparse outline plan.txt --depth 2
  curl -s https://example.org/plan.txt | qparse extract -
`

export const cliWords: Readonly<Record<Lang, CliWords>> = {
  en: {
    description: 'Read Chinese policy documents: heading tree, indicators, deadlines and responsibilities as data.',
    options: {
      lang: 'language of the words on the terminal, else by LC_ALL and LANG',
      color: 'colours on the terminal',
      help: 'show help',
      version: 'show the version',
      file: 'text, Markdown, HTML, .docx or PDF; - for the standard input',
      files: 'text, Markdown, HTML, .docx or PDF; - for the standard input',
      format: 'form of the output: else by the ending of -o; table on a terminal, json in a pipe',
      outlineFormat: 'form of the output: else by the ending of -o, else the one to read',
      output: 'write to FILE, which is replaced only when all is written',
      only: 'only these, separated by commas: outline, indicators, deadlines, responsibilities, diagnostics',
      section: 'only what stands in this section (ids: qparse outline)',
      encoding: 'read the files in this encoding (utf-8, gb18030, big5, utf-16le …)',
      script: 'take the characters as these; Traditional ones are read by the same rules',
      bom: 'csv with a byte-order mark, for spreadsheets that need one',
      what: 'of which command',
      depth: 'headings down to this depth',
      leftovers: 'also list every number that no indicator claims, with the reason',
      unsure: 'only the indicators that need an eye',
      fixes: 'corrections to apply (yaml: accept, reject or change an entry by its quote)',
      duties: 'also take sentences that merely tell somebody what to do as assignments',
      lexicon: 'words of your own (yaml: units, slogans, agencies, verbs; qparse schema lexicon)',
      line: 'only what stands on this line',
      id: 'only this indicator',
      text: 'print the text of this section',
    },
    commands: {
      extract: 'what documents say: indicators, deadlines, responsibilities, headings',
      explain: 'why each indicator is as it is, and why other numbers are none',
      outline: 'the heading tree with line numbers and section ids',
      text: 'the decoded text that all offsets count in',
      schema: 'the JSON Schema of the output of extract, diff or tasks, or of a lexicon',
      help: 'show help for a command',
    },
    titles: {},
    examples: `\nExamples:${examples}`,
    internalError: (reason) => `internal error: ${reason}; please report it (QPARSE_DEBUG=1 shows where)`,
    didYouMean: (what) => ` (did you mean ${what}?)`,
    seeHelp: '; see qparse --help',
    guessed: (label, encoding) =>
      `${label}: not UTF-8, read as ${encoding.toUpperCase()} by guess; --encoding tells it for certain`,
    damaged: (label, places) => `${label}: damaged UTF-8, ${places} unreadable place${places === 1 ? '' : 's'} left as U+FFFD`,
    noIndicator: (label, id) => `${label}: no indicator ${id}; see the ids with qparse explain`,
    unusedFix: (path, quote) => `${path}: nothing to correct for "${quote}"`,
    noSection: (label, id) => `${label}: no section ${id}; see the ids with qparse outline`,
    unknownPart: (part, known) => `unknown part "${part}", known are ${known.join(', ')}.`,
    notADepth: 'must be a whole number from 1.',
    notALine: 'must be a line number from 1.',
    cannotWrite: (path, why) => `${path}: cannot be written (${why})`,
    wouldOverwrite: (path) => `${path}: is read and written at once; choose another place for what is written`,
    unknownEnding: (path, ending, formats) => `${path}: .${ending} is the ending of no format; choose one with -f: ${formats}`,
    savedAlready: (label) => `${label}: is a result that extract saved, no document; diff and tasks read it`,
  },
  zh: {
    description: '读懂中文政策文件：把标题层级、指标、时限和责任分工变成数据。',
    options: {
      lang: '终端用语，缺省按 LC_ALL 和 LANG',
      color: '终端颜色',
      help: '显示帮助',
      version: '显示版本',
      file: '文本、Markdown、HTML、.docx 或 PDF，- 为标准输入',
      files: '文本、Markdown、HTML、.docx 或 PDF，- 为标准输入',
      format: '输出格式；缺省按 -o 的扩展名，终端上为 table，管道中为 json',
      outlineFormat: '输出格式；缺省按 -o 的扩展名，再缺省为供阅读的格式',
      output: '写入 FILE，全部写完才替换旧文件',
      only: '只要这些，用逗号分开：outline, indicators, deadlines, responsibilities, diagnostics',
      section: '只要这一节的内容（编号见 qparse outline）',
      encoding: '按此编码读文件（utf-8、gb18030、big5、utf-16le 等）',
      script: '把文字当作简体或繁体；繁体按同样的规则读',
      bom: 'csv 前加字节顺序标记，供需要它的表格软件',
      what: '哪个命令的',
      depth: '标题只到这一层',
      leftovers: '同时列出没有归入任何指标的数字及原因',
      unsure: '只要需要人工核对的指标',
      fixes: '应用更正（yaml：按引文接受、剔除或修改条目）',
      duties: '把“某某部门要……”这类句子也当作责任分工',
      lexicon: '自备词表（yaml：单位、口号、机构、动词；格式见 qparse schema lexicon）',
      line: '只看这一行',
      id: '只看这个指标',
      text: '打印这一节的原文',
    },
    commands: {
      extract: '文件说了什么：指标、时限、责任分工、标题',
      explain: '每个指标的依据，以及其他数字为何不是指标',
      outline: '标题层级，带行号和节编号',
      text: '解码后的原文，所有偏移量以它为准',
      schema: 'extract、diff、tasks 输出或自备词表的 JSON Schema',
      help: '显示某个命令的帮助',
    },
    titles: {
      'Usage:': '用法：',
      'Options:': '选项：',
      'Global Options:': '通用选项：',
      'Commands:': '命令：',
      'Arguments:': '参数：',
    },
    examples: `\n示例：${examples}`,
    internalError: (reason) => `内部错误：${reason}；请告诉我们（QPARSE_DEBUG=1 显示出处）`,
    didYouMean: (what) => `（是否想用 ${what}？）`,
    seeHelp: '；用法见 qparse --help',
    guessed: (label, encoding) => `${label}：不是 UTF-8，按 ${encoding.toUpperCase()} 读取（推测），可用 --encoding 指定`,
    damaged: (label, places) => `${label}：UTF-8 有损坏，${places} 处无法读出，以 U+FFFD 代替`,
    noIndicator: (label, id) => `${label}：没有指标 ${id}，编号见 qparse explain`,
    unusedFix: (path, quote) => `${path}：没有可更正的“${quote}”`,
    noSection: (label, id) => `${label}：没有编号为 ${id} 的节，编号见 qparse outline`,
    unknownPart: (part, known) => `没有“${part}”这一项，可取 ${known.join('、')}`,
    notADepth: '应为不小于 1 的整数',
    notALine: '应为从 1 开始的行号',
    cannotWrite: (path, why) => `${path}：无法写入（${why}）`,
    wouldOverwrite: (path) => `${path}：既读又写，请把结果写到别处`,
    unknownEnding: (path, ending, formats) => `${path}：没有以 .${ending} 结尾的格式，请用 -f 选定：${formats}`,
    savedAlready: (label) => `${label}：是 extract 存下的结果，不是文件原文；可交给 diff 或 tasks`,
  },
}
