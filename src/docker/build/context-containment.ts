import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { readNamedContext } from '../../build-context.ts'
import { UserError } from '../../errors.ts'
import type { BuildRequest } from '../../world.ts'

/**
 * Refuses a Dockerfile's folder, a context or a named context that lies outside the checkout, by `..` or through a
 * link: what lies there is no part of the change, and the base has no such place. What does not exist is left to the
 * build to complain about.
 */
export async function refuseOutside({ source, dockerfile, context, options }: BuildRequest): Promise<void> {
  const root = await realpath(source)
  const places = context.kind === 'remote' ? {} : { dockerfile: path.dirname(dockerfile), context: context.path }
  for (const [input, place] of [...Object.entries(places), ...Object.entries(options.buildContexts)]) {
    if (readNamedContext(place).kind === 'remote') continue
    const absolute = path.resolve(source, place)
    const real = await realpath(absolute).catch(() => absolute)
    if (isBelow(source, absolute) && (isBelow(root, real) || real === absolute)) continue
    throw new UserError(`${input}: "${place}" is outside the checkout, where a build may not reach.`)
  }
}

function isBelow(root: string, place: string): boolean {
  const relative = path.relative(root, place)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
