import type { Lookup } from './instruction.ts'
import type { Instruction, InstructionOf, Keyword } from './instruction.ts'

/** Gives all instructions of a kind, in file order. */
export type Select = <K extends Keyword>(keyword: K, lookup?: Lookup) => readonly InstructionOf<K>[]

type Groups = { [K in Keyword]?: InstructionOf<K>[] }

/** Looks instructions up by keyword; a list that has grown since is indexed again. */
export function indexInstructions(instructions: readonly Instruction[]): Select {
  let indexed = -1
  let plain: Groups = {}
  let withTriggers = plain
  return <K extends Keyword>(keyword: K, { onbuild = false }: Lookup = {}): readonly InstructionOf<K>[] => {
    if (indexed !== instructions.length) {
      indexed = instructions.length
      const triggers = instructions.some((one) => one.keyword === 'ONBUILD')
      plain = groupByKeyword(instructions)
      withTriggers = triggers ? groupByKeyword(instructions.flatMap(withTrigger)) : plain
    }
    return (onbuild ? withTriggers : plain)[keyword] ?? NONE
  }
}

const NONE: readonly never[] = []

function groupByKeyword(instructions: readonly Instruction[]): Groups {
  const groups: Groups = {}
  for (const instruction of instructions) add(groups, instruction.keyword, instruction)
  return groups
}

function add<K extends Keyword>(groups: Groups, keyword: K, instruction: InstructionOf<K>): void {
  const group: InstructionOf<K>[] | undefined = groups[keyword]
  if (group) group.push(instruction)
  else groups[keyword] = [instruction] as Groups[K]
}

function withTrigger(instruction: Instruction): readonly Instruction[] {
  return instruction.keyword === 'ONBUILD' && instruction.trigger ? [instruction, instruction.trigger] : [instruction]
}
