import type { PrintLine } from './lines.ts'

/** Heads and feet stand in this share of the page from its edge. */
const edge = 0.14
/** A head repeats on so many pages at least, and on this share of them (left and right pages may differ). */
const fewest = 3
const smallestShare = 0.3
/** Heads stand at the same height, give or take. */
const sameHeight = 8

const number =
  /^[—–―\-－·•~\s]*(?:第)?\s*([\dⅰ-ⅿ]{1,4}|[ivxl]{1,5})\s*(?:页)?(?:\s*[,，/]?\s*共?\s*\d{1,4}\s*页?)?[—–―\-－·•~\s]*$/i

/** Lines that dress the pages: numbers at their foot, heads that repeat. */
export function findFurniture(
  lines: readonly PrintLine[],
  heights: readonly number[],
): Map<PrintLine, 'page-number' | 'running-head'> {
  const found = new Map<PrintLine, 'page-number' | 'running-head'>()
  const groups = new Map<string, PrintLine[]>()
  for (const line of lines) {
    const height = heights[line.page - 1] ?? 842
    const top = line.y < edge * height
    if (line.zone !== '0' || (!top && line.y < (1 - edge) * height)) continue
    const said = number.exec(line.text)?.[1]
    const dashed = /^[—–―\-－·•~]/.test(line.text.trim())
    if (said !== undefined && (!top || dashed) && (dashed || Number(said) === line.page || /页/.test(line.text))) {
      found.set(line, 'page-number')
      continue
    }
    const key = line.text.replace(/\s/g, '').replace(/\d+/g, '#')
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  const pages = heights.length
  for (const [key, group] of groups) {
    const middle = group.map(({ y }) => y).toSorted((a, b) => a - b)[group.length >> 1] as number
    const level = group.filter(({ y }) => Math.abs(y - middle) <= sameHeight)
    const here = new Set(level.map(({ page }) => page)).size
    if (here < fewest || here < smallestShare * pages) continue
    for (const line of level) found.set(line, /^[^\p{L}]*#[^\p{L}]*$/u.test(key) ? 'page-number' : 'running-head')
  }
  return found
}
