#!/usr/bin/env node
import { setMaxListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runProgram } from './cli/program.ts'
import { CancelledError } from './errors.ts'
import { outliveReader } from './terminal/outlive-reader.ts'

// V8 would optimize functions that are about to be done (ADR 10). Later versions complain of the flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000')

for (const stream of [process.stdout, process.stderr]) outliveReader(stream)

const abort = new AbortController()
// Whatever is under way listens, and there is no limit to that.
setMaxListeners(0, abort.signal)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    abort.abort(new CancelledError())
  })

process.exitCode = await runProgram(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: abort.signal,
})
