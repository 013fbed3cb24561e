import type { ServiceHealth, ServiceSettings } from '../services.ts'
import type { DeclaredHealthcheck, Docker, ImageConfig, RunOptions } from '../world.ts'

/**
 * A Docker in which an image is what a service makes of it: it is started with the service's settings, and has the user,
 * stop signal, time to stop and health check that hold for it then. What the options of a start say themselves wins.
 */
export function asService(
  docker: Docker,
  settings: ServiceSettings,
  beside: Pick<RunOptions, 'networks' | 'mounts' | 'user'>,
): Docker {
  const user = beside.user ?? settings.user
  const { stopSignal, stopTimeoutSeconds } = settings
  return {
    ...docker,
    async inspect(reference) {
      const config = await docker.inspect(reference)
      return {
        ...config,
        ...(user !== undefined && { user }),
        ...(stopSignal !== undefined && { stopSignal }),
        ...(stopTimeoutSeconds !== undefined && { stopTimeoutSeconds }),
        ...(settings.healthcheck !== undefined && { healthcheck: healthcheckOf(settings.healthcheck, config) }),
      }
    },
    start: (reference, options) => docker.start(reference, withSettings(options, settings, beside)),
  }
}

function withSettings(
  options: RunOptions,
  settings: ServiceSettings,
  { networks, mounts }: Pick<RunOptions, 'networks' | 'mounts'>,
): RunOptions {
  const { entrypoint, command } = settings
  // As in Compose, another entrypoint has no use for the image's command, and the settings' one none for the service's.
  const words =
    options.entrypoint === undefined
      ? {
          ...(entrypoint && { entrypoint }),
          ...((options.command ?? command) && { command: options.command ?? command ?? [] }),
        }
      : {}
  const args = [...argsOf(settings), ...(options.args ?? [])]
  return {
    ...(settings.user !== undefined && { user: settings.user }),
    ...options,
    ...words,
    env: { ...settings.env, ...options.env },
    readOnly: options.readOnly || settings.readOnly === true,
    tmpfs: [...new Set([...options.tmpfs, ...settings.tmpfs])],
    ...(args.length > 0 && { args }),
    ...(networks && { networks }),
    ...(mounts && { mounts }),
  }
}

function argsOf({ hostname, init, workingFolder, stopSignal, shmBytes, ulimits = {} }: ServiceSettings): string[] {
  return [
    ...(hostname === undefined ? [] : [`--hostname=${hostname}`]),
    ...(init === true ? ['--init'] : []),
    ...(workingFolder === undefined ? [] : [`--workdir=${workingFolder}`]),
    ...(stopSignal === undefined ? [] : [`--stop-signal=${stopSignal}`]),
    ...(shmBytes === undefined ? [] : [`--shm-size=${shmBytes}`]),
    ...Object.entries(ulimits).map(([name, { soft, hard }]) => `--ulimit=${name}=${soft}:${hard}`),
  ]
}

function healthcheckOf(health: ServiceHealth | 'disabled', { shell }: Pick<ImageConfig, 'shell'>): DeclaredHealthcheck {
  if (health === 'disabled') return { kind: 'disabled' }
  const { test, ...numbers } = health
  const words = test.slice(1)
  return {
    kind: 'declared',
    test,
    command: test[0] === 'CMD-SHELL' ? [...(shell ?? ['/bin/sh', '-c']), ...words] : words,
    ...numbers,
  }
}
