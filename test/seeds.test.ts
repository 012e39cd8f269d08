import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, seedNames } from './helpers/paths.ts'

test('when a seed stands in the folder, its README has its checksum', () => {
  const readme = readFileSync(join(root, 'seeds/README.md'), 'utf8')
  for (const name of seedNames) {
    const sum = createHash('sha256')
      .update(readFileSync(join(root, 'seeds', `${name}.txt`)))
      .digest('hex')
    expect(readme).toContain(`${sum}  ${name}.txt`)
  }
})
