import type { Layer } from '../model.ts'

/** Below this share of common words two commands are two commands. */
const LEAST_LIKENESS = 0.4

/**
 * How much of one instruction is in the other, from `LEAST_LIKENESS` to 1; 0 where they are different instructions, or one of them is
 * the base image's and the other is not.
 */
export function likeness(one: Layer, other: Layer): number {
  if ((one.lines === undefined) !== (other.lines === undefined)) return 0
  const [left, right] = [readWords(one), readWords(other)]
  if (left.keyword === '' || left.keyword !== right.keyword) return 0
  const common = [...left.words].filter((word) => right.words.has(word)).length
  const share = (2 * common) / (left.words.size + right.words.size || 1)
  return share >= LEAST_LIKENESS ? share : 0
}

/** `RUN` is what an older builder writes as the bare shell. */
function readWords({ createdBy }: Layer): { readonly keyword: string; readonly words: ReadonlySet<string> } {
  const text = createdBy.replace(/\s*# buildkit\s*$/, '').replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
  const shell = /^(?:RUN )?(?:\/\S*\/)?(?:ba|da|a|k|z)?sh (?:-\S+ )*-\w*c /.exec(text)?.[0]
  const [keyword = '', ...words] = (shell === undefined ? text : `RUN ${text.slice(shell.length)}`).split(/[\s;&|]+/)
  return { keyword, words: new Set(words.filter((word) => word !== '')) }
}
