import type { Instruction } from '../../dockerfile/instruction.ts'

/** A keyword for an instruction that is put beside another one or in its place: small where that one is, or else in capitals. */
export function keywordLike({ args, keywordSpan }: Instruction, keyword: string): string {
  const written = args.source.slice(keywordSpan)
  return written === written.toLowerCase() ? keyword.toLowerCase() : keyword
}
