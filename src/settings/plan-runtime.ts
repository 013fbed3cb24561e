import { REQUIREMENTS } from '../runtime/requirements.ts'
import type { RuntimePlan } from '../runtime/runtime-plan.ts'
import { UserError } from '../errors.ts'
import type { RunOptions } from '../world.ts'
import { allowedRunArgs } from './allowed-run-args.ts'
import { optional } from './optional.ts'
import { planExpectHttp } from './expect-http-schema.ts'
import { planAssertions } from './plan-assertions.ts'
import { defaults, type ImageSettings } from './settings.ts'

/** Whether and how an image is run, as the settings say. */
export function planRuntime(image: ImageSettings, dockerfile: string): RuntimePlan {
  if (image.run === undefined && /(?:^|\/)\.devcontainer\//.test(dockerfile))
    return { kind: 'skip', because: 'an editor starts a development container, with a command of its own' }
  if (!(image.run ?? defaults.run)) {
    const needing = (['assert', 'structure-tests', 'expect-http'] as const).find((name) => image[name] !== undefined)
    if (needing) throw new UserError(`\`${needing}\` needs the image to run; take \`run: false\` away, or it.`)
    return { kind: 'skip', because: 'the settings say `run: false`' }
  }
  return {
    kind: 'run',
    options: {
      env: image['run-env'] ?? {},
      ...optional('command', image['run-command']),
      memory: image['run-memory'] ?? defaults['run-memory'],
      pidsLimit: PIDS_LIMIT,
      readOnly: image['run-read-only'] ?? defaults['run-read-only'],
      tmpfs: image['run-tmpfs'] ?? [],
      ...((image['run-network'] ?? defaults['run-network']) === 'bridge' && { outbound: true }),
      ...planRunArgs(image),
    },
    expect: image.expect ?? defaults.expect,
    healthTimeoutSeconds: image['health-timeout'] ?? defaults['health-timeout'],
    writeLimit: image['run-write-limit'] ?? defaults['run-write-limit'],
    allowRoot: image['allow-root'] ?? defaults['allow-root'],
    allowUnhealthy: image['allow-unhealthy'] ?? defaults['allow-unhealthy'],
    requireHealthcheck: image['require-healthcheck'] ?? defaults['require-healthcheck'],
    lockDown: image['lock-down'] ?? defaults['lock-down'],
    require: REQUIREMENTS.filter((name) => image.require?.includes(name)),
    assertions: planAssertions(image.assert),
    expectHttp: planExpectHttp(image['expect-http']),
  }
}

function planRunArgs(image: ImageSettings): Pick<RunOptions, 'args' | 'user' | 'entrypoint'> {
  const { args, user, entrypoint } = allowedRunArgs(image['run-args'] ?? [])
  return {
    ...(args.length > 0 && { args }),
    ...optional('user', image['run-user'] ?? user),
    ...optional('entrypoint', image['run-entrypoint'] ?? entrypoint),
  }
}

// A web server with a worker a core stays far below; a fork bomb is held.
const PIDS_LIMIT = 256
