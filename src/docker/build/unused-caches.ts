import type { BuildRequest } from '../../world.ts'
import { unreachableCaches, type Env } from '../cli/child-env.ts'
import type { BuildLog } from './step-progress.ts'
import { withoutSecrets } from '../cli/redact-args.ts'

/** All that a build reads and writes. */
export const cachesOf = ({ side, options }: BuildRequest): string[] => [
  ...options.cacheFrom,
  ...(side === 'head' ? options.cacheTo : []),
]

/** Caches that were asked for and not used, a sentence each; neither buildx nor BuildKit ends a build for them. */
export function unusedCaches(request: BuildRequest, log: Pick<BuildLog, 'imports'>, service: Env): string[] {
  const unreachable = unreachableCaches(service, cachesOf(request))
  const imports = log.imports()
  const asked = request.options.cacheFrom.filter((cache) => !unreachable.includes(cache))
  return [
    ...unreachable.map((cache) => `${shown(cache)} was not used: ${WITHOUT_SERVICE}.`),
    ...imports.flatMap(({ from, error }) =>
      error === '' ? [] : `The cache ${from} was not used: ${lastPart(error)}.`,
    ),
    ...(imports.length === 0 ? asked : []).map(
      (cache) => `${shown(cache)} was not used: the builder did not ask for it.`,
    ),
  ]
}

const WITHOUT_SERVICE =
  'no token and address of GitHub’s cache are there, which a runner gives to actions and not to commands'

const shown = (cache: string): string =>
  `The cache \`${(withoutSecrets([`--cache-from=${cache}`])[0] ?? '').replace('--cache-from=', '')}\``

/** BuildKit names what it was doing first and what went wrong last. */
const lastPart = (error: string): string => error.trim().replace(/\s+/g, ' ').replace(/\.$/, '')
