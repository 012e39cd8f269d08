import { readFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'
import recognizers from '@microsoft/recognizers-text-suite'

// Dates, numbers, percentages and amounts: read, decode, all of the text, JSON.
const { Culture, recognizeCurrency, recognizeDateTime, recognizeDimension, recognizeNumber, recognizePercentage } = recognizers
const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(argv[2] ?? ''))
const kinds = [recognizeDateTime, recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension]
stdout.write(`${JSON.stringify(kinds.flatMap((recognize) => recognize(text, Culture.Chinese)))}\n`)
