import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { runProgram } from '../../src/cli/program.ts'
import { git } from '../git/repositories.ts'

/** What a command printed, and how it ended. */
export interface Ended {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface Given {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  /** Relative to the folder. */
  readonly cwd?: string
}

/** A folder with files, in which commands run; neither docker nor ShellCheck is on their PATH. Disposing removes it. */
export interface Folder extends Disposable {
  readonly path: string
  run(args: readonly string[], given?: Given): Promise<Ended>
  read(file: string): string
}

export function makeFolder(files: Readonly<Record<string, string>>, { tracked = false } = {}): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'drydock-lint-')))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  if (tracked) {
    git(path, 'init', '--quiet')
    git(path, 'add', '--all')
  }
  return {
    path,
    run: (args, given = {}) => runIn(join(path, given.cwd ?? '.'), args, given),
    read: (file) => readFileSync(join(path, file), 'utf8'),
    [Symbol.dispose]: () => {
      rmSync(path, { recursive: true, force: true })
    },
  }
}

async function runIn(cwd: string, args: readonly string[], { stdin = '', env = {} }: Given): Promise<Ended> {
  const [stdout, stderr] = [collect(), collect()]
  const exitCode = await runProgram(args, {
    stdin: oneChunk(stdin),
    stdout,
    stderr,
    env: { PATH: cwd, ...env },
    cwd,
    signal: new AbortController().signal,
  })
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() }
}

async function* oneChunk(text: string): AsyncGenerator<string> {
  if (text !== '') yield await Promise.resolve(text)
}

function collect(): Writable & { text: () => string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      done()
    },
  })
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString('utf8') })
}
