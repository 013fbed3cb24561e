import type { Command } from '../../shell/command.ts'
import type { Run } from '../../dockerfile/instruction.ts'

/** Whether a path is a folder or lies in it. Both are absolute; a trailing `/` or `/*` counts as the folder itself. */
export function isWithin(path: string, folder: string): boolean {
  const [inner, outer] = [path, folder].map((text) => text.replace(/(?:\/+\*?)?$/, ''))
  return inner === outer || (inner ?? '').startsWith(`${outer ?? ''}/`)
}

/** Whether a command is the program with the subcommand that words such as `npm cache` name. */
export function isCalledAs({ program, operands }: Command, words: string): boolean {
  const [name, ...subcommand] = words.split(' ')
  return program === name && subcommand.every((word, at) => operands[at]?.text === word)
}

/** Whether a command deletes a folder or all that is in it: `rm -r` of it or of a folder above, `find … -delete`. */
export function removes(command: Command, folder: string): boolean {
  const covers = command.operands.some((word) => word.text.startsWith('/') && isWithin(folder, word.text))
  if (command.name === 'find') return covers && command.hasFlag('delete')
  return command.name === 'rm' && covers && command.hasFlag('r', 'R', 'recursive')
}

/** Whether what a RUN writes to a folder stays out of its layer, because a cache or tmpfs mount is there. */
export function isMounted(run: Run, folder: string): boolean {
  return run.mounts.some(
    ({ type, target }) => (type === 'cache' || type === 'tmpfs') && target !== undefined && isWithin(folder, target),
  )
}

/** The same for a folder below whatever home the user has, e.g. `.cache/pip`. */
export function isMountedBelowHome(run: Run, folder: string): boolean {
  return run.mounts.some(({ type, target = '' }) => {
    const home = belowHome(target)
    return (type === 'cache' || type === 'tmpfs') && home !== undefined && isWithin(`/${folder}`, `/${home}`)
  })
}

/** Whether a command deletes a folder below whatever home the user has, or one above it. */
export function removesBelowHome(command: Command, folder: string): boolean {
  const isRecursive = command.name === 'rm' && command.hasFlag('r', 'R', 'recursive')
  return (
    isRecursive &&
    command.operands.some(({ text }) => {
      const home = belowHome(text)
      return home !== undefined && isWithin(`/${folder}`, `/${home}`)
    })
  )
}

/** What follows the home in a path, e.g. `.cache/pip`; undefined for a path elsewhere. */
function belowHome(path: string): string | undefined {
  return /^(?:\/root|\/home\/[^/]+|~|\$\{?HOME\}?)\/(.+)$/.exec(path)?.[1]
}

/** Whether what a RUN writes is in an image: its stage is one, or the final one is built on it. An ONBUILD runs elsewhere. */
export function staysInImage({ stage, onbuild }: Run): boolean {
  return onbuild || stage.reachesFinal || stage.isTarget
}
