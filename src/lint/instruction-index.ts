import type { Lookup } from './dockerfile.ts'
import type { Instruction, InstructionOf, Keyword } from './instruction.ts'

/** Gives all instructions of a kind, in file order. */
export type Select = <K extends Keyword>(keyword: K, lookup?: Lookup) => readonly InstructionOf<K>[]

/** Looks instructions up by keyword; a list that has grown since is indexed again. */
export function indexInstructions(instructions: readonly Instruction[]): Select {
  let indexed = -1
  let plain = new Map<Keyword, Instruction[]>()
  let withTriggers = plain
  return (keyword, { onbuild = false } = {}) => {
    if (indexed !== instructions.length) {
      indexed = instructions.length
      const triggers = instructions.some((one) => one.keyword === 'ONBUILD')
      plain = groupByKeyword(instructions)
      withTriggers = triggers ? groupByKeyword(instructions.flatMap(withTrigger)) : plain
    }
    const group = (onbuild ? withTriggers : plain).get(keyword)
    if (!group) return NONE
    return group.filter((instruction) => isOf(instruction, keyword))
  }
}

function groupByKeyword(instructions: readonly Instruction[]): Map<Keyword, Instruction[]> {
  const groups = new Map<Keyword, Instruction[]>()
  for (const instruction of instructions) {
    const group = groups.get(instruction.keyword)
    if (group) group.push(instruction)
    else groups.set(instruction.keyword, [instruction])
  }
  return groups
}

function withTrigger(instruction: Instruction): readonly Instruction[] {
  return instruction.keyword === 'ONBUILD' && instruction.trigger ? [instruction, instruction.trigger] : [instruction]
}

function isOf<K extends Keyword>(instruction: Instruction, keyword: K): instruction is InstructionOf<K> {
  return instruction.keyword === keyword
}

const NONE: readonly never[] = []
