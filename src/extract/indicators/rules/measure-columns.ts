import type { QuantityReader } from '../../../quantity/read-quantities.ts'
import type { TableCell, TableRow } from '../../../tree/ast.ts'
import type { TablePlace } from '../../../tree/passages.ts'
import type { ExtractContext } from '../../context.ts'
import type { Draft } from '../draft.ts'
import { documentYear } from '../situate.ts'
import type { Words } from '../words.ts'
import { captionOf, captionUnit, cellDraft } from './table-cell.ts'

/** A column whose label is a measure with its unit: `播种面积（万亩）`. */
interface Measure {
  readonly at: number
  readonly name: string
  readonly unit: string
}

const labelled = /^(.{2,24}?)[(（]([^()（）]{1,8})[)）]$/
const years = /^(?:年度|年份|时间)$/
const ofYear = /^(\d{4})年?$/
/** What a row of a table of measures is of. */
const things =
  /^(?:地区|各?市州|各?市|市\(州\)|县区|区县|县\(市、区\)|乡镇|镇街|街道|镇\(街道\)|乡镇\(街道\)|单位|品种|产品|产业|行业|领域|类别|项目|作物|园区|流域|名称|.{1,6}名称)$/
/** Measures of one thing each are goals only where the table is called so. */
const goals = /目标|任务|计划|规划|布局|指标|分解/
const totals = /^(?:合计|总计|全[省市区县州]|小计)$/
const placeName = /(?:[市县区州盟旗镇乡]|街道|开发区|管委会)$/

/**
 * A table whose columns are measures: `年度 | 铁路货运量（万吨）`, `品种 | 播种面积（万亩） | 产量（万吨）`.
 *
 * Rows are years, or things that the measure is of; of a place the name is the measure alone, the place its scope.
 */
export const measureColumns = {
  id: 'measure-columns',
  examples: ['年度 | 铁路货运量（万吨） | 水路货运量（万吨）'],
  apply(place: TablePlace, context: ExtractContext, reader: QuantityReader, words: Words): Draft[] {
    const { table } = place
    const { norm } = context.clean
    const headerRows = Math.max(1, table.headerRows)
    const header = table.children[headerRows - 1]
    const labels = (header?.children ?? []).map(({ span }) => norm.slice(span.from, span.to).replace(/\s/g, ''))
    const first = labels.findIndex((label) => years.test(label) || things.test(label))
    if (first < 0) return []
    const rows = table.children.slice(headerRows)
    const caption = captionOf(place, context)
    const shared = captionUnit.exec(caption)?.[1] ?? null
    const measures = labels.flatMap((label, at) => [
      ...measureOf(label, at, reader),
      ...(at > first ? bareMeasure(label, at, rows, shared, norm, reader) : []),
    ])
    if (measures.length === 0) return []
    if (years.test(labels[first] as string)) {
      const now = documentYear(context)
      return rows.flatMap((row) => ofYearRow(row, first, measures, { norm, now }, reader, words))
    }
    const called = `${place.path.map(({ title }) => title).join(' ')} ${caption}`
    if (!goals.test(called)) return []
    const year = [...called.matchAll(/(\d{4})年/g)].at(-1)?.[1]
    const term = context.document.period?.to ?? null
    const target =
      year !== undefined
        ? { year: Number(year), span: null, inferred: false }
        : term !== null
          ? { year: term, span: null, inferred: true }
          : null
    return rows.flatMap((row) => ofThing(row, first, measures, target, norm, reader, words))
  },
}

function measureOf(label: string, at: number, reader: QuantityReader): Measure[] {
  const [, name, unit] = labelled.exec(label) ?? []
  const known =
    name !== undefined &&
    unit !== undefined &&
    !(/\d{4}年|投资|金额|占地/.test(name) && !rate.test(name)) &&
    reader.read(`1${unit}`)[0]?.unit
  return known ? [{ at, name: name.replace(/^其中[:：]?/, ''), unit }] : []
}

/** A label without a unit of its own: a rate whose cells have %, or a count where the caption gives one unit for all. */
function bareMeasure(
  label: string,
  at: number,
  rows: readonly TableRow[],
  shared: string | null,
  norm: string,
  reader: QuantityReader,
): Measure[] {
  if (label.length < 3 || label.length > 24 || !/^[一-龥]+$/.test(label)) return []
  const cells = rows.map((row) => textOf(row.children[at], norm))
  if (rate.test(label))
    return cells.length > 0 && cells.every((cell) => percent.test(cell)) ? [{ at, name: label, unit: '' }] : []
  const counted =
    shared !== null && !noMeasure.test(label) && cells.every((cell) => plain.test(cell)) && reader.read(`1${shared}`)[0]?.unit
  return counted ? [{ at, name: label, unit: shared }] : []
}

const rate = /(?:增速|增长率|增幅|率|占比|比重)$/
const percent = /^[≥>约+-]?\d[\d.]*%(?:以上|左右)?$|^[—–\-/]?$/
const plain = /^\d[\d.]*$|^[—–\-/]?$/
/** What a column may be called that no goal stands in. */
const noMeasure = /序号|编号|备注|电话|排名|名次|人口|面积|合计|总计|小计|单位|年度|年份|投资|金额|经费|资金/

function ofYearRow(
  row: TableRow,
  first: number,
  measures: readonly Measure[],
  { norm, now }: { readonly norm: string; readonly now: number | null },
  reader: QuantityReader,
  words: Words,
): Draft[] {
  const head = row.children[first]
  const year = ofYear.exec(textOf(head, norm))?.[1]
  if (!head || year === undefined) return []
  const status = now !== null && Number(year) < now ? 'actual' : 'target'
  return measures.flatMap(({ at, name, unit }) => {
    const cell = row.children[at]
    const read = cell && cellDraft('measure-columns', row, cell.span, { name, span: head.span, unit }, norm, reader, words)
    return read ? [{ ...read, status, target: { year: Number(year), span: head.span, inferred: false } }] : []
  })
}

function ofThing(
  row: TableRow,
  first: number,
  measures: readonly Measure[],
  target: Draft['target'],
  norm: string,
  reader: QuantityReader,
  words: Words,
): Draft[] {
  const head = row.children[first]
  const thing = textOf(head, norm)
  if (!head || thing.length < 2) return []
  const whole = totals.test(thing)
  const scope = placeName.test(thing) ? thing : null
  return measures.flatMap(({ at, name, unit }) => {
    const cell = row.children[at]
    const full = whole || scope !== null ? name : thing + name
    const read = cell && cellDraft('measure-columns', row, cell.span, { name: full, span: head.span, unit }, norm, reader, words)
    return read ? [{ ...read, scope: scope ?? read.scope, target }] : []
  })
}

function textOf(cell: TableCell | undefined, norm: string): string {
  return cell ? norm.slice(cell.span.from, cell.span.to).replace(/\s/g, '') : ''
}
