#!/usr/bin/env node
'use strict'

// Runs the bundled command line with what V8 compiled of it in an earlier run. Compiling takes longer than reading a
// document, so each chunk's compiled code is kept beside the chunks, one folder for each Node: by the build, or by the
// first run that can write there. A digest ties it to the very bytes of the chunk; V8 refuses what was compiled with other
// settings. Where nothing fits, V8 compiles as usual.
// The name of this file stays: npx keeps a link to it for every folder that it ran in, and does not look again.

const { setFlagsFromString } = require('node:v8')

// Only a Node that is known to have a setting is given it, for V8 tells of one that it does not know.
const major = Number(process.versions.node.split('.', 1)[0])
// Patterns are compiled at once: each runs over many sentences, so that to interpret it first is work done twice.
// So it says how often a pattern is interpreted, never; to switch the interpreter off can end the process, where a pattern
// was met before (by what NODE_OPTIONS loads, say), for that one still holds what the interpreter made of it.
if (major <= 24) setFlagsFromString('--regexp-tier-up-ticks=0')
// Node 20 optimises what has run for a moment, on a thread that most commands end before; documents by the hundred
// are read in three quarters of the time where it waits. Later ones wait by themselves, and know this setting no more.
if (major === 20) setFlagsFromString('--interrupt-budget=600000')

const { createHash, randomUUID } = require('node:crypto')
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script, constants } = require('node:vm')

const folder = join(__dirname, '../dist/cli')
const kept = join(folder, 'compiled', `${process.version}-${process.platform}-${process.arch}`)

/** Exports of the chunks that run so far. */
const modules = new Map()
/** Chunks that nothing of use was kept of: name → its bytes and its script. */
const fresh = new Map()

function load(name) {
  const known = modules.get(name)
  if (known) return known.exports
  const module = { exports: {} }
  modules.set(name, module)
  const filename = join(folder, name)
  const bytes = readFileSync(filename)
  const cachedData = compiled(name, bytes)
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${bytes.latin1Slice()}\n})`, {
    filename,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  if (!cachedData) fresh.set(name, { bytes, script })
  const need = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  script.runInThisContext().call(module.exports, module.exports, need, module, filename, folder)
  return module.exports
}

/** What was kept of a chunk: a digest, then the code. */
function compiled(name, bytes) {
  try {
    const file = readFileSync(join(kept, name))
    const data = file.subarray(digestSize)
    return digest(bytes, data).equals(file.subarray(0, digestSize)) ? data : undefined
  } catch {
    return undefined
  }
}

const digestSize = 32

function digest(bytes, data) {
  return createHash('sha256').update(bytes).update(data).digest()
}

/** Keeps what was compiled, whole or not at all; a folder that nobody may write to stays as it is. */
function keep() {
  for (const [name, { bytes, script }] of fresh) {
    const part = join(kept, `${name}.${randomUUID()}.part`)
    try {
      mkdirSync(kept, { recursive: true, mode: 0o755 })
      const data = script.createCachedData()
      writeFileSync(part, Buffer.concat([digest(bytes, data), data]), { flag: 'wx', mode: 0o644 })
      renameSync(part, join(kept, name))
    } catch {
      remove(part)
      return
    }
  }
}

function remove(path) {
  try {
    rmSync(path)
  } catch {}
}

process.once('exit', () => {
  if (fresh.size > 0) keep()
})

const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'))
load('main.cjs').start(version)
