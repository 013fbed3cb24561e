import { folder } from '../../src/build-context.ts'
import type { BuildRequest } from '../../src/world.ts'

/** A request with nothing but what it must say. */
export function buildRequest(side: BuildRequest['side']): BuildRequest {
  return {
    side,
    source: `/checkout/${side}`,
    dockerfile: 'app/Dockerfile',
    context: folder('app'),
    options: {
      buildArgs: {},
      buildContexts: {},
      secrets: [],
      ssh: [],
      labels: {},
      cacheFrom: [],
      cacheTo: [],
      addHosts: [],
      pull: false,
      noCache: false,
      timeoutSeconds: 600,
    },
  }
}
