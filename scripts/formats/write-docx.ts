import {
  AlignmentType,
  Document,
  type ILevelsOptions,
  LevelFormat,
  LevelSuffix,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { Part } from './document-parts.ts'

/** A marker that Word can count by itself: how it begins and ends, and in which numbers. */
interface Style {
  readonly level: number
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat]
  readonly pattern: RegExp
  readonly text: string
}

const counted = '[一二三四五六七八九十百]+'

/** Styles of numbers, highest first; half- and full-width brackets are styles of their own. */
const styles: readonly Style[] = [
  { level: 0, format: LevelFormat.CHINESE_COUNTING, pattern: new RegExp(`^(第)(${counted})(章)(?=[^节])`), text: '第%1章' },
  { level: 1, format: LevelFormat.CHINESE_COUNTING, pattern: new RegExp(`^(第)(${counted})(节)`), text: '第%2节' },
  { level: 2, format: LevelFormat.CHINESE_COUNTING, pattern: new RegExp(`^()(${counted})(、)`), text: '%3、' },
  { level: 3, format: LevelFormat.CHINESE_COUNTING, pattern: new RegExp(`^(（)(${counted})(）)`), text: '（%4）' },
  { level: 4, format: LevelFormat.CHINESE_COUNTING, pattern: new RegExp(`^(\\()(${counted})(\\))`), text: '(%5)' },
  { level: 5, format: LevelFormat.DECIMAL, pattern: /^()(\d+)([.．])(?!\d)/, text: '%6.' },
  { level: 6, format: LevelFormat.DECIMAL, pattern: /^(（)(\d+)(）)/, text: '（%7）' },
  { level: 7, format: LevelFormat.DECIMAL, pattern: /^(\()(\d+)(\))/, text: '(%8)' },
]

const digits = '零一二三四五六七八九'

/** 12 → 十二, as the numbers of the styles are written. */
function chinese(n: number): string {
  if (n < 10) return digits[n] as string
  if (n < 20) return `十${n % 10 ? digits[n % 10] : ''}`
  if (n < 100) return `${digits[Math.floor(n / 10)]}十${n % 10 ? digits[n % 10] : ''}`
  return `一百${n % 100 === 0 ? '' : n % 100 < 10 ? `零${digits[n % 100]}` : `${n % 100 < 20 ? '一' : ''}${chinese(n % 100)}`}`
}

/** Text without its marker, and the level that Word counts it on; `null` where the marker is not the number that is due. */
class Numberer {
  readonly #counts: number[] = []
  /** How many paragraphs were numbered, for whoever wants to know. */
  numbered = 0

  next(text: string): { text: string; level: number } | null {
    for (const { level, format, pattern, text: label } of styles) {
      const match = pattern.exec(text)
      if (!match) continue
      const due = (this.#counts[level] ?? 0) + 1
      const said = format === LevelFormat.DECIMAL ? String(due) : chinese(due)
      const shown = label.replace(/%\d/, said)
      if (shown !== match[0].replace('．', '.')) return null
      this.#counts.length = level
      this.#counts[level] = due
      this.numbered++
      return { text: text.slice(match[0].length).replace(/^[ \u3000]+/, ''), level }
    }
    return null
  }
}

/** Parts → a .docx file with automatic numbers where the text has them in order; other numbers stay text. */
export async function writeDocx(parts: readonly Part[]): Promise<Uint8Array> {
  const numberer = new Numberer()
  const levels: ILevelsOptions[] = styles.map(({ level, format, text }) => ({
    level,
    format,
    text,
    alignment: AlignmentType.START,
    suffix: level % 2 === 0 ? LevelSuffix.TAB : LevelSuffix.NOTHING,
  }))
  const children = parts.map((part) => {
    if (part.kind === 'table') {
      const width = Math.max(...part.rows.map((row) => row.length))
      return new Table({
        columnWidths: new Array<number>(width).fill(Math.floor(9000 / width)),
        rows: part.rows.map(
          (row) =>
            new TableRow({
              children: [...row, ...new Array<string>(width - row.length).fill('')].map(
                (cell) => new TableCell({ children: [new Paragraph({ children: runs(cell) })] }),
              ),
            }),
        ),
      })
    }
    const found = numberer.next(part.text)
    if (!found) return new Paragraph({ children: runs(part.text) })
    return new Paragraph({ children: runs(found.text), numbering: { reference: 'main', level: found.level } })
  })
  const document = new Document({ numbering: { config: [{ reference: 'main', levels }] }, sections: [{ children }] })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** Words in several runs, cut in the midst of words as Word does. */
function runs(text: string): TextRun[] {
  const middle = text.length >> 1
  return [text.slice(0, middle), text.slice(middle)].filter((run) => run !== '').map((run) => new TextRun(run))
}
