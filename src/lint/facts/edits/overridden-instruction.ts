import type { Fix } from '../../../model.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { replace } from './edit.ts'
import type { Instruction, InstructionOf, Keyword } from '../../dockerfile/instruction.ts'

/** An instruction without effect, because a later one of its kind in the same stage replaces it. */
export interface Overridden<K extends Keyword> {
  readonly instruction: InstructionOf<K>
  /** The last one, which is in force. */
  readonly by: InstructionOf<K>
  /** Takes it out of the file. */
  readonly fix: Fix | undefined
}

/** All instructions of a kind that have no effect; triggers of ONBUILD replace only each other. */
export function overriddenIn<K extends Keyword>(dockerfile: Dockerfile, keyword: K): readonly Overridden<K>[] {
  const rivals = new Map<string, InstructionOf<K>[]>()
  for (const instruction of dockerfile.all(keyword, { onbuild: true })) {
    const key = `${instruction.stage.index} ${String(instruction.onbuild)}`
    const known = rivals.get(key)
    if (known) known.push(instruction)
    else rivals.set(key, [instruction])
  }
  return [...rivals.values()].flatMap((all) => {
    const by = all.at(-1)
    return by ? all.slice(0, -1).map((instruction) => ({ instruction, by, fix: removal(instruction) })) : []
  })
}

/** Its lines, the break after them included: another instruction follows. A trigger does not begin its line. */
function removal({ span, onbuild }: Instruction): Fix | undefined {
  const lines = { line: span.line, column: 1, endLine: span.endLine + 1, endColumn: 1 }
  return onbuild ? undefined : { title: 'Remove it', safety: 'safe', edits: [replace(lines, '')] }
}
