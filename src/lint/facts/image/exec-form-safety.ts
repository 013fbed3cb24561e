/** What starts in another way when a command goes from the shell form to the exec form. */
import type { Base, Cmd, Entrypoint, Healthcheck } from '../../dockerfile/instruction.ts'
import type { Safety } from '../../../model.ts'
import { officialImage } from './official-image.ts'

/** An instruction that starts something in the image. */
export type Called = Cmd | Entrypoint | Healthcheck

/** In shell form ENTRYPOINT takes no arguments; in exec form CMD would be its own. */
export const hasArguments = ({ keyword, stage }: Called): boolean =>
  keyword === 'ENTRYPOINT' && stage.inherited('CMD') !== undefined

/** Whether the same program starts with the same words, whatever the base image is. */
export function safetyOfExecForm(
  { keyword, stage, shell, onbuild }: Called,
  [program = '']: readonly string[],
): Safety {
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
