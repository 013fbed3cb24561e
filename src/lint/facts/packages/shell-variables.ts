import type { Command } from '../../shell/command.ts'

const DECLARING = new Set(['export', 'local', 'declare', 'typeset', 'readonly'])

/** The shell variables that a command sets for those after it. */
export function namesSetBy({ name, operands, place, words }: Command): readonly string[] {
  if (words.length === 0) return place.assignments.map((assignment) => assignment.name)
  if (DECLARING.has(name)) return operands.map(({ text }) => text.split('=', 1)[0] ?? text)
  return name === 'read' ? operands.map(({ text }) => text) : []
}
