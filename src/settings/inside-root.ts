import { UserError } from '../errors.ts'

/** A path below the root, normalised; anything that leads out of it is refused. */
export function inside(setting: string, path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.pop() === undefined) throw outside(setting, path)
    if (part !== '..') parts.push(part)
  }
  if (path.startsWith('/')) throw outside(setting, path)
  return parts.join('/') || '.'
}

const outside = (setting: string, path: string): UserError =>
  new UserError(`\`${setting}\`: \`${path}\` leads out of the repository; give a path below its root.`)
