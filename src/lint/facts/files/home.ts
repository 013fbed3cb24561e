import type { Run } from '../../dockerfile/instruction.ts'
import type { Command } from '../../shell/command.ts'
import { remember } from '../../text/computed-once.ts'
import { userOf } from '../image/base-users.ts'
import { lineageOf, rootBase, stepOf } from './stage-steps.ts'

/** What follows the home of a RUN's user in a path, e.g. `.cache/pip`; undefined for a path elsewhere, and in another user's home. */
export function belowHome(path: string, run: Run): string | undefined {
  const rest = /^(?:~|\$\{?HOME\}?)\/(.+)$/.exec(path)?.[1]
  if (rest !== undefined) return rest
  const owner = ownerOf(run)
  const homes = homesOf(run).get(owner.name ?? '')
  const own = homes?.find((home) => path.startsWith(`${home}/`))
  if (own !== undefined) return path.slice(own.length + 1)
  const [, root, name, inside] = /^\/(?:(root)|home\/([^/]+))\/(.+)$/.exec(path) ?? []
  if (root !== undefined) return owner.isRoot === false ? undefined : inside
  if (owner.isRoot === true) return undefined
  if (name !== undefined) return owner.name === undefined || owner.name === name ? inside : undefined
  // Users of a distribution or a base image can have their home anywhere.
  return homes ? undefined : /^\/(?:[^/.][^/]*\/)+(\..+)$/.exec(path)?.[1]
}

/** Whose home counts. Undefined parts are unknown. */
interface Owner {
  readonly isRoot: boolean | undefined
  readonly name: string | undefined
}

const ANYBODY: Owner = { isRoot: undefined, name: undefined }

/** Programs that run a command as somebody else. */
const SWITCHES = new Set(['su', 'sudo', 'doas', 'runuser', 'gosu', 'su-exec', 'setpriv', 'chroot'])

const ownerOf = remember((run: Run): Owner => {
  const isOther =
    run.commands.some(({ name }) => SWITCHES.has(name)) || /^(?:env|arg)$/.test(run.scope.lookup('HOME').kind)
  if (isOther) return ANYBODY
  const user = stepOf(run)?.user
  if (!user) {
    const ofBase = userOf(rootBase(run.stage))
    return { isRoot: ofBase === 'unknown' ? undefined : ofBase !== 'own', name: undefined }
  }
  if (user.isRoot) return { isRoot: true, name: 'root' }
  if (user.user === undefined) return ANYBODY
  return { isRoot: false, name: /^\d+$/.test(user.user) ? undefined : user.user }
})

/** The homes of the users that a RUN of the same stages makes, by name. */
const homesOf = remember((run: Run): ReadonlyMap<string, readonly string[]> => {
  const homes = new Map<string, string[]>()
  for (const stage of lineageOf(run.stage))
    for (const { commands } of stage.all('RUN'))
      for (const command of commands) {
        const name = MAKERS.has(command.name) ? command.operands[0]?.text : undefined
        if (name !== undefined) homes.set(name, [...(homes.get(name) ?? []), homeIn(command, name)])
      }
  return homes
})

const MAKERS = new Set(['useradd', 'adduser', 'usermod'])

function homeIn(command: Command, name: string): string {
  // `-h` is `adduser`'s of BusyBox, `-d` that of `useradd`.
  return (command.flag('d', 'home-dir', 'home', 'h')?.value ?? `/home/${name}`).replace(/\/+$/, '')
}
