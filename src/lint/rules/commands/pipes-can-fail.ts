import type { Fix } from '../../../model.ts'
import type { Command } from '../../shell/command.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { insertBefore } from '../../facts/edits/edit.ts'
import type { Run, ShellInstruction } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'
import type { Shell } from '../../dockerfile/shell-kind.ts'

/** Shells that have the option. `sh` is not among them: on Debian it is dash. */
const HAVE_PIPEFAIL = new Set(['bash', 'zsh', 'ash', 'ksh', 'mksh'])

export const pipesCanFail = defineRule({
  id: 'pipes-can-fail',
  aliases: ['DL4006'],
  severity: 'warning',
  summary: 'A command that fails inside a pipe fails the build',
  why: `A shell takes the status of the last command of a pipe for the whole. In \`wget -O - … | tar xz\` a failed download goes
unnoticed, and the layer is cached. \`SHELL ["/bin/bash", "-o", "pipefail", "-c"]\` (\`/bin/ash\` in Alpine) or \`set -o pipefail\` in the same
\`RUN\` makes it fail.

Setting the option for \`/bin/sh\` does not count: on Debian and Ubuntu that is dash, which had no such option for decades. Left alone are shells of another
language, and \`yes | …\`, which that option would break. Unlike hadolint the rule follows a \`SHELL\` into the stages that are built on it, and
sees \`set -o pipefail\`; with \`compat: hadolint\` it does neither.`,
  fixEffect: 'Unsafe: a command whose failure nobody saw ends the build from then on.',
  sources: ['https://docs.docker.com/build/building/best-practices/#using-pipes'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN wget -qO - https://example.com/app.tar | tar x\n',
      good: 'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN wget -qO - https://example.com/app.tar | tar x\n',
    },
  ],
  *check(dockerfile) {
    yield* unsafePipes(dockerfile, {
      onbuild: true,
      counts: ({ name }) => name !== 'yes',
      isSafe: (run, writer) => isSafe(run) || setsPipefail(run, writer),
    })
  },
})

/** What makes a pipe unsafe. */
interface PipeJudgement {
  readonly onbuild: boolean
  readonly counts: (writer: Command) => boolean
  /** `shell` is the SHELL of the stage that is in force, if any. */
  readonly isSafe: (run: Run, writer: Command, shell: ShellInstruction | undefined) => boolean
}

/** For each RUN with an unsafe pipe. */
export function* unsafePipes({ stages }: Dockerfile, { onbuild, counts, isSafe }: PipeJudgement): Generator<Problem> {
  for (const stage of stages) {
    const shells = stage.all('SHELL').values()
    let next = shells.next().value
    let last: ShellInstruction | undefined
    const mended = new Set<ShellInstruction>()
    for (const run of stage.all('RUN', { onbuild })) {
      while (next && next.index < run.index) [last, next] = [next, shells.next().value]
      const writer = run.commands.find((command) => isWriter(run, command) && counts(command))
      // A trigger runs in the shell that the image ends with.
      const current = run.onbuild ? stage.all('SHELL').at(-1) : last
      const shell = run.form === 'exec' ? undefined : current
      if (!writer || isSafe(run, writer, shell)) continue
      const fix = shell && !mended.has(shell) ? withPipefail(shell, run.shell) : undefined
      if (shell && fix) mended.add(shell)
      yield {
        at: writer.span,
        message: 'If this fails, the pipe still succeeds: set `pipefail`',
        ...(fix && { fix }),
      }
    }
  }
}

/** In the first shell; a script that it hands to another shell is that shell's matter. */
function isWriter(run: Run, { place }: Command): boolean {
  return place.piped && place.nesting.includes('inner-shell') === (run.form === 'exec')
}

/** One SHELL is mended once, whatever the number of its RUNs. */
function withPipefail({ words }: ShellInstruction, inForce: Shell): Fix | undefined {
  const last = words.at(-1)
  const isInForce = words.map(({ text }) => text).join('\n') === inForce.words.join('\n')
  if (last?.text !== '-c' || !isInForce || !HAVE_PIPEFAIL.has(inForce.name)) return undefined
  return { title: 'Set `pipefail`', safety: 'unsafe', edits: [insertBefore(last.span, '"-o", "pipefail", ')] }
}

function isSafe({ form, shell: { name, words } }: Run): boolean {
  return form === 'shell' && HAVE_PIPEFAIL.has(name) && words.includes('pipefail')
}

/** With `set -o pipefail`, or as an option of the shell that runs the script. */
function setsPipefail({ commands }: Run, before: Command): boolean {
  return commands
    .slice(0, before.place.index)
    .some(
      ({ program, words }) => (program === 'set' || program === 'sh') && words.some(({ text }) => text === 'pipefail'),
    )
}
