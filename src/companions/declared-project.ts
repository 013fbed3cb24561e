import type { ServiceProject } from '../services.ts'
import type { DeclaredService } from '../settings/plan-services.ts'

/** Where everything of a project meets. */
const NETWORK = 'default'

/** A test by the second: what waits here is somebody's pull request. The time limit of the services ends it. */
const INTERVAL_SECONDS = 1
const TIMEOUT_SECONDS = 10
const START_INTERVAL_SECONDS = 1

/** The services of the settings, each reachable by its name; all of them are started before the image is. Pure. */
export function declaredProject(services: readonly DeclaredService[], limitSeconds: number): ServiceProject {
  const plain = { tmpfs: [], mounts: [] }
  return {
    companions: services.map(({ name, image, env, command, health }) => ({
      name,
      image,
      env,
      ...plain,
      ...(command && { command }),
      ...(health && {
        healthcheck: {
          test: health,
          intervalSeconds: INTERVAL_SECONDS,
          timeoutSeconds: TIMEOUT_SECONDS,
          startPeriodSeconds: 0,
          startIntervalSeconds: START_INTERVAL_SECONDS,
          retries: Math.ceil(limitSeconds / INTERVAL_SECONDS),
        },
      }),
      networks: { [NETWORK]: [name] },
      needs: [],
    })),
    tested: {
      name: 'image',
      env: {},
      ...plain,
      networks: { [NETWORK]: [] },
      needs: services.map(({ name, wait }) => ({ service: name, condition: wait })),
    },
    networks: [NETWORK],
    volumes: [],
    notes: [],
  }
}
