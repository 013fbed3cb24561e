const SHEBANG = /^#!\s*(?:\/usr\/bin\/env\s+(?:-S\s+)?)?(?:\S*\/)?(\S+)/

/** The program that a script's first line names, without its folder; undefined where it names none. */
export function interpreterOf(text: string): string | undefined {
  return SHEBANG.exec(text)?.[1]
}

/** The words of that line, with `/usr/bin/env` left out: the program and its options. */
export function interpreterLine(text: string): readonly string[] | undefined {
  const program = interpreterOf(text)
  if (program === undefined) return undefined
  const words = text.slice(2).split('\n', 1)[0]?.trim().split(/\s+/) ?? []
  return words.slice(words.findIndex((word) => word.endsWith(program)))
}
