import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../helpers/paths.ts'
import { makeDocuments } from './corpus.ts'

/**
 * The way of the README over many machines, with two ssh hosts on this one: GNU parallel gives them the shards, one of the
 * hosts dies in mid-run with all that runs on it, and the result is compared, byte by byte, with that of a run without hosts.
 * Needs `sshd`, `ssh` and `parallel` (Debian: openssh-server, openssh-client, parallel); reads and writes no settings of ssh on this machine.
 */
const documents = Number(process.env.FILES ?? 400)
const shards = 16

/** Path of a program; servers stand in /usr/sbin, which is not always searched. */
function find(name: string): string {
  const path = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`
  const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { env: { PATH: path }, encoding: 'utf8' })
  if (stdout.trim() !== '') return stdout.trim()
  process.stderr.write(`two-hosts: ${name} is not installed (Debian: openssh-server, openssh-client, parallel)\n`)
  process.exit(2)
}

const [sshd, ssh, parallel, keygen] = ['sshd', 'ssh', 'parallel', 'ssh-keygen'].map(find) as [string, string, string, string]
const folder = mkdtempSync(join(tmpdir(), 'qparse-hosts-'))
makeDocuments(join(folder, 'docs'), documents)

/** Runs a program to its end; throws where it fails. */
function must(command: string, argv: readonly string[]): void {
  const { status, stderr } = spawnSync(command, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: exit code ${status}\n${stderr}`)
}

interface Host {
  readonly name: string
  readonly pid: number
}

/** An ssh server of our own on a port of this machine, and its entry in our own ssh_config. */
function startHost(name: string, port: number): Host {
  const home = join(folder, name)
  mkdirSync(home)
  must(keygen, ['-q', '-t', 'ed25519', '-N', '', '-f', join(home, 'key')])
  const settings = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${join(home, 'key')}`,
    `AuthorizedKeysFile ${join(folder, 'user.pub')}`,
    `PidFile ${join(home, 'pid')}`,
    'StrictModes no',
    'UsePAM no',
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'MaxStartups 100',
  ]
  writeFileSync(join(home, 'sshd_config'), `${settings.join('\n')}\n`)
  const entry = [
    `Host ${name}`,
    '  HostName 127.0.0.1',
    `  Port ${port}`,
    `  User ${userInfo().username}`,
    `  IdentityFile ${join(folder, 'user')}`,
    '  IdentitiesOnly yes',
    '  BatchMode yes',
    '  LogLevel ERROR',
    '  StrictHostKeyChecking no',
    '  UserKnownHostsFile /dev/null',
  ]
  writeFileSync(join(folder, 'ssh_config'), `${entry.join('\n')}\n`, { flag: 'a' })
  const child = spawn(sshd, ['-D', '-f', join(home, 'sshd_config'), '-E', join(home, 'log')], { stdio: 'ignore' })
  return { name, pid: child.pid as number }
}

/** A process and all that it started, with their commands. */
function family(pid: number): { pid: number; command: string }[] {
  const rows = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .map((m) => ({ pid: Number(m?.[1]), parent: Number(m?.[2]), command: m?.[3] ?? '' }))
  const found = rows.filter((row) => row.pid === pid)
  for (let i = 0; i < found.length; i++) found.push(...rows.filter(({ parent }) => parent === found[i]?.pid))
  return found
}

/** The power goes out: nothing of it says goodbye. */
function killHost({ pid }: Host): void {
  for (const one of family(pid)) {
    try {
      process.kill(one.pid, 'SIGKILL')
    } catch {}
  }
}

const isRunning = ({ pid }: Host): boolean => family(pid).some(({ command }) => command.includes('qparse.js extract'))
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')
const qparse = `${process.execPath} ${join(root, 'bin/qparse.js')}`

// privilege separation of a server that root starts
if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true })
must(keygen, ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'user')])
const first = 20_000 + (process.pid % 20_000)
const hosts = [startHost('one', first), startHost('two', first + 1)]
try {
  for (const { name } of hosts) {
    const up = (): boolean => spawnSync(ssh, ['-F', join(folder, 'ssh_config'), name, 'true']).status === 0
    for (let tries = 0; !up(); tries++) {
      if (tries === 50) throw new Error(`host ${name} does not answer`)
      await pause(100)
    }
  }
  const numbers = Array.from({ length: shards }, (_, i) => String(i + 1))
  const alone = `for i in ${numbers.join(' ')}; do ${qparse} extract docs -f jsonl --shard $i/${shards}; done`
  const { stdout: expected } = spawnSync('sh', ['-c', alone], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 })

  // The exit code 2 tells of bad documents, which another host would not read either; 255 is what ssh says of a dead one.
  const command = `cd ${folder} && test -d docs || exit 1; ${qparse} extract docs -f jsonl --shard {}/${shards} || test $? -eq 2`
  const logins = hosts.flatMap(({ name }) => ['--sshlogin', `1/${ssh} -F ${join(folder, 'ssh_config')} ${name}`])
  const run = spawn(
    parallel,
    ['--will-cite', '--keep-order', '--retries', '5', '--joblog', join(folder, 'jobs'), ...logins, command, ':::', ...numbers],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let stdout = ''
  let stderr = ''
  run.stdout.setEncoding('utf8').on('data', (part) => {
    stdout += part
  })
  run.stderr.setEncoding('utf8').on('data', (part) => {
    stderr += part
  })
  const ended = new Promise<number | null>((done) => run.on('close', done))

  const log = (): string[] => (existsSync(join(folder, 'jobs')) ? lines(readFileSync(join(folder, 'jobs'), 'utf8')).slice(1) : [])
  const [survivor, victim] = hosts as [Host, Host]
  for (let tries = 0; log().length < 2 || !isRunning(victim); tries++) {
    if (tries === 2000) throw new Error(`nothing to kill\n${stderr}`)
    await pause(20)
  }
  const before = log().length
  killHost(victim)
  const code = await ended

  const after = log()
    .slice(before)
    .map((line) => line.split('\t'))
  const moved = after.every(([, host = '']) => host.includes(` ${survivor.name}`))
  const same = stdout === expected
  process.stdout.write(
    `${documents} documents in ${shards} shards; one of two hosts killed after ${before}: exit code ${code}, ` +
      `${after.length} shards after that, ${moved ? 'all on the other host' : 'NOT ALL ON THE OTHER HOST'}, ` +
      `${same ? 'the same bytes as without hosts' : 'DIFFERENT BYTES'}\n`,
  )
  if (!same || !moved || code !== 0 || expected === '') {
    process.stderr.write(stderr)
    process.exitCode = 1
  }
} finally {
  hosts.forEach(killHost)
  if (process.env.KEEP) process.stderr.write(`${folder}: ${readdirSync(folder).join(' ')}\n`)
  else rmSync(folder, { recursive: true })
}
