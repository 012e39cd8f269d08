import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.ts'
import { readmes, refreshed } from './readme.ts'

/** `npm run readme`: puts real output and the catalogue of diagnostics into the READMEs. */
for (const name of readmes) writeFileSync(join(root, name), await refreshed(name))
