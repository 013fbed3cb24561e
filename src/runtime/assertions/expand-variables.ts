/**
 * Puts variables into a text as Go's `os.Expand` does, by which container-structure-test reads its files: `$NAME`, `${NAME}`, and the shell's
 * special names (`$1`, `$?`), which are variables that nobody sets. An unknown one is empty; a dollar sign before anything else stays.
 */
export function expandVariables(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(
    /\$(?:\{([^{}]*)\}|([A-Za-z_]\w*)|[*#$@!?\-0-9])/g,
    (_, braced: string | undefined, plain: string | undefined) => {
      const name = braced ?? plain ?? ''
      return Object.hasOwn(env, name) ? (env[name] ?? '') : ''
    },
  )
}
