import type { Base } from '../../dockerfile/instruction.ts'
import type { Shell } from '../../dockerfile/shell-kind.ts'
import { officialImage } from './official-image.ts'

/** Shells that have the option under every release that is in use. `sh` is not among them: on Debian it is dash. */
export const SURELY_HAVE_PIPEFAIL: ReadonlySet<string> = new Set(['bash', 'zsh', 'ash', 'ksh', 'mksh', 'busybox'])

/** Options as zsh reads them: `PIPE_FAIL` is the same as `pipefail`. https://zsh.sourceforge.io/Doc/Release/Options.html */
const isPipefail = (word: string, name: string): boolean =>
  (name === 'zsh' ? word.toLowerCase().replaceAll('_', '') : word) === 'pipefail'

/**
 * Whether a failure inside of a pipe ends what a shell runs, or the shell ends it before: one that has no such option refuses to start.
 * Of `sh` on nothing, and on releases of Alpine that have had no updates since 2019, this is not said.
 */
export function failsInPipes({ name, words }: Shell, base: Base): boolean {
  if (!words.some((word) => isPipefail(word, name))) return false
  if (name !== 'sh' && name !== 'dash') return SURELY_HAVE_PIPEFAIL.has(name)
  if (base.kind === 'scratch') return false
  const image = officialImage(base)
  if (image?.name !== 'alpine' || image.version === undefined) return true
  const [major = 0, minor = Infinity] = image.version.split('.').map(Number)
  return major > 3 || (major === 3 && minor >= OLDEST_ALPINE)
}

/** Of Alpine 3. https://alpinelinux.org/releases/ */
const OLDEST_ALPINE = 7
