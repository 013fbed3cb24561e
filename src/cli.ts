#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { runProgram } from './cli/program.ts'

// V8 optimizes functions early for programs that run long: of a run over hundreds of files half the processor time went there. It
// starts at 132 KB of bytecode; at this, large files are linted as fast as before. Later versions, which decide otherwise, would
// complain of the flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000')

const abort = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    abort.abort(new Error(signal))
  })

process.exitCode = await runProgram(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: abort.signal,
})
