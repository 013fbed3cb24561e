import { replace } from '../../facts/edits/edit.ts'
import type { Cmd, Entrypoint, Healthcheck } from '../../dockerfile/instruction.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { officialImage } from '../../facts/image/official-image.ts'
import type { Base } from '../../dockerfile/instruction.ts'
import type { Safety } from '../../../model.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const execForm = defineRule({
  id: 'exec-form',
  aliases: ['DL3025', 'JSONArgsRecommended'],
  severity: 'warning',
  summary: 'CMD, ENTRYPOINT and HEALTHCHECK use the exec form',
  why: `The shell form starts \`/bin/sh -c\`, and the shell becomes process 1: it does not hand \`SIGTERM\` on, so \`docker stop\` waits ten
seconds and then kills the application. An image without a shell cannot run it at all.

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
    const words = isGivenToShell(instruction) || hasArguments(instruction) ? undefined : plainWords(instruction)
    if (hasToBe(instruction, words)) continue
    const body = instruction.script?.body
    const fix = words &&
      body && {
        title: 'Use the exec form',
        safety: safetyOf(instruction, words),
        edits: [replace(body.span(), JSON.stringify(words).replaceAll('","', '", "'))],
      }
    yield {
      at: instruction.span,
      message: `${instruction.keyword} in shell form: signals stop at the shell`,
      ...(fix && { fix }),
    }
  }
}

type Called = Cmd | Entrypoint | Healthcheck

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

/** In shell form ENTRYPOINT takes no arguments; in exec form CMD would be its own. */
const hasArguments = ({ keyword, stage }: Called): boolean =>
  keyword === 'ENTRYPOINT' && stage.inherited('CMD') !== undefined

/** Whether the same program starts with the same words, whatever the base image is. */
function safetyOf({ keyword, stage, shell, onbuild }: Called, [program = '']: readonly string[]): Safety {
  // A file without a first line that names its shell is run by the shell, and by nobody else.
  const isProgram = /^(?:(?:\/usr)?(?:\/local)?\/s?bin\/)?[\w.+-]+$/.test(program) && !/\.\w*sh$/.test(program)
  const isPlainShell = shell.words.slice(1).every((word) => /^(?:-[euxo]*c?|pipefail|errexit)$/.test(word))
  if (!isProgram || !isPlainShell || onbuild || SHELL_ONLY.has(program)) return 'unsafe'
  if (keyword === 'HEALTHCHECK') return 'safe'
  // What `docker run` adds would go to the program, and an entrypoint may look at its first argument.
  const isFree = keyword === 'CMD' && stage.inherited('ENTRYPOINT') === undefined
  return isFree && hasNoEntrypoint([stage, ...stage.ancestors].at(-1)?.base) ? 'safe' : 'unsafe'
}

/** Official images whose Dockerfiles, and those below them, have no ENTRYPOINT: https://github.com/docker-library/official-images */
const NO_ENTRYPOINT = new Set(
  'debian ubuntu alpine busybox python pypy golang ruby rust gcc perl fedora centos rockylinux almalinux amazonlinux oraclelinux buildpack-deps erlang elixir swift haskell'.split(
    ' ',
  ),
)

const hasNoEntrypoint = (base: Base | undefined): boolean =>
  base !== undefined && NO_ENTRYPOINT.has(officialImage(base)?.name ?? '')

/** Commands of shells that are no programs everywhere. */
const SHELL_ONLY = new Set([
  'type',
  'alias',
  'read',
  'return',
  'shift',
  'times',
  'local',
  'declare',
  'let',
  'jobs',
  'fg',
  'bg',
  'hash',
  'unset',
  'getopts',
  'pushd',
  'popd',
  'time',
  'builtin',
])
