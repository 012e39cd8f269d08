import { readFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

// Words alone: read, decode, every word of the text with its class, JSON.
const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(argv[2] ?? ''))
stdout.write(`${JSON.stringify(Jieba.withDict(dict).tag(text, true))}\n`)
