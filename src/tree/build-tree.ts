import type { CleanText } from '../clean/clean-text.ts'
import type { Span } from '../clean/position-map.ts'
import type { Line } from '../lines/line.ts'
import type { Block, Heading, Paragraph, PolicyRoot, Section, Table, TableRow } from './ast.ts'
import { checkNumbering, type Oddity } from './check-numbering.ts'
import { chooseMarkers, type Opening } from './choose-markers.ts'
import { findRegions, type Roles } from './find-regions.ts'
import { markFrontMatter } from './front-matter.ts'
import { giveIds } from './outline-ids.ts'
import { readTables, type TableDraft } from './read-table.ts'
import { splitByLeads } from './split-by-leads.ts'
import { splitRunIn } from './split-run-in.ts'

/** The tree, and what was odd on the way. */
export interface BuiltTree {
  readonly root: PolicyRoot
  readonly oddities: readonly Oddity[]
}

/** The title of a part, chapter or division is no longer than this. */
const longestPlainTitle = 24

/** A title on the line below its marker is no longer than this. */
const longestTitleLine = 80

/** Lines of the clean text → the tree of the document, with an explicit stack. */
export function buildTree(clean: CleanText, lines: readonly Line[]): BuiltTree {
  return new Builder(clean, lines).build()
}

class Builder {
  readonly #clean: CleanText
  readonly #lines: readonly Line[]
  readonly #oddities: Oddity[] = []
  readonly #root: PolicyRoot
  readonly #open: Section[] = []
  /** Lines whose text already stands in a heading. */
  readonly #used = new Set<number>()
  #roles: Roles = new Map()

  constructor(clean: CleanText, lines: readonly Line[]) {
    this.#clean = clean
    this.#lines = lines
    this.#root = { type: 'root', children: [], ...this.#at({ from: 0, to: clean.norm.length }) }
  }

