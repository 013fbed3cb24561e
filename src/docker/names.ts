import { randomBytes } from 'node:crypto'
import { UserError } from '../errors.ts'

/** Marks containers and networks of a run, so that whoever cleans up after it finds them all and nothing else. */
export const RUN_LABEL = 'org.drydock.run'

/** What may stand in the name of an image, a container and a network alike. */
const RUN_ID = /^[a-z0-9]{4,40}$/

export const isRunId = (text: string): boolean => RUN_ID.test(text)

export function checkRunId(runId: string): string {
  if (!isRunId(runId)) throw new UserError(`A run is named by 4 to 40 of a-z and 0-9, not "${runId}".`)
  return runId
}

/** Unguessable, so that a Dockerfile cannot name it: with the engine's own builder, FROM sees local images. */
const random = (): string => randomBytes(8).toString('hex')

export const imageName = (runId: string, side: 'head' | 'base'): string => `drydock-${runId}-${random()}:${side}`

/** Pattern of `docker image ls --filter reference=…` for the images of a run. */
export const imagePattern = (runId: string): string => `drydock-${runId}-*`

/** For a container and its network. */
export const containerName = (runId: string): string => `drydock-${runId}-${random()}`

/** Separates the cache mounts of one build from all others: a head that writes into a shared one would forge the base. */
export const cacheNamespace = (runId: string, side: 'head' | 'base'): string => `drydock-${runId}-${side}-${random()}`
