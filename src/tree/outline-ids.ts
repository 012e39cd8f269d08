import type { Block, Heading } from './ast.ts'

/**
 * Gives every section its id: `2.1` is the first numbered section below the second.
 *
 * Run-ins and bullets count apart (`2.1~r1`, `2.1~b3`), so that finding one more of them moves no other id.
 */
export function giveIds(blocks: readonly (Block | Heading)[], prefix: string): void {
  let numbered = 0
  let runIns = 0
  let bullets = 0
  for (const block of blocks) {
    if (block.type !== 'section') continue
    if (block.kind === 'run-in') block.id = `${prefix}~r${++runIns}`
    else if (block.kind === 'bullet') block.id = `${prefix}~b${++bullets}`
    else block.id = prefix === '' ? String(++numbered) : `${prefix}.${++numbered}`
    giveIds(block.children, block.id)
  }
}
