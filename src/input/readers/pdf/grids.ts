import type { Box, Rule } from './geometry.ts'

/** Lines this near are one, and meet. */
const near = 3
/** More cells than any page has. */
const mostCells = 4000

/** A cell of a ruled table: where it begins in the grid, how much it covers, where it is on the page. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly box: Box
}

/** A ruled table, or a box around text (one column). */
export interface Grid {
  readonly box: Box
  readonly cells: readonly GridCell[]
  readonly rows: number
  readonly columns: number
  /** Where its columns stand, to tell a table that goes on on the next page. */
  readonly xs: readonly number[]
}

/** Lines → the tables and boxes that they rule, from top to bottom. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  return clusters(rules)
    .map(gridOf)
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => a.box.y1 - b.box.y1)
}

/** Lines that touch each other, directly or through others. */
function clusters(rules: readonly Rule[]): Rule[][] {
  const sorted = rules.toSorted((a, b) => a.y1 - b.y1)
  const groups: { rules: Rule[]; box: Box }[] = []
  for (const rule of sorted) {
    const touched = groups.filter(({ rules: others, box }) => meets(box, rule) && others.some((other) => meets(other, rule)))
    const joined = { rules: [rule], box: rule as Box }
    for (const group of touched) {
      joined.rules.push(...group.rules)
      joined.box = around(joined.box, group.box)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(joined)
  }
  return groups.map((group) => group.rules)
}

function meets(a: Box, b: Box): boolean {
  return a.x1 <= b.x2 + near && b.x1 <= a.x2 + near && a.y1 <= b.y2 + near && b.y1 <= a.y2 + near
}

function around(a: Box, b: Box): Box {
  return { x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1), x2: Math.max(a.x2, b.x2), y2: Math.max(a.y2, b.y2) }
}

/** Places of lines, each near others once. */
function places(values: readonly number[]): number[] {
  const merged: number[] = []
  for (const value of values.toSorted((a, b) => a - b)) if (value - (merged.at(-1) ?? -1e9) > near) merged.push(value)
  return merged
}

function gridOf(rules: readonly Rule[]): Grid | null {
  const upright = rules.filter(({ x1, x2 }) => x2 - x1 < 1)
  const level = rules.filter(({ y1, y2 }) => y2 - y1 < 1)
  const xs = places(upright.map(({ x1 }) => x1))
  const ys = places(level.map(({ y1 }) => y1))
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 1 || rows < 1 || columns * rows > mostCells) return null
  /** Whether a line parts two neighbours: beside a column at a height, or below a row at a place. */
  const wall = (x: number, from: number, to: number): boolean =>
    upright.some((rule) => Math.abs(rule.x1 - x) <= near && rule.y1 <= (from + to) / 2 && rule.y2 >= (from + to) / 2)
  const floor = (y: number, from: number, to: number): boolean =>
    level.some((rule) => Math.abs(rule.y1 - y) <= near && rule.x1 <= (from + to) / 2 && rule.x2 >= (from + to) / 2)
  const taken = new Set<number>()
  const cells: GridCell[] = []
  const at = (list: readonly number[], i: number): number => list[i] as number
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let right = column + 1
      while (right < columns && !taken.has(row * columns + right) && !wall(at(xs, right), at(ys, row), at(ys, row + 1))) right++
      let below = row + 1
      while (below < rows && !floor(at(ys, below), at(xs, column), at(xs, column + 1))) below++
      for (let r = row; r < below; r++) for (let c = column; c < right; c++) taken.add(r * columns + c)
      const box = { x1: at(xs, column), y1: at(ys, row), x2: at(xs, right), y2: at(ys, below) }
      cells.push({ row, column, rows: below - row, columns: right - column, box })
    }
  }
  const box = { x1: at(xs, 0), y1: at(ys, 0), x2: at(xs, columns), y2: at(ys, rows) }
  return { box, cells, rows, columns, xs }
}
