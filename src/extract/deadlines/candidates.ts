import type { DateExpression } from '../../scan/dates.ts'
import type { Clause, Sentence } from '../../scan/sentences.ts'
import type { ExtractContext } from '../context.ts'
import { glossary } from '../glossary.ts'
import { goalCells } from '../goal-cells.ts'
import { assignmentAt } from '../responsibilities/read.ts'
import { readColumns, taskCell } from '../responsibilities/rules/table-row.ts'
import { readTermCell } from '../term-cell.ts'
import type { Candidate } from './candidate.ts'

/** Every date of running text and of the columns that tell terms, in reading order, with what stands around it. */
export function readCandidates(context: ExtractContext): Candidate[] {
  const found: Candidate[] = []
  const explained = glossary(context)
  for (const passage of context.passages) {
    if (explained.has(passage)) continue
    if (passage.role !== null && passage.role !== 'note') continue
    for (const sentence of context.sentences(passage)) {
      const { dates } = sentence
      // most sentences have none
      if (dates.length > 0) ofSentence(context, sentence, dates, found)
    }
  }
  found.push(...ofTables(context))
  return found.sort((a, b) => a.date.from - b.date.from)
}

/** How far the words around a date are looked at, so that a text without full stops costs no more than others. */
const near = 60
const far = 200

/** A longer title is a whole sentence that stands as one: it sets terms like any other. */
const longestTitle = 36

/** Whether a sentence is a mere title: `一季度工作`, but not an item that is all one sentence, `1.2024年下半年启动二期工程。`. */
function isTitle(norm: string, { heading, passage, from, to }: Sentence): boolean {
  if (!heading || to - from > longestTitle) return false
  return norm[to] !== '。' || !(to + 1 >= passage.span.to || '(〔【'.includes(norm[to + 1] as string))
}

/** `inText` is false for a sentence of a cell, which no horizon of the text around governs. */
function ofSentence(
  context: ExtractContext,
  sentence: Sentence,
  dates: readonly DateExpression[],
  found: Candidate[],
  inText = true,
): void {
  const { norm } = context.clean
  const around = context.governing(inText ? sentence.passage : null, sentence.passage.path)
  const title = isTitle(norm, sentence)
  for (const told of dates) {
    // 2028年左右: about it
    const date = norm.startsWith('左右', told.to) ? { ...told, to: told.to + 2 } : told
    const clause = clauseAt(sentence, date.from)
    found.push({
      now: around.now,
      issued: context.document.date,
      review: around.review,
      norm,
      date,
      sentence,
      clause,
      path: sentence.passage.path,
      before: norm.slice(Math.max(clause.from, date.from - near), date.from),
      behind: norm.slice(date.to, Math.max(date.to, Math.min(clause.to, date.to + far))),
      sentenceBehind: norm.slice(date.to, Math.min(sentence.to, date.to + far)),
      assigned: assignmentAt(context, date.from)?.rule === 'bracket',
      heading: title,
      row: null,
    })
  }
}

function ofTables(context: ExtractContext): Candidate[] {
  const { norm } = context.clean
  const found: Candidate[] = []
  for (const place of context.tables) {
    const { table, path } = place
    for (const { passage } of goalCells(place, context))
      for (const sentence of context.sentences(passage))
        if (sentence.dates.length > 0) ofSentence(context, sentence, sentence.dates, found, false)
    const columns = readColumns(norm, table)
    if (!columns || columns.term === null) continue
    const around = context.governing(null, path)
    for (const [i, row] of table.children.entries()) {
      if (i < columns.headerRows) continue
      const span = row.children[columns.term]?.span
      if (!span || span.to <= span.from) continue
      const task = taskCell(table, columns, i)
      for (const date of readTermCell(norm, span, around.reference)) {
        const clause = { from: span.from, to: span.to, mark: '' }
        found.push({
          now: around.now,
          issued: context.document.date,
          review: around.review,
          norm,
          date,
          sentence: null,
          clause,
          path,
          before: norm.slice(span.from, date.from),
          behind: norm.slice(date.to, span.to),
          sentenceBehind: '',
          assigned: false,
          heading: false,
          row: { task },
        })
      }
    }
  }
  return found
}

/** The clause that holds an offset; clauses stand in order. */
function clauseAt({ clauses }: Sentence, at: number): Clause {
  let low = 0
  let high = clauses.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((clauses[middle] as Clause).from <= at) low = middle
    else high = middle - 1
  }
  return clauses[low] as Clause
}
