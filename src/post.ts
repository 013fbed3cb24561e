/** The action's post step. It removes what a killed run has left behind, and can do nothing else. Sets the exit code; never throws. */
import { cleanUp } from './action/clean-up.ts'
import { plainLine } from './plain.ts'
import { outliveReader } from './terminal/outlive-reader.ts'

const { env } = process

for (const stream of [process.stdout, process.stderr]) outliveReader(stream)

try {
  await cleanUp({
    // What the step has saved; `@actions/core` would read no more, and has a web client.
    runId: env['STATE_run-id'] ?? '',
    worktrees: env['STATE_worktree'] ?? '',
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    temp: env['RUNNER_TEMP'],
  })
} catch (error) {
  const text = error instanceof Error ? error.message : String(error)
  process.stdout.write(
    `::error::${plainLine(`What the run has left could not be removed: ${text}`).replaceAll('%', '%25')}\n`,
  )
  process.exitCode = 1
}
