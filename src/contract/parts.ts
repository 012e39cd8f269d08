/** Members of a document that `--only` can name; `document` itself always stands there, for an entry without it says nothing. */
export const parts = ['outline', 'indicators', 'deadlines', 'responsibilities', 'diagnostics'] as const

export type Part = (typeof parts)[number]

/** What `qparse schema` can print: the output of a command, or a file that users write. */
export const schemaNames = ['extract', 'diff', 'tasks', 'lexicon'] as const

export type SchemaName = (typeof schemaNames)[number]

/** Columns of the flat table of indicators, in their order. */
export const csvColumns = [
  'file',
  'region',
  'title',
  'date',
  'section',
  'name',
  'scope',
  'kind',
  'status',
  'comparator',
  'value',
  'value_max',
  'unit',
  'value_text',
  'normalized_value',
  'normalized_unit',
  'per',
  'year',
  'year_inferred',
  'baseline_year',
  'baseline_value',
  'hedge',
  'binding',
  'departments',
  'quote',
  'line',
] as const

export type CsvColumn = (typeof csvColumns)[number]
