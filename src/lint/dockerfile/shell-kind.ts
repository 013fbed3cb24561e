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

/** Shells and languages that people name in SHELL, beside those that read POSIX. */
const OTHERS = new Set(
  'powershell pwsh cmd fish csh tcsh nu elvish xonsh yash rbash python python3 perl ruby node deno bun php lua'.split(
    ' ',
  ),
)

export const DEFAULT_SHELL: Shell = { words: ['/bin/sh', '-c'], name: 'sh', isPosix: true, origin: 'default' }

/** Windows' own, which images of it start with. */
export const WINDOWS_SHELL: Shell = { words: ['cmd', '/S', '/C'], name: 'cmd', isPosix: false, origin: 'default' }

/** Microsoft's own base images and tags that name one of their kinds. */
const WINDOWS =
  /--platform=["']?windows\b|\/windows(?:\/|:|\b)|nanoserver|windowsservercore|servercore|\bltsc20\d\d|[-:]windows\b/i

/** Whether a FROM names an image of Windows, as far as its words tell. */
export const isOfWindows = (from: string): boolean => WINDOWS.test(from)

/** False for what is most likely a slip of the pen. */
export const isKnownShell = ({ name }: Shell): boolean => POSIX.has(name) || OTHERS.has(name)

/** A shell from the words of a SHELL instruction or a pragma. */
export function readShell(words: readonly string[], origin: Shell['origin']): Shell {
  const name = (words[0] ?? '')
    .replace(/^.*[/\\]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase()
  return { words, name, isPosix: POSIX.has(name), origin }
}
