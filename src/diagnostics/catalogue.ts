/** How bad: `info` tells, `warning` asks to look, `error` says that something could not be read. */
export type Severity = 'info' | 'warning' | 'error'

/** Every diagnostic that qparse can give: its id, how bad it is, and what it means in one line. */
export const catalogue = {
  'numbering-jump': { severity: 'warning', meaning: 'A heading number is not the one after its predecessor.' },
  'numbering-repeat': { severity: 'warning', meaning: 'A heading has the number of the one before it.' },
  'numbering-style': {
    severity: 'warning',
    meaning: 'A heading goes on with a series in another style of number, and was put where the series stands.',
  },
  'ocr-digit': { severity: 'info', meaning: 'Letters in a heading number were read as digits.' },
  'page-chrome': { severity: 'info', meaning: 'Furniture of a web page was left out.' },
  'page-number': { severity: 'info', meaning: 'Page numbers were left out.' },
  'running-head': { severity: 'info', meaning: 'A line that repeats on every page was left out.' },
  'repeated-text': { severity: 'info', meaning: 'A second copy of the document was left out.' },
  'table-row-width': { severity: 'warning', meaning: 'A table row has more or fewer cells than its header.' },
  'date-unresolved': { severity: 'info', meaning: 'A term is told, but not the date that it is counted from.' },
  'date-impossible': {
    severity: 'warning',
    meaning: 'A day is told that the month does not have; the date is read to the month.',
  },
  'encoding-guessed': { severity: 'info', meaning: 'Nothing told the encoding; it was taken by what the bytes look like.' },
  'encoding-damaged': { severity: 'warning', meaning: 'Some bytes could not be decoded and stand as U+FFFD.' },
  traditional: { severity: 'info', meaning: 'Traditional characters were read as simplified ones; quotes stay as written.' },
  'main-content': { severity: 'info', meaning: 'Of a web page the document was taken, and its furniture left out.' },
  'left-out': {
    severity: 'info',
    meaning: 'Parts of a file that are no text of the document were left out: deletions, hidden text.',
  },
  'page-image': { severity: 'warning', meaning: 'A page holds pictures and no text.' },
  'page-unreadable': { severity: 'error', meaning: 'A page holds text in a font that tells no characters.' },
  'ocr-value': { severity: 'info', meaning: 'Letters in a value were read as digits.' },
  contradiction: { severity: 'warning', meaning: 'Two statements of the document about one goal cannot both hold.' },
  redaction: { severity: 'info', meaning: 'Something was blacked out in the text.' },
} as const satisfies Record<string, { severity: Severity; meaning: string }>

/** Id of a diagnostic in the catalogue. */
export type DiagnosticId = keyof typeof catalogue
