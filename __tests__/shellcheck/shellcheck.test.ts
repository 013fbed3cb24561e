import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runShellCheck } from '../../src/shellcheck/run-shellcheck.ts'
import { connectShellCheck } from '../../src/shellcheck/shellcheck.ts'
import type { ScriptAnswer } from '../../src/world.ts'

const NOTHING: ScriptAnswer = { kind: 'checked', comments: [] }

let folder: string
let temporary: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drydock-shim-'))
  temporary = join(folder, 'temporary')
  mkdirSync(temporary)
})

afterEach(() => {
  chmodSync(temporary, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

/** Puts a program `shellcheck` on the PATH that is this shell script. */
function connect(program: string | undefined, signal = new AbortController().signal) {
  if (program !== undefined) writeFileSync(join(folder, 'shellcheck'), `#!/bin/sh\n${program}\n`, { mode: 0o755 })
  const env = {
    PATH: program === undefined ? folder : `${folder}:/usr/bin:/bin`,
    SHELLCHECK_OPTS: '-x',
    TOKEN: 'secret',
  }
  return connectShellCheck({ signal, env, temporary, processes: 2 })
}

/** What the program saw: a file that it writes. */
const seen = (name: string): string => readFileSync(join(folder, name), 'utf8')

const FINDS_NOTHING = `echo '{"comments":[]}'`

describe('ShellCheck', () => {
  it('gets its scripts as files that nobody else can read, with options that nothing can change', async () => {
    const program = `D=$(dirname "$0"); echo "$@" >> "$D/args"; env > "$D/env"; stat -c %a . > "$D/mode"; cat 0 > "$D/script"`
    const answers = await connect(`${program}; ${FINDS_NOTHING}`).check(['#!/bin/sh\necho é\n'])
    expect(answers).toEqual([NOTHING])
    expect(seen('args')).toBe('--norc --format=json1 --exclude=SC1090,SC1091,SC2187 -- 0\n')
    expect(seen('mode')).toBe('700\n')
    expect(seen('script')).toBe('#!/bin/sh\necho é\n')
    expect(seen('env')).not.toMatch(/TOKEN|SHELLCHECK_OPTS/)
    expect(readdirSync(temporary)).toEqual([])
  })

  it('is asked once about equal scripts, then and later', async () => {
    const shellcheck = connect(`echo run >> "$(dirname "$0")/runs"; ${FINDS_NOTHING}`)
    expect(await Promise.all([shellcheck.check(['a', 'b', 'a']), shellcheck.check(['b'])])).toEqual([
      [NOTHING, NOTHING, NOTHING],
      [NOTHING],
    ])
    expect(await shellcheck.check(['a'])).toEqual([NOTHING])
    expect(seen('runs')).toBe('run\n')
  })

  it('is not started for nothing', async () => {
    expect(await connect('exit 9').check([])).toEqual([])
    expect(existsSync(join(folder, 'runs'))).toBe(false)
  })

  it('that has a part of a millisecond left is stopped, and that is an answer', async () => {
    connect('sleep 5')
    const run = runShellCheck({
      signal: new AbortController().signal,
      env: { PATH: `${folder}:/usr/bin:/bin` },
      temporary,
    })
    expect(await run(['a'], 99.5)).toEqual({ kind: 'failed', because: 'a script took too long' })
    expect(await run(['a'], 0.2)).toEqual({ kind: 'failed', because: 'a script took too long' })
  })

  it.each<readonly [string, string | undefined, string]>([
    ['is not installed', undefined, 'there is no `shellcheck` on the PATH'],
    ['ends with an error', 'echo no >&2; exit 2', 'it ended with 2'],
    ['crashes', 'kill -SEGV $$', 'it ended with SIGSEGV'],
    ['is killed by somebody else', 'kill -KILL $$', 'it ended with SIGKILL'],
    ['crashes in the middle of its answer', `printf '{"comm'; kill -SEGV $$`, 'it ended with SIGSEGV'],
    ['prints nothing', 'exit 0', 'its answer cannot be read'],
    ['prints nonsense', 'echo hello', 'its answer cannot be read'],
    ['finds something and prints half of it', `printf '{"comments":['; exit 1`, 'its answer cannot be read'],
    ['prints without end', 'exec yes', 'its answer is longer than 64 MiB'],
    [
      'is too old for its options',
      'echo "unrecognized option: norc" >&2; exit 3',
      'it does not know the options that version 0.7.0 brought',
    ],
    [
      'is too old for the format',
      'echo "Unknown format json1" >&2; exit 4',
      'it does not know the options that version 0.7.0 brought',
    ],
  ])('that %s leaves scripts unchecked', async (_, program, because) => {
    expect(await connect(program).check(['a'])).toEqual([{ kind: 'unchecked', because }])
    expect(readdirSync(temporary)).toEqual([])
  })

  it('that may not be executed leaves scripts unchecked', async () => {
    const shellcheck = connect(FINDS_NOTHING)
    chmodSync(join(folder, 'shellcheck'), 0o644)
    const because = 'it cannot be started (EACCES)'
    expect(await shellcheck.check(['a'])).toEqual([{ kind: 'unchecked', because }])
  })

  it('that is too old is started once', async () => {
    const answers = await connect('echo run >> "$(dirname "$0")/runs"; exit 4').check(['a', 'b', 'c'])
    expect(answers.map(({ kind }) => kind)).toEqual(['unchecked', 'unchecked', 'unchecked'])
    expect(seen('runs')).toBe('run\n')
  })

  it('that hangs is killed with what it printed so far, and leaves its script unchecked', async () => {
    writeFileSync(join(folder, 'shellcheck'), `#!/bin/sh\n${FINDS_NOTHING}\nexec sleep 60\n`, { mode: 0o755 })
    const run = runShellCheck({
      signal: new AbortController().signal,
      env: { PATH: `${folder}:/usr/bin:/bin` },
      temporary,
    })
    expect(await run(['a'], 100)).toEqual({ kind: 'failed', because: 'a script took too long' })
    expect(readdirSync(temporary)).toEqual([])
  })

  it('that cannot get its files leaves scripts unchecked', async () => {
    rmSync(temporary, { recursive: true })
    const [answer] = await connect(FINDS_NOTHING).check(['a'])
    mkdirSync(temporary)
    expect(answer).toMatchObject({ kind: 'unchecked', because: expect.stringContaining('ENOENT') })
  })

  it('is not asked about a script of more than 64 KiB', async () => {
    expect(await connect(FINDS_NOTHING).check(['x'.repeat(65_537), 'a'])).toEqual([
      { kind: 'unchecked', because: 'a script is longer than 64 KiB' },
      NOTHING,
    ])
  })

  it('stops when the run is cancelled, and leaves nothing behind', async () => {
    const abort = new AbortController()
    const shellcheck = connect('echo $$ > "$(dirname "$0")/pid"; exec sleep 60', abort.signal)
    const answer = shellcheck.check(['a'])
    while (!existsSync(join(folder, 'pid')) || seen('pid') === '')
      await new Promise((resolve) => setTimeout(resolve, 10))
    abort.abort(new Error('cancelled'))
    await expect(answer).rejects.toThrow('cancelled')
    expect(readdirSync(temporary)).toEqual([])
    const isRunning = (): boolean => {
      try {
        return process.kill(Number(seen('pid')), 0)
      } catch {
        return false
      }
    }
    // It is killed; the system takes its time to say so.
    for (const end = performance.now() + 5_000; isRunning() && performance.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 10))
    expect(isRunning()).toBe(false)
  })
})
