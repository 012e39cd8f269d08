import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { partsOf } from '../../scripts/formats/document-parts.ts'
import { writeDocx } from '../../scripts/formats/write-docx.ts'
import { readDocument } from '../../src/input/read-source.ts'
import { readSeed, seedNames } from '../helpers/paths.ts'

/** Another reader of Word files, where there is one: its numbers are counted by nobody here. */
const present = spawnSync('soffice', ['--version']).status === 0

describe.skipIf(!present)('beside LibreOffice', () => {
  test('the seeds as .docx give the lines, numbers and all, that its text export gives', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qparse-office-'))
    try {
      for (const name of seedNames) writeFileSync(join(folder, `${name}.docx`), await writeDocx(partsOf(readSeed(name))))
      const files = seedNames.map((name) => join(folder, `${name}.docx`))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, ...files])
      for (const name of seedNames) {
        const { text } = await readDocument(readFileSync(join(folder, `${name}.docx`)))
        expect(pieces(text)).toEqual(pieces(readFileSync(join(folder, `${name}.txt`), 'utf8')))
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

/** Lines and cells without blanks: the export has one cell a line. */
function pieces(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/[\t\n]/)
    .map((piece) => piece.replace(/\s/g, ''))
    .filter((piece) => piece !== '')
}
