import { apply, type Matrix, multiply, type Rule } from './geometry.ts'

/** Shorter strokes are parts of letters or ornaments. */
const shortest = 6
/** A filled box thinner than this is a line. */
const thinnest = 2.5
/** More lines than any page of tables has: a drawing, which is not read. */
const mostRules = 5000

/** What a page draws, as pdf.js lists it. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Numbers of the operators that matter. */
export interface OperatorNumbers {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
  readonly showText: number
  readonly endPath: number
  readonly fill: number
  readonly eoFill: number
}

/** A filled box that covers more of the page is its background. */
const mostOfPage = 0.5

/** Horizontal and vertical lines that a page of an area draws: strokes, boxes, thin filled boxes. */
export function readRules({ fnArray, argsArray }: Operators, ops: OperatorNumbers, viewport: Matrix, page: number): Rule[] {
  const rules: Rule[] = []
  let matrix: Matrix = viewport
  const stack: Matrix[] = []
  for (let i = 0; i < fnArray.length && rules.length < mostRules; i++) {
    const args = argsArray[i] as unknown[]
    switch (fnArray[i]) {
      case ops.save:
        stack.push(matrix)
        break
      case ops.restore:
      case ops.paintFormXObjectEnd:
        matrix = stack.pop() ?? viewport
        break
      case ops.transform:
        matrix = multiply(matrix, args as number[])
        break
      case ops.paintFormXObjectBegin:
        stack.push(matrix)
        if (Array.isArray(args[0])) matrix = multiply(matrix, args[0] as number[])
        break
      case ops.constructPath: {
        // What is neither stroked nor filled only cuts the page to a shape.
        if (args[0] === ops.endPath) break
        const path = (args[1] as (ArrayLike<number> | null)[] | null)?.[0]
        const largest = args[0] === ops.fill || args[0] === ops.eoFill ? mostOfPage * page : Number.POSITIVE_INFINITY
        if (path) rules.push(...rulesOfPath(path, matrix, largest))
        break
      }
    }
  }
  return rules
}

/** A path is a row of numbers: 0 x y goes to a point, 1 x y draws a line, 2 a curve (six numbers), 3 closes. */
function rulesOfPath(path: ArrayLike<number>, matrix: Matrix, largest: number): Rule[] {
  const subpaths: [number, number][][] = []
  let points: [number, number][] = []
  let curved = false
  const at = (i: number): [number, number] => apply(matrix, path[i] ?? 0, path[i + 1] ?? 0)
  for (let i = 0; i < path.length; ) {
    switch (path[i]) {
      case 0:
        if (points.length > 1) subpaths.push(points)
        points = [at(i + 1)]
        i += 3
        break
      case 1:
        points.push(at(i + 1))
        i += 3
        break
      case 2:
        curved = true
        i += 7
        break
      default:
        if (points[0]) points.push(points[0])
        i += 1
    }
  }
  if (points.length > 1) subpaths.push(points)
  return curved ? [] : subpaths.flatMap((subpath) => rulesOfPoints(subpath, largest))
}

function rulesOfPoints(points: readonly [number, number][], largest: number): Rule[] {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (x2 - x1 < thinnest || y2 - y1 < thinnest) {
    const middle =
      x2 - x1 < y2 - y1 ? { x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, y1, y2 } : { x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 }
    return x2 - x1 >= shortest || y2 - y1 >= shortest ? [middle] : []
  }
  if ((x2 - x1) * (y2 - y1) > largest) return []
  const rules: Rule[] = []
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1] as [number, number]
    const [bx, by] = points[i] as [number, number]
    const [dx, dy] = [Math.abs(ax - bx), Math.abs(ay - by)]
    if ((dx < 1 && dy >= shortest) || (dy < 1 && dx >= shortest)) {
      rules.push({ x1: Math.min(ax, bx), x2: Math.max(ax, bx), y1: Math.min(ay, by), y2: Math.max(ay, by) })
    }
  }
  return rules
}
