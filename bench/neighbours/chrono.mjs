import { readFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'
import { zh } from 'chrono-node'

// Dates alone: read, decode, every date of the text, JSON.
const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(argv[2] ?? ''))
const found = zh.hans.parse(text, new Date(Date.UTC(2020, 0, 1)))
stdout.write(`${JSON.stringify(found.map(({ index, text, start }) => ({ text, offset: index, date: start.date() })))}\n`)
