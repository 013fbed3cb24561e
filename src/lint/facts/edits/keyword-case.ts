import type { Instruction } from '../../dockerfile/instruction.ts'

/** As many instructions of a stage as tell how it is written, however many fixes ask. */
const TELLING = 50

/** A keyword for an instruction that is put beside another one or in its place: small where most of its stage is, or else in capitals. */
export function keywordLike({ stage }: Instruction, keyword: string): string {
  const written = stage.instructions.slice(0, TELLING).map(({ args, keywordSpan }) => args.source.slice(keywordSpan))
  const small = written.filter((one) => one === one.toLowerCase())
  return small.length * 2 > written.length ? keyword.toLowerCase() : keyword
}
