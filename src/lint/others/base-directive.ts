import type { BuildRequest } from '../../world.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'

/** By this build argument BuildKit takes what a `# check=` directive says, and passes over the directive. */
const ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK'

/** Asks about a Dockerfile as if its `# check=` directive were the base's. What the settings say of the argument stays. */
export function withDirectiveOf(base: Dockerfile | undefined, request: BuildRequest): BuildRequest {
  const { options } = request
  if (options.buildArgs[ARGUMENT] !== undefined) return request
  const pragmas = base?.pragmas ?? []
  const skipped = pragmas.flatMap((pragma) =>
    pragma.kind === 'ignore' && pragma.dialect === 'buildkit' && pragma.reach === 'file' ? pragma.rules : [],
  )
  const skip = skipped.length === 0 ? '' : `skip=${skipped.join(',')};`
  const error = `error=${pragmas.some(({ kind }) => kind === 'strict')}`
  return { ...request, options: { ...options, buildArgs: { ...options.buildArgs, [ARGUMENT]: `${skip}${error}` } } }
}
