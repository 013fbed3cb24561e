import type { Fix } from '../../../model.ts'
import type { Command } from '../../shell/command.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { insertBefore } from '../../facts/edits/edit.ts'
import type { Run, ShellInstruction } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'
import { readShell, type Shell } from '../../dockerfile/shell-kind.ts'
import { failsInPipes, SURELY_HAVE_PIPEFAIL } from '../../facts/image/pipefail.ts'
import { interpreterLine } from '../../shell/shebang.ts'
import { rootBase } from '../../facts/files/stage-steps.ts'

export const pipesCanFail = defineRule({
  id: 'pipes-can-fail',
  aliases: ['DL4006'],
  severity: 'warning',
  summary: 'A command that fails inside a pipe fails the build',
  why: `A shell takes the status of the last command of a pipe for the whole. In \`wget -O - … | tar xz\` a failed download goes
unnoticed, and the layer is cached. \`SHELL ["/bin/bash", "-o", "pipefail", "-c"]\` (\`/bin/ash\` in Alpine) or \`set -o pipefail\` in the same
\`RUN\` makes it fail.

Set for \`/bin/sh\` the option counts as well: BusyBox, Fedora and their like have it there, and on Debian and Ubuntu, whose dash had no such option for decades, the
build ends at once. Left alone are shells of another language, \`yes | …\`, which that option would break, and a pipe whose failure is asked for or goes unheeded
(\`if a | b\`, \`! a | b\`, \`a | b || true\`, \`X=$(a | b) || X=none\`, \`a | b; exit 0\` and \`set +e\` without \`set -e\`), also where the option would change nothing: a command does not fail
because a substitution among its words does (\`c "$(a | b)"\`). Unlike hadolint the rule follows a \`SHELL\` into the stages that are built on it, and
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
      counts: ({ name, place }) => name !== 'yes' && !place.ignored,
      isSafe: (run, writer) => isSafe(run) || setsPipefail(run, writer) || asksEach(run),
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
  if (last?.text !== '-c' || !isInForce || !SURELY_HAVE_PIPEFAIL.has(inForce.name)) return undefined
  return { title: 'Set `pipefail`', safety: 'unsafe', edits: [insertBefore(last.span, '"-o", "pipefail", ')] }
}

function isSafe({ form, shell, stage, heredocs, script }: Run): boolean {
  if (form !== 'shell') return false
  const interpreter = heredocs.length > 0 ? interpreterLine(script?.body.text ?? '') : undefined
  return failsInPipes(interpreter === undefined ? shell : readShell(interpreter, 'instruction'), rootBase(stage))
}

/** It looks at the exit codes of all commands of a pipe by itself. */
const asksEach = ({ commands }: Run): boolean =>
  commands.some(({ words }) => words.some(({ variables }) => variables.some((name) => /^pipestatus/i.test(name))))

/** With `set -o pipefail`, or as an option of the shell that runs the script. */
function setsPipefail({ commands }: Run, before: Command): boolean {
  return commands
    .slice(0, before.place.index)
    .some(
      ({ program, words }) => (program === 'set' || program === 'sh') && words.some(({ text }) => text === 'pipefail'),
    )
}
