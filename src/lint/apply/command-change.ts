/** The commands of an instruction before and after an edit. Pure. */
import type { Safety } from '../../model.ts'
import type { Command } from '../shell/command.ts'
import type { Instruction } from '../dockerfile/instruction.ts'

/** What an instruction runs, as far as an edit must not change it unseen. */
export interface Call {
  readonly keyword: Instruction['keyword']
  readonly form: 'shell' | 'exec'
  readonly commands: readonly Command[]
  readonly pipelines: number
  /** The shell would refuse it. */
  readonly isBroken: boolean
}

/** None for an instruction that runs nothing. */
export function callOf(instruction: Instruction): readonly Call[] {
  if (instruction.keyword === 'ONBUILD') return instruction.trigger ? callOf(instruction.trigger) : []
  if (!('commands' in instruction)) return []
  const { keyword, form, commands, script } = instruction
  const isBroken = (script?.errors.length ?? 0) > 0
  return [{ keyword, form, commands, pipelines: script?.pipelines.length ?? 0, isBroken }]
}

/** Whether one instruction runs the commands of two, in their order, the second only where the first succeeds. */
export function isChainOf([first, second]: readonly Call[], [joined]: readonly Call[]): boolean {
  if (!first || !second || !joined || first.keyword !== 'RUN' || second.keyword !== 'RUN') return false
  const expected = [
    ...first.commands.map(factsOf),
    ...second.commands.map((command, at) => ({ ...factsOf(command), ...(at === 0 && { connector: '&&' }) })),
  ]
  return equal(expected, joined.commands.map(factsOf)) && joined.pipelines === first.pipelines + second.pipelines
}

/**
 * Whether an edit does no more than to give commands other words, or to put a command behind one with `&&`. What is unsafe may do
 * more to a health check, whose exit code it is about.
 */
export function isChangeOf(before: Call | undefined, after: Call, safety: Safety): boolean {
  if (!before || (before.keyword !== after.keyword && before.keyword !== 'unknown')) return false
  if (before.form !== after.form) return isSameInExecForm(before, after)
  if (before.keyword === 'HEALTHCHECK' && safety === 'unsafe') return true
  if (before.pipelines !== after.pipelines) return false
  const [from, to] = [before.commands.map(factsOf), after.commands.map(factsOf)]
  if (to.length === from.length)
    return to.every((one, at) => equal(surroundings(one), surroundings(from[at])) && lost(from[at], one) <= 1)
  const at = to.findIndex((one, index) => !equal(one, from[index]))
  const added = to[at]
  return (
    to.length === from.length + 1 &&
    equal([...to.slice(0, at), ...to.slice(at + 1)], from) &&
    added?.connector === '&&' &&
    !added.piped &&
    !added.background &&
    added.redirects.length + added.assignments.length === 0 &&
    equal(added.nesting, from[at - 1]?.nesting)
  )
}

/** One command without anything that only a shell has, and the same words as strings. */
function isSameInExecForm(before: Call, after: Call): boolean {
  const [[one, ...more], [other]] = [before.commands, after.commands]
  const texts = (command: Command | undefined): readonly string[] => command?.words.map(({ text }) => text) ?? []
  if (after.form !== 'exec' || more.length > 0 || !one || !equal(texts(one), texts(other))) return false
  const { redirects, assignments, background, piped, nesting } = one.place
  return redirects.length + assignments.length + nesting.length === 0 && !background && !piped
}

interface Facts {
  readonly words: readonly string[]
  readonly connector: string | undefined
  readonly nesting: readonly string[]
  readonly piped: boolean
  readonly background: boolean
  readonly wrapper: string | undefined
  readonly redirects: readonly string[]
  readonly assignments: readonly string[]
}

function factsOf({ words, place }: Command): Facts {
  const { connector, nesting, piped, background, wrapper, redirects, assignments } = place
  return {
    words: words.map(({ raw }) => raw),
    ...{ connector, nesting, piped, background, wrapper },
    redirects: redirects.map(({ operator, target, body }) => `${operator} ${target?.raw ?? ''} ${body?.text ?? ''}`),
    assignments: assignments.map(({ name, value }) => `${name}=${value}`),
  }
}

/** All that is said of a command but its words. A program that runs another one may have got its name. */
function surroundings(facts: Facts | undefined): Partial<Facts> {
  const { words: _, wrapper: __, ...rest } = facts ?? ({ words: [], wrapper: undefined } as Partial<Facts>)
  return rest
}

/** How many words a command has no more. */
function lost(before: Facts | undefined, { words }: Facts): number {
  const left = [...words]
  return (before?.words ?? []).filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  }).length
}

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
