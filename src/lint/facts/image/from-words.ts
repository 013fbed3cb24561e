import type { From } from '../../dockerfile/instruction.ts'
import type { MappedText } from '../../text/mapped-text.ts'
import { splitAtSpaces } from '../../dockerfile/split-words.ts'

/** The words of FROM as BuildKit counts them: an image, or an image, `AS` and a name. */
export function fromWords({ args }: From): readonly MappedText[] {
  return splitAtSpaces(args)
}
