import type { BuildStage, Instruction } from '../../dockerfile/instruction.ts'
import { remember } from '../../text/computed-once.ts'

/** A keyword for an instruction that is put beside another one or in its place: small where most of its stage is, or else in capitals. */
export const keywordLike = ({ stage }: Instruction, keyword: string): string =>
  isSmall(stage) ? keyword.toLowerCase() : keyword

const isSmall = remember(({ instructions }: BuildStage) => {
  const written = instructions.map(({ args, keywordSpan }) => args.source.slice(keywordSpan))
  return written.filter((keyword) => keyword === keyword.toLowerCase()).length * 2 > written.length
})
