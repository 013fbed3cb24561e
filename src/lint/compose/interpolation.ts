/** The innermost one first: a default may hold another variable. */
const WITH_DEFAULT = /\$\{[A-Za-z_]\w*:?-([^{}$]*)\}/g
const DEEPEST = 10
/** Stands for `$$`, a dollar sign that starts no variable. */
const DOLLAR = '\x00'

/** A text as Compose reads it where nobody sets its variables; undefined where one of them has no default. */
export function withDefaults(text: string): string | undefined {
  if (!text.includes('$')) return text
  let now = text.replaceAll('$$', DOLLAR)
  for (let depth = 0; depth < DEEPEST && now.includes('$'); depth++) now = now.replaceAll(WITH_DEFAULT, '$1')
  return now.includes('$') ? undefined : now.replaceAll(DOLLAR, '$')
}
