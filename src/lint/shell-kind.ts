/** The shell of shell-form instructions. */
export interface Shell {
  /** Program and its arguments, e.g. `['/bin/sh', '-c']`. */
  readonly words: readonly string[]
  /** The program's name without folder and `.exe`, in lower case. */
  readonly name: string
  /** Whether it reads a POSIX shell's language. */
  readonly isPosix: boolean
  /** Where it comes from; `default` also where a base image may have its own. */
  readonly origin: 'default' | 'instruction' | 'pragma'
}

const POSIX = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'mksh', 'zsh', 'busybox'])

export const DEFAULT_SHELL: Shell = { words: ['/bin/sh', '-c'], name: 'sh', isPosix: true, origin: 'default' }

/** A shell from the words of a SHELL instruction or a pragma. */
export function readShell(words: readonly string[], origin: Shell['origin']): Shell {
  const name = (words[0] ?? '')
    .replace(/^.*[/\\]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase()
  return { words, name, isPosix: POSIX.has(name), origin }
}
