#!/usr/bin/env node
'use strict'

// Runs the bundled command line with what V8 compiled of it in an earlier run. Compiling takes longer than reading a
// document, so each chunk's compiled code is kept beside the chunks, one folder for each V8: by the build, or by the
// first run that can write there. V8 refuses what does not fit; then, and where nothing is kept, it compiles as usual.

const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script, constants } = require('node:vm')

const folder = join(__dirname, '../dist/cli')
const kept = join(folder, 'compiled', `${process.versions.v8}-${process.arch}`)

/** Exports of the chunks that run so far. */
const modules = new Map()
/** Chunks that nothing of use was kept of. */
const fresh = new Map()

function load(name) {
  const known = modules.get(name)
  if (known) return known.exports
  const module = { exports: {} }
  modules.set(name, module)
  const filename = join(folder, name)
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`
  const cachedData = compiled(name)
  const script = new Script(source, {
    filename,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  if (!cachedData || script.cachedDataRejected) fresh.set(name, script)
  const need = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  script.runInThisContext().call(module.exports, module.exports, need, module, filename, folder)
  return module.exports
}

function compiled(name) {
  try {
    return readFileSync(join(kept, name))
  } catch {
    return undefined
  }
}

/** Keeps what was compiled, whole or not at all; a folder that nobody may write to stays as it is. */
function keep() {
  try {
    mkdirSync(kept, { recursive: true })
    for (const [name, script] of fresh) {
      const part = join(kept, `${name}.${process.pid}.part`)
      writeFileSync(part, script.createCachedData())
      renameSync(part, join(kept, name))
    }
  } catch {}
}

process.once('exit', () => {
  if (fresh.size > 0) keep()
})

const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'))
load('main.cjs').start(version)
