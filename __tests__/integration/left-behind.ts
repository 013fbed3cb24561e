/** What a run leaves behind: in the engine, among the processes, on the disk and in the checkout. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { git, fingerprint } from '../git/repositories.ts'
import { docker } from './docker-lines.ts'

/**
 * Everything in the engine that a run has made, whoever tells: its own label and names, or `mark`, a label as `name=value`
 * that all its images were given.
 */
export function leftInEngine(runId?: string, mark?: string): string[] {
  const own = `--filter=label=org.drydock.run=${runId ?? ''}`
  const byRun = [
    ['ps', '--all', '--format={{.Names}}', own],
    ['network', 'ls', '--format={{.Name}}', own],
    ['network', 'ls', '--format={{.Name}}', `--filter=name=drydock-${runId ?? ''}`],
    ['volume', 'ls', '--format={{.Name}}', own],
    ['volume', 'ls', '--format={{.Name}}', `--filter=name=drydock-${runId ?? ''}`],
    ['ps', '--all', '--format={{.Names}}', `--filter=name=drydock-${runId ?? ''}`],
    ['image', 'ls', '--format={{.Repository}}:{{.Tag}}', `--filter=reference=drydock-${runId ?? ''}-*`],
  ]
  const byMark = [
    ['ps', '--all', '--format={{.Names}}', `--filter=label=${mark ?? ''}`],
    ['image', 'ls', '--all', '--format={{.ID}} {{.Repository}}:{{.Tag}}', `--filter=label=${mark ?? ''}`],
  ]
  const questions = [...(/^[0-9a-f]{12}$/.test(runId ?? '') ? byRun : []), ...(mark === undefined ? [] : byMark)]
  return [...new Set(questions.flatMap((question) => docker(...question)))]
}

/** Where a run was, so that one can look what is there now. */
export interface Place {
  /** Everything else lies below it. */
  readonly folder: string
  readonly checkout: string
  /** Folders that have to be empty. */
  readonly emptied: readonly string[]
  readonly mark: string
}

/** What is there after a run. */
export interface Remains {
  readonly engine: readonly string[]
  /** Command lines. */
  readonly processes: readonly string[]
  /** Names of files. */
  readonly files: readonly string[]
  readonly checkout: unknown
}

/** Looks in the engine, unless there is none, among the processes, on the disk and in the checkout. */
export const remains = ({ folder, checkout, emptied, mark }: Place, runId?: string, hasEngine = true): Remains => ({
  engine: hasEngine ? leftInEngine(runId, mark) : [],
  processes: leftRunning(folder),
  // The report is an output.
  files: emptied
    .filter((one) => existsSync(one))
    .flatMap((one) => readdirSync(one))
    .filter((name) => !name.startsWith('drydock-report-')),
  checkout: checkoutState(checkout),
})

/** Command lines of processes whose environment names the folder: whatever the action started inherits its TMPDIR. */
function leftRunning(folder: string): string[] {
  if (!existsSync('/proc/self/environ')) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => peek(`/proc/${pid}/environ`).includes(folder))
    .map((pid) => peek(`/proc/${pid}/cmdline`).replaceAll('\0', ' '))
}

/** Processes come and go while we look. */
function peek(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** All that belongs to the user in a checkout, and what git says of it. */
export function checkoutState(checkout: string): unknown {
  return {
    files: fingerprint(checkout),
    status: git(checkout, '--no-optional-locks', 'status', '--porcelain=v2', '--branch', '--ignored'),
    refs: git(checkout, 'for-each-ref'),
    worktrees: git(checkout, 'worktree', 'list', '--porcelain'),
  }
}

/** Paths below a folder, folders aside; none where it is not there. */
export const filesIn = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => !statSync(join(folder, name)).isDirectory())
    .sort()
