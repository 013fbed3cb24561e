import { isWithin } from './deletion.ts'
import type { Command } from '../../shell/command.ts'
import type { Add, Copy } from '../../dockerfile/instruction.ts'
import { isOpaque } from './opaque-run.ts'
import { absolutePath } from './absolute-path.ts'
import { type RunStep, shellPath } from './shell-path.ts'
import type { Step } from './stage-steps.ts'

/** Programs that create folders for somebody, or with the owner they had. `chown` and its like count as well. */
const GIVERS = new Set(['install', 'setfacl', 'useradd', 'adduser', 'usermod', 'cp', 'mv', 'tar'])
/** Programs that do something as another user. */
const SWITCHERS = new Set(['su', 'runuser', 'gosu', 'su-exec', 'setpriv', 'sudo'])

/**
 * Whether the steps make a folder as root and give it to nobody. False where they do not make it, and where they might do more than
 * they say. Who makes it decides: `COPY --chown` into a folder that is there changes the files and not the folder.
 */
export function isLeftToRoot(steps: readonly Step[], folder: string): boolean {
  let isMade = false
  for (const step of steps) {
    const { instruction, workdir, user } = step
    const isOther = user !== undefined && !user.isRoot
    if (instruction.keyword === 'RUN') {
      if (isOther && !isMade) return false
      const run = { run: instruction, workdir, user }
      if (isOpaque(instruction) || instruction.commands.some((command) => isGivenBy(command, run, folder))) return false
    }
    if (isMade) continue
    const path = placeOf(step)
    if (path === undefined) return false
    if (path === '' || !isWithin(path, folder)) continue
    const isOwned = instruction.keyword === 'WORKDIR' ? isOther : keepsOwner(instruction)
    if (isOwned) return false
    isMade = true
  }
  return isMade
}

/** The folder that a step makes, with those around it; empty where it makes none, undefined where the file cannot tell. */
function placeOf({ instruction, workdir }: Step): string | undefined {
  switch (instruction.keyword) {
    case 'WORKDIR':
      return absolutePath(instruction.path?.resolved ?? '$', workdir)
    case 'COPY':
    case 'ADD':
      return absolutePath(instruction.target?.resolved ?? '$', workdir)
    default:
      return ''
  }
}

/** What comes with an owner of its own: from another stage, or as the instruction says. */
function keepsOwner(instruction: Step['instruction']): boolean {
  const isTransfer = (one: Step['instruction']): one is Copy | Add => one.keyword === 'COPY' || one.keyword === 'ADD'
  if (!isTransfer(instruction)) return false
  return instruction.chown !== undefined || instruction.flag('from') !== undefined
}

/** Whether a command may give a path to somebody other than root. */
export function isGivenBy(command: Command, step: RunStep, path: string): boolean {
  if (SWITCHERS.has(command.name)) return true
  const isMade = command.name === 'mkdir' && command.hasFlag('m', 'mode')
  const changes = /^ch(?:own|grp|mod)$/.test(command.name)
  if (!GIVERS.has(command.name) && !changes && !isMade) return false
  const values = command.flags.flatMap(({ value }) => value ?? [])
  if (values.some((value) => value.startsWith('/') && overlaps(value, path))) return true
  const paths = /^(?:user|add)/.test(command.name) ? [] : command.operands.slice(changes ? 1 : 0)
  return paths.some((word) => {
    const named = shellPath(word, command, step)
    return named === undefined || overlaps(named, path)
  })
}

/** Whether one of two paths lies in the other. */
export function overlaps(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one)
}
