/** What a file does with the folder in which a package manager keeps its downloads, beside filling it. */
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { Safety } from '../../../model.ts'
import type { Command } from '../../shell/command.ts'
import { managerOf } from '../../programs/managers/index.ts'
import type { ManagerName, PackageCache } from '../../programs/manager.ts'
import { remember } from '../../text/computed-once.ts'

/** Flags by which a program takes from its cache what it does not download. From the manuals. */
const OFFLINE = new Map<ManagerName, readonly string[]>([
  ['cargo', ['offline', 'frozen']],
  ['mvn', ['o', 'offline']],
  ['gradle', ['offline']],
  ['npm', ['offline']],
  ['yarn', ['offline']],
  ['pnpm', ['offline']],
  ['dotnet', ['no-restore']],
  ['uv', ['offline']],
  ['conda', ['offline']],
])

/** Whether a command works with nothing but what its program has downloaded before. */
export function isOffline({ program, flags, operands }: Command): boolean {
  const manager = managerOf(program)?.name
  const names = (manager && OFFLINE.get(manager)) ?? []
  return (
    flags.some(({ name }) => names.includes(name)) || (manager === 'mvn' && operands.some(({ text }) => text === '-o'))
  )
}

/** Whether a switched-off or emptied cache may be missed: something in the file reads it, or fails where it is not there. */
export function safetyWithout(dockerfile: Dockerfile, program: string): Safety {
  const known = answers(dockerfile)
  const answer = known.get(program) ?? judge(dockerfile, program)
  known.set(program, answer)
  return answer
}

/** A script can hold ten thousand commands that ask. */
const answers = remember<Dockerfile, Map<string, Safety>>(() => new Map())

function judge(dockerfile: Dockerfile, program: string): Safety {
  const manager = managerOf(program)
  const cache = manager?.cache
  const isMissed =
    commandsOf(dockerfile).some((command) => managerOf(command.program) === manager && isOffline(command)) ||
    (cache !== undefined && usesCache(dockerfile, cache))
  return isMissed ? 'unsafe' : 'safe'
}

/** Whether a command names the folder of a cache, or one around it that only the cache may have made. */
export function usesCache(
  dockerfile: Dockerfile,
  { folders, belowHome }: Pick<PackageCache, 'folders' | 'belowHome'>,
): boolean {
  const inside = [...folders, ...belowHome.map((folder) => `/${folder}`)]
  return commandsOf(dockerfile).some((command) => {
    // `rm -f` takes it as it comes.
    if (command.name === 'rm' && command.hasFlag('f', 'force')) return false
    const isAround = REMOVERS.has(command.name)
    return command.words.slice(1).some(({ text, isLiteral }) => {
      const path = text.replace(/^['"]|['"]$/g, '').replace(/\/(?:\*.*)?$/, '')
      return (
        inside.some((folder) => path.includes(folder) || (isAround && isParent(path, folder))) ||
        (command.name === 'rm' && !isLiteral)
      )
    })
  })
}

/** Commands that fail where there is nothing. */
const REMOVERS = new Set(['rm', 'rmdir', 'mv', 'unlink'])

/** `/root/.cache` of `/.cache/pip` below a home, `/var/cache` of `/var/cache/apk`. */
function isParent(path: string, folder: string): boolean {
  const below = path.replace(/^(?:\/root|\/home\/[^/]+|~|\$\{?HOME\}?)(?=\/)/, '')
  return below.length > 1 && `${folder}/`.startsWith(`${below}/`)
}

const commandsOf = remember(({ commands }: Dockerfile): readonly Command[] => commands.map(({ command }) => command))
