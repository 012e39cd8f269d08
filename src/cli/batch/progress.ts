import type { Lang } from '../../input/user-error.ts'
import { ClosedPipe, type OutputStream } from '../io.ts'
import { batchLines } from './words.ts'

/** How far a run is. */
export interface Standing {
  readonly total: number
  readonly done: number
  readonly failed: number
  readonly bytes: number
  readonly seconds: number
}

/** `120/2000  6.3 MB/s  2:31 left  1 failed` */
export function progressLine({ total, done, failed, bytes, seconds }: Standing, lang: Lang): string {
  const speed = (bytes / 1e6 / Math.max(seconds, 0.001)).toFixed(1)
  const left = done === 0 ? '?' : clock((seconds / done) * (total - done))
  return batchLines[lang].progress({ done, total, speed, left, failed })
}

/** Seconds → `2:31`, `1:02:31`. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

/** The standard error of a long run: its words, and below them, on a terminal, a line that tells how far it is. */
export class Progress {
  readonly #stream: OutputStream
  readonly #lang: Lang
  readonly #total: number
  readonly #shown: boolean
  readonly #start = performance.now()
  #done = 0
  #failed = 0
  #bytes = 0
  #last = Number.NEGATIVE_INFINITY

  constructor(stream: OutputStream, { lang, total, shown }: { lang: Lang; total: number; shown: boolean }) {
    this.#stream = stream
    this.#lang = lang
    this.#total = total
    this.#shown = shown
  }

  /** One source more. */
  async step(bytes: number, failed: boolean): Promise<void> {
    this.#done++
    this.#bytes += bytes
    if (failed) this.#failed++
    const now = performance.now()
    if (!this.#shown || (now - this.#last < 100 && this.#done < this.#total)) return
    this.#last = now
    const seconds = (now - this.#start) / 1000
    const standing = { total: this.#total, done: this.#done, failed: this.#failed, bytes: this.#bytes, seconds }
    await this.#write(`\r${progressLine(standing, this.#lang)}\u001B[K`)
  }

  /** Words, above the line. */
  async say(text: string): Promise<void> {
    if (text !== '') await this.#write(this.#shown ? `\r\u001B[K${text}` : text)
  }

  /** The line has served. */
  async clear(): Promise<void> {
    if (this.#shown) await this.#write('\r\u001B[K')
  }

  #write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(text, (error) => {
        if (!error) resolve()
        else reject((error as NodeJS.ErrnoException).code === 'EPIPE' ? new ClosedPipe() : error)
      })
    })
  }
}
