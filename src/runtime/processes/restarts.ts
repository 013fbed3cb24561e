/** Programs that a supervisor in the container starts over and over. */
import type { Process } from '../../model.ts'
import { programOf } from './running-program.ts'

export interface Restarts {
  /** Untrusted text. */
  readonly name: string
  /** How often it was seen to be started again. */
  readonly times: number
  /** The supervisor has given it up. */
  readonly isGivenUp: boolean
}

/** What starts again what ends, by base name in small letters. A shell's loop has reasons of its own. */
const SUPERVISOR = /^(?:supervisord|s6-supervise|runsv|circusd|monit|pm2|pm2-runtime|forever|nodemon)$/

/** What supervisord (supervisor/process.py) and pm2 print of a program that ended by itself and not well. */
const ENDED = /\bexited: ([\w.:-]+) \(.*; not expected\)|\bApp \[([\w.-]+):\d+\] exited with code \[[1-9]\d*\]/
/** supervisord's word for one that it does not start again. */
const GIVEN_UP = /\bgave up: ([\w.:-]+) entered FATAL state/

/** A program that ended once may have been early; one that is started again at least so often has nothing to wait for. */
const ENOUGH = 2

/**
 * Seen in two ways: a supervisor's child is another process than the one before it, and supervisors say so in the log. `moments` are the
 * service's own processes, oldest first. The log is the container's own word, which only speaks against itself.
 */
export function restartsOf(moments: readonly (readonly Process[])[], log: readonly string[]): readonly Restarts[] {
  const found = new Map<string, { times: number; isGivenUp: boolean }>()
  const tell = (name: string, times: number, isGivenUp: boolean) => {
    const before = found.get(name) ?? { times: 0, isGivenUp: false }
    found.set(name, { times: Math.max(before.times, times), isGivenUp: before.isGivenUp || isGivenUp })
  }
  for (const [name, times] of replaced(moments)) tell(name, times, false)
  for (const [name, times] of counted(log, ENDED)) tell(name, times, false)
  for (const [name] of counted(log, GIVEN_UP)) tell(name, 0, true)
  return [...found]
    .map(([name, rest]) => ({ name, ...rest }))
    .filter(({ times, isGivenUp }) => isGivenUp || times >= ENOUGH)
}

/** How often a supervisor's child was another one, by name. Workers of one name that live side by side do not replace each other. */
function replaced(moments: readonly (readonly Process[])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  let before: ReadonlyMap<string, readonly number[]> = new Map()
  for (const moment of moments) {
    const now = new Map<string, number[]>()
    const supervisors = new Set(moment.filter(isSupervisor).map(({ pid }) => pid))
    for (const { pid, parent, command } of moment)
      if (parent !== undefined && supervisors.has(parent)) {
        const { name } = programOf(command)
        now.set(name, [...(now.get(name) ?? []), pid])
      }
    for (const [name, pids] of now) {
      const last = before.get(name)
      if (last?.every((pid) => !pids.includes(pid)) === true) times.set(name, (times.get(name) ?? 0) + 1)
    }
    // One that is between an end and its next start is missing for a moment.
    before = new Map([...before, ...now])
  }
  return times
}

const isSupervisor = ({ command }: Process): boolean => SUPERVISOR.test(programOf(command).name.toLowerCase())

function counted(log: readonly string[], pattern: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of log) {
    const name = pattern
      .exec(line)
      ?.slice(1)
      .find((part: string | undefined) => part !== undefined)
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
