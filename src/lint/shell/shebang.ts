const SHEBANG = /^#!\s*(?:\/usr\/bin\/env\s+(?:-S\s+)?)?(?:\S*\/)?(\S+)/

/** The program that a script's first line names, without its folder; undefined where it names none. */
export function interpreterOf(text: string): string | undefined {
  return SHEBANG.exec(text)?.[1]
}
