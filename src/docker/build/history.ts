/**
 * What the history says of a layer, without the build arguments that it was made with: they can be secret, and two builds with other
 * values ran the same instruction. BuildKit writes `RUN |2 A=1 B=two words /bin/sh -c command`; a value can contain anything, so the
 * last shell in the text is taken for the one that ran, and text that names no shell is given up.
 */
export function withoutBuildArgs(createdBy: string): string {
  const [, instruction] = /^((?:RUN )?)\|\d+ /s.exec(createdBy) ?? []
  if (instruction === undefined) return createdBy
  const shell = /^.* ((?:\/\S*\/)?(?:ba|da|a|k|z)?sh (?:-\S+ |pipefail )*-\w*c .*)$/s.exec(createdBy)?.[1]
  return `${instruction}${shell ?? '…'}`
}
