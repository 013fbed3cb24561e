import { replace } from '../../facts/edits/edit.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { type Called, hasArguments, safetyOfExecForm } from '../../facts/image/exec-form-safety.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const execForm = defineRule({
  id: 'exec-form',
  aliases: ['DL3025', 'JSONArgsRecommended'],
  severity: 'warning',
  summary: 'CMD, ENTRYPOINT and HEALTHCHECK use the exec form',
  why: `The shell form starts \`/bin/sh -c\`, and the shell becomes process 1: it does not hand \`SIGTERM\` on, so \`docker stop\` waits ten
seconds and then kills the application. An image without a shell cannot run it at all. A health check in shell form starts a shell each time, for nothing.

A list that is no valid JSON (\`CMD ['app']\`, \`CMD ["app",]\`) is no exec form either: the shell looks for a program whose name starts with a bracket.

A health check that needs a shell (\`||\`, a pipe, a variable) is left alone, and so is a \`CMD\` that is one \`exec\`: it
replaces the shell.`,
  fixEffect: `Unsafe wherever the shell may have been meant: an \`ENTRYPOINT\` with a \`CMD\`, which become its arguments. Safe where both start the same program with the same words. There is none where the shell does anything at all, and none for Windows.`,
  sources: ['https://docs.docker.com/reference/build-checks/json-args-recommended/'],
  examples: [
    { bad: 'FROM debian:13\nCMD sleep 60\n', good: 'FROM debian:13\nCMD ["sleep", "60"]\n' },
    {
      name: 'a health check that needs no shell',
      bad: 'FROM debian:13\nHEALTHCHECK CMD /bin/check --quick\n',
      good: 'FROM debian:13\nHEALTHCHECK CMD ["/bin/check", "--quick"]\n',
    },
  ],
  *check(dockerfile) {
    yield* inShellForm(dockerfile, needsShell)
  },
})

const ONBUILD = { onbuild: true } as const

/** For each in shell form, but for those that have to be. */
export function* inShellForm(
  dockerfile: Dockerfile,
  hasToBe: (instruction: Called, words: readonly string[] | undefined) => boolean,
): Generator<Problem> {
  const called = [
    ...dockerfile.all('CMD', ONBUILD),
    ...dockerfile.all('ENTRYPOINT', ONBUILD),
    ...dockerfile.all('HEALTHCHECK', ONBUILD),
  ]
  for (const instruction of called) {
    if (instruction.form === 'exec' || (instruction.keyword === 'HEALTHCHECK' && instruction.disabled)) continue
    if (instruction.isBrokenList) {
      yield { at: instruction.span, message: isNoJson(instruction.keyword), severity: 'error' }
      continue
    }
    const words = isGivenToShell(instruction) || hasArguments(instruction) ? undefined : plainWords(instruction)
    if (hasToBe(instruction, words)) continue
    const body = instruction.script?.body
    const fix = words &&
      body && {
        title: 'Use the exec form',
        safety: safetyOfExecForm(instruction, words),
        edits: [replace(body.span(), JSON.stringify(words).replaceAll('","', '", "'))],
      }
    yield {
      at: instruction.span,
      message: `${instruction.keyword} in shell form: ${
        instruction.keyword === 'HEALTHCHECK' ? 'each check starts a shell for nothing' : 'signals stop at the shell'
      }`,
      ...(fix && { fix }),
    }
  }
}

/** Of an instruction whose list cannot be read. */
export const isNoJson = (keyword: string): string =>
  `The list of ${keyword} is no valid JSON, so a shell gets it as a command: every word needs double quotes, and commas stand only between words`

function needsShell({ keyword, commands }: Called, words: readonly string[] | undefined): boolean {
  const [first, ...others] = commands
  const isExec = first?.name === 'exec' && others.every(({ place }) => place.wrapper === 'exec')
  return keyword === 'HEALTHCHECK' ? !words : isExec
}

/** The arguments of a shell that ENTRYPOINT starts: words in the exec form would be others, and neither does what it says. */
function isGivenToShell({ keyword, stage }: Called): boolean {
  return keyword === 'CMD' && stage.inherited('ENTRYPOINT')?.commands.at(-1)?.program === 'sh'
}

/** The words of a script that needs no shell: one command without variables, globs, redirections and the like. */
function plainWords({ script }: Called): readonly string[] | undefined {
  const [command, ...others] = script?.commands ?? []
  if (!command || others.length > 0 || script?.pipelines.length !== 0 || script.errors.length > 0) return undefined
  const { redirects, assignments, background, nesting } = command.place
  const isPlain = command.words.every((word) => word.isLiteral && !/[*?[\]{}~]/.test(word.raw))
  // `! test -f /x` is more than its command.
  const isWhole = command.place.at.text.trim() === script.body.text.trim()
  const isAlone =
    redirects.length + assignments.length + nesting.length === 0 && !background && command.name !== '' && isWhole
  return isPlain && isAlone && !BUILTINS.has(command.name) ? command.words.map((word) => word.text) : undefined
}

/** Commands that only a shell has. */
const BUILTINS = new Set([
  'exec',
  'exit',
  'cd',
  'export',
  'set',
  'source',
  '.',
  'eval',
  'trap',
  'ulimit',
  'umask',
  'command',
  ':',
  'wait',
])
