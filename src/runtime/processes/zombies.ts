/** Processes that have ended and that nobody asks how: they keep their number until the container ends. */
import type { Process } from '../../model.ts'
import type { Zombie } from '../../world.ts'
import { programOf } from './running-program.ts'

export interface Zombies {
  readonly count: number
  /** Names of what ended, each once. Untrusted text. */
  readonly names: readonly string[]
  /** Who has to reap them: the container's first process, to which every orphan comes, or another one that started them. Untrusted text. */
  readonly parent: { readonly isFirst: boolean; readonly name: string }
}

/** Those of two readings, so that a moment between an end and its reaping is none. `processes`: what lived at the later one. */
export function zombiesOf(
  earlier: readonly Zombie[],
  later: readonly Zombie[],
  processes: readonly Process[],
): Zombies | undefined {
  const before = new Set(earlier.map(({ pid }) => pid))
  const lasting = later.filter(({ pid }) => before.has(pid))
  if (lasting.length === 0) return undefined
  const main = processes.find(({ role }) => role === 'main')
  const parents = lasting.map(({ parent }) => processes.find(({ pid }) => pid === parent) ?? main)
  const parent = parents.find((one) => one === main) ?? parents[0]
  return {
    count: lasting.length,
    names: [...new Set(lasting.map(({ name }) => name))],
    parent: { isFirst: parent === main, name: parent ? programOf(parent.command).name : '' },
  }
}
