/** What is there before and after a suite with an engine: jest's `globalSetup` and `globalTeardown`, which it imports as they are. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const OURS = /^drydock-/
/** As the engine calls a volume that nobody has given a name. */
const ANONYMOUS = /^[0-9a-f]{64}$/

/** Questions to the engine whose answers are names, a line each, and which of them count: somebody may be using it meanwhile. */
const QUESTIONS = {
  container: { args: ['ps', '--all', '--format={{.Names}}'], counts: OURS },
  network: { args: ['network', 'ls', '--format={{.Name}}'], counts: OURS },
  volume: { args: ['volume', 'ls', '--filter=dangling=true', '--format={{.Name}}'], counts: ANONYMOUS },
  tag: { args: ['image', 'ls', '--format={{.Repository}}:{{.Tag}}'], counts: OURS },
  builder: { args: ['buildx', 'ls', '--format={{.Builder.Name}}'], counts: OURS },
}

/**
 * Everything that has a name in the engine, as `kind name`; undefined where none answers.
 * @returns {ReadonlySet<string> | undefined}
 */
function inEngine() {
  try {
    const ask = (args) => execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return new Set(
      Object.entries(QUESTIONS).flatMap(([kind, { args, counts }]) =>
        ask(args)
          .split('\n')
          .filter((name) => counts.test(name))
          .map((name) => `${kind} ${name}`),
      ),
    )
  } catch {
    return undefined
  }
}

/** Command lines of processes that inherited the folder for temporary files. */
function runningFor(folder) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => peek(`/proc/${pid}/environ`).includes(folder))
    .map((pid) => `process ${peek(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')}`)
}

/** Processes come and go while we look. */
function peek(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const worktreesBelow = (folder) =>
  execFileSync('git', ['worktree', 'list', '--porcelain'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.startsWith(`worktree ${folder}/`))

/** Of a jest that a test runs, for the next one. */
const JEST_CACHE = /^jest_[0-9a-z]+$/

let before
let folder

/** Notes what is there, and gives the suite a folder of its own for temporary files. */
export function beforeSuite() {
  before = inEngine()
  folder = mkdtempSync(join(tmpdir(), 'drydock-suite-'))
  process.env.TMPDIR = folder
}

/** Removes the folder. Throws with the name of everything that the suite left. */
export function afterSuite() {
  try {
    const now = inEngine()
    if (before && !now) throw new Error('The engine answers no more, so nobody knows what the suite left in it.')
    const left = [
      ...[...(now ?? [])].filter((name) => !before?.has(name)),
      ...runningFor(folder),
      ...worktreesBelow(folder),
      ...readdirSync(folder)
        .filter((name) => !JEST_CACHE.test(name))
        .map((name) => `temporary ${name}`),
    ]
    if (left.length > 0) throw new Error(`The suite left behind:\n${left.map((name) => `  ${name}`).join('\n')}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
