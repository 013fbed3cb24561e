import type { Command } from '../../shell/command.ts'
import type { RunCommand } from '../../dockerfile/dockerfile.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { absolutePath, fileName } from './absolute-path.ts'
import { belowHome } from './home.ts'
import { removalOf } from './removal.ts'
import { stepOf } from './stage-steps.ts'

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

/** Whether a command deletes a folder or all that is in it: `rm -r` of it or of a folder above, `find … -delete`, a trap that does. */
export function removes(one: RunCommand, folder: string): boolean {
  return removesAny(one, [folder])
}

/** The same for one of several folders. Where only files of these names are in them, `rm` of all of those will do. */
export function removesAny({ run, command }: RunCommand, folders: readonly string[], files?: RegExp): boolean {
  const removal = removalOf(command, run)
  if (!removal) return false
  return removal.paths.some((path) =>
    folders.some(
      (folder) =>
        path.startsWith('/') &&
        ((removal.isDeep && isWithin(folder, path)) ||
          (files?.test(fileName(path)) === true && isWithin(path, folder))),
    ),
  )
}

/** Whether what a RUN writes to a folder stays out of its layer, because a cache or tmpfs mount is there. */
export function isMounted(run: Run, folder: string): boolean {
  return emptyMountsOf(run).some((target) => isWithin(folder, target))
}

/** Where a RUN has mounts that leave nothing in its layer; as written where the file cannot tell the folder around them. */
function emptyMountsOf(run: Run): readonly string[] {
  return run.mounts.flatMap(({ type, target }) => {
    if ((type !== 'cache' && type !== 'tmpfs') || target === undefined) return []
    return target.startsWith('/') ? [target] : [absolutePath(target, stepOf(run)?.workdir) ?? target]
  })
}

/** The same for a folder below the home of the user who runs it, e.g. `.cache/pip`. */
export function isMountedBelowHome(run: Run, folder: string): boolean {
  return emptyMountsOf(run).some((target) => {
    const home = belowHome(target, run)
    return home !== undefined && isWithin(`/${folder}`, `/${home}`)
  })
}

/** Whether a command deletes a folder below the home of the user who runs it, or one above it. */
export function removesBelowHome({ run, command }: RunCommand, folder: string): boolean {
  const { paths, isDeep } = (command.name !== 'find' && removalOf(command, run)) || { paths: [], isDeep: false }
  return (
    isDeep &&
    paths.some((path) => {
      const home = belowHome(path, run)
      return home !== undefined && isWithin(`/${folder}`, `/${home}`)
    })
  )
}

/** Whether what a RUN writes is in an image: its stage is one, or the final one is built on it. An ONBUILD runs elsewhere. */
export function staysInImage({ stage, onbuild }: Run): boolean {
  return onbuild || stage.reachesFinal || stage.isTarget
}