  build(): BuiltTree {
    const { norm } = this.#clean
    const lines = this.#lines
    const tables = readTables(this.#clean, lines)
    this.#roles = findRegions(norm, lines)
    const ignored = new Set(this.#roles.keys())
    for (const table of tables) for (let i = table.fromLine; i < table.toLine; i++) ignored.add(i)
    const { openings, flows } = chooseMarkers(this.#clean, lines, ignored)
    for (const line of ignored) if (!this.#roles.has(line)) this.#used.add(line)
    const firstHeading = openings.find(({ match }) => match.marker.kind !== 'bullet')?.line ?? lines.length
    markFrontMatter(norm, lines, firstHeading, this.#roles)
    this.#fill(openings, tables, flows)
    this.#close(0)
    splitByLeads(this.#root, this.#clean)
    giveIds(this.#root.children, '')
    return { root: this.#root, oddities: [...checkNumbering(norm, openings), ...this.#oddities] }
  }

  /** Walks the lines: tables, headings with their bodies, paragraphs. */
  #fill(openings: readonly Opening[], tables: readonly TableDraft[], flows: (line: Line) => boolean): void {
    const tableAt = new Map(tables.map((table) => [table.fromLine, table]))
    let next = 0
    this.#lines.forEach((line, i) => {
      const table = tableAt.get(i)
      if (table) this.#addTable(table)
      if (line.span.to === line.span.from || this.#used.has(i)) return
      let from = line.span.from
      while (next < openings.length && (openings[next] as Opening).line < i) next++
      while (next < openings.length && (openings[next] as Opening).line === i) {
        const opening = openings[next] as Opening
        this.#addText({ from, to: opening.match.from }, i)
        next++
        const following = openings[next]
        const to = following?.line === i ? following.match.from : line.span.to
        this.#openSection(opening, to, i, flows(line))
        from = to
      }
      this.#addText({ from, to: line.span.to }, i)
    })
  }

  #openSection(opening: Opening, to: number, line: number, flowing: boolean): void {
    const { norm, text } = this.#clean
    const { match, depth } = opening
    const { kind } = match.marker
    const below = match.to >= to ? this.#titleBelow(line, kind === 'attachment' ? 2 : 1) : null
    const colon = kind !== 'attachment' && kind !== 'article' && !this.#sharesLead(depth, match.to)
    // A part or chapter has a title, never a sentence: what is too long for one has its body glued on.
    const high = (kind === 'part' || kind === 'chapter' || kind === 'division') && to - match.to > longestPlainTitle
    const run = below
      ? { title: below, headingTo: below.to }
      : splitRunIn(norm, match.to, to, {
          colon,
          glued: flowing || high,
          imperative: high || (flowing && (kind === 'l1' || kind === 'l2')),
        })
    const title =
      below && kind !== 'attachment'
        ? splitRunIn(norm, below.from, below.to, { colon: false, glued: false, imperative: false }).title
        : run.title
    const headingSpan = { from: match.from, to: run.headingTo }
    const position = this.#clean.map.position(headingSpan)
    const value = oneLine(text, headingSpan)
    const heading: Heading = { type: 'heading', value, titleSpan: title, span: headingSpan, position }
    const section: Section = {
      type: 'section',
      kind,
      id: '',
      marker: match.text,
      ordinal: match.ordinal,
      title: oneLine(text, title),
      depth,
      children: [heading],
      // both grow when it is closed
      span: headingSpan,
      position,
    }
    this.#close(depth - 1)
    this.#children().push(section)
    this.#open.push(section)
    if (!below && run.headingTo < to) this.#addText({ from: run.headingTo, to }, line)
  }

  /** Whether the heading before it has the same lead: `1.典型场景:…`, `2.典型场景:…` are told apart by what follows. */
  #sharesLead(depth: number, from: number): boolean {
    const { norm } = this.#clean
    const before = this.#open[depth - 1]
    if (!before) return false
    const { titleSpan } = before.children[0]
    const lead = norm.slice(titleSpan.from, titleSpan.to + 1).split(':', 1)[0] as string
    return lead.length >= 2 && norm[titleSpan.from + lead.length] === ':' && norm.startsWith(`${lead}:`, from)
  }

  /** The title of a marker that stands alone is the line below, or two of them where the first stops in mid-title. */
  #titleBelow(line: number, most: number): Span | null {
    const { norm } = this.#clean
    let span = null as Span | null
    for (let i = line + 1; i < this.#lines.length && most > 0; i++) {
      const here = this.#lines[i] as Line
      const size = here.span.to - here.span.from
      if (size === 0) continue
      const said = norm.slice(here.span.from, Math.min(here.span.to, here.span.from + longestTitleLine))
      if (here.marker || here.cells || this.#used.has(i) || this.#roles.has(i) || size > longestTitleLine || /[。;]/.test(said))
        break
      if (
        span &&
        (/[:,]$/.test(said) ||
          !/^[的和与及(]|(?:方案|办法|意见|计划|规划|规定|细则|清单|目录|分工表|一览表|任务表|指标体系|\))$/.test(said))
      )
        break
      span = { from: span?.from ?? here.span.from, to: here.span.to }
      this.#used.add(i)
      most--
      if (/(?:方案|办法|意见|计划|规划|规定|细则|清单|表|目录|名单|指标)$/.test(said)) break
    }
    return span
  }

  #addText(span: Span, line: number): void {
    if (span.to <= span.from) return
    const role = this.#roles.get(line)
    if (span.from === this.#lines[line]?.span.from && this.#endsBullets()) this.#close(this.#open.length - 1)
    const value = this.#clean.text.slice(span.from, span.to)
    const position = this.#clean.map.position(span)
    const paragraph: Paragraph = role
      ? { type: 'paragraph', value, role, span, position }
      : { type: 'paragraph', value, span, position }
    this.#children().push(paragraph)
  }

  #addTable({ rows, headerRows, misfits }: TableDraft): void {
    const { text } = this.#clean
    const children: TableRow[] = rows.map((cells) => ({
      type: 'row',
      children: cells.map((span) => ({
        type: 'cell',
        value: oneLine(text, span),
        span,
        position: this.#clean.map.position(span),
      })),
      ...this.#at({ from: (cells[0] as Span).from, to: (cells.at(-1) as Span).to }),
    }))
    const span = { from: (children[0] as TableRow).span.from, to: (children.at(-1) as TableRow).span.to }
    const table: Table = { type: 'table', children, headerRows, ...this.#at(span) }
    while (this.#open.at(-1)?.kind === 'bullet') this.#close(this.#open.length - 1)
    this.#children().push(table)
    for (const { row, cells: count } of misfits) {
      const { span: place } = children[row] as TableRow
      const reason = `Unexpected row of ${count} cells, expected ${(children[0] as TableRow).children.length}`
      this.#oddities.push({ id: 'table-row-width', reason, span: place })
    }
  }

  /** Whether a new line stands behind the last of several bullets that have one line each: it is text of the section again. */
  #endsBullets(): boolean {
    const bullet = this.#open.at(-1)
    if (bullet?.kind !== 'bullet' || !hasOneLine(bullet)) return false
    const end = (bullet.children.at(-1) as Block | Heading).span.to
    if (!sentenceEnd.includes(this.#clean.norm[end - 1] as string)) return false
    const siblings = this.#open.at(-2)?.children ?? this.#root.children
    let at = siblings.length - 2
    for (let before = siblings[at]; before?.type === 'section' && before.kind === 'bullet'; before = siblings[--at])
      if (!hasOneLine(before)) return false
    return at < siblings.length - 2
  }

  #children(): Block[] {
    return (this.#open.at(-1)?.children as Block[] | undefined) ?? this.#root.children
  }

  /** Closes sections down to a depth; a section ends where its last child does. */
  #close(depth: number): void {
    while (this.#open.length > depth) {
      const section = this.#open.pop() as Section
      const last = section.children.at(-1) as Block | Heading
      section.span = { from: section.span.from, to: last.span.to }
      section.position = this.#clean.map.position(section.span)
    }
  }

  #at(span: Span): { span: Span; position: ReturnType<CleanText['map']['position']> } {
    return { span, position: this.#clean.map.position(span) }
  }
}

const sentenceEnd = '。;!'

/** Whether a section is no more than its heading and what stands on the same line. */
function hasOneLine({ children: [heading, body, more] }: Section): boolean {
  return more === undefined && (body === undefined || (body.type === 'paragraph' && body.span.from === heading.span.to))
}

/** A run of text on one line. */
function oneLine(text: string, { from, to }: Span): string {
  const said = text.slice(from, to)
  return said.includes('\n') ? said.replaceAll('\n', '') : said
}
