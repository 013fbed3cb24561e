import type { Fix } from '../../../model.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { replace } from './edit.ts'
import type { Instruction, InstructionOf, Keyword } from '../../dockerfile/instruction.ts'
import type { LintSettings } from '../../lint-settings.ts'

/** An instruction without effect, because a later one of its kind in the same stage replaces it. */
export interface Overridden<K extends Keyword> {
  readonly instruction: InstructionOf<K>
  /** The last one, which is in force. */
  readonly by: InstructionOf<K>
  /** Takes it out of the file. */
  readonly fix: Fix | undefined
}

/** All instructions of a kind that have no effect; triggers of ONBUILD replace only each other, and hadolint passes over them. */
export function overriddenIn<K extends Keyword>(
  dockerfile: Dockerfile,
  keyword: K,
  { compat }: Pick<LintSettings, 'compat'>,
): readonly Overridden<K>[] {
  return dockerfile.stages.flatMap((stage) => {
    const all = stage.all(keyword, { onbuild: compat !== 'hadolint' })
    return [false, true].flatMap((onbuild) => {
      const rivals = all.filter((instruction) => instruction.onbuild === onbuild)
      const by = rivals.at(-1)
      return by ? rivals.slice(0, -1).map((instruction) => ({ instruction, by, fix: removal(instruction) })) : []
    })
  })
}

/** Its lines, the break after them included: another instruction follows. A trigger does not begin its line. */
function removal({ span, onbuild }: Instruction): Fix | undefined {
  const lines = { line: span.line, column: 1, endLine: span.endLine + 1, endColumn: 1 }
  return onbuild ? undefined : { title: 'Remove it', edits: [replace(lines, '')] }
}
