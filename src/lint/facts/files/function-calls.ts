import type { Run } from '../../dockerfile/instruction.ts'
import type { Command } from '../../shell/command.ts'
import { remember } from '../../text/computed-once.ts'

/**
 * When a command runs for the last time, as a position among the commands of its RUN: that of its function's last call for one that is in a
 * function, infinite for what a trap runs at the end, -1 for what nothing calls.
 */
export function lastRunOf({ name, place }: Command, run: Run): number {
  const last = place.inFunction === undefined ? place.index : (lastCalls(run).get(place.inFunction) ?? NEVER)
  return name === 'trap' && last !== NEVER ? Infinity : last
}

const NEVER = -1

interface Call {
  readonly name: string
  readonly at: number
  /** By a trap: when the RUN ends. */
  readonly isLast: boolean
}

/** When each function of a RUN runs for the last time; those that nothing calls are left out. */
const lastCalls = remember(({ commands }: Run): ReadonlyMap<string, number> => {
  const functions = new Set(commands.flatMap(({ place }) => place.inFunction ?? []))
  const found = new Map<string, number>()
  if (functions.size === 0) return found
  const open: Call[] = []
  const inside = new Map<string, Call[]>()
  for (const command of commands)
    for (const name of calledBy(command, functions)) {
      const { inFunction, index } = command.place
      const call = { name, at: command.name === 'trap' ? Infinity : index, isLast: command.name === 'trap' }
      if (inFunction === undefined) open.push(call)
      else if (inside.get(inFunction)?.push(call) === undefined) inside.set(inFunction, [call])
    }
  // The last calls first, so that each function is looked into once.
  open.sort((one, other) => one.at - other.at)
  for (let next = open.pop(); next; next = open.pop()) {
    const { name, at } = next
    if ((found.get(name) ?? NEVER) >= at) continue
    found.set(name, at)
    for (const call of inside.get(name) ?? []) open.push(call.isLast ? call : { ...call, at })
  }
  return found
})

/** The functions that a command runs: the one that it is the name of, or those in the script of a trap at the end. */
function calledBy(command: Command, functions: ReadonlySet<string>): readonly string[] {
  const { name, operands } = command
  if (functions.has(name)) return [name]
  if (name !== 'trap' || !isAtEnd(command)) return []
  return (operands[0]?.text ?? '').split(/[\s;&|(){}]+/).filter((word) => functions.has(word))
}

/** `trap … EXIT` */
export const isAtEnd = ({ operands }: Command): boolean =>
  operands.slice(1).some(({ text }) => /^(?:EXIT|0)$/.test(text))
