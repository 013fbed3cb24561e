import { z } from 'zod'
import type { DeclaredHealthcheck, ImageConfig } from '../../world.ts'

/** Nanoseconds; 0 and absent both mean Docker's default. */
const duration = z.number().nullish()

const healthcheck = z.object({
  Test: z.array(z.string()).nullish(),
  Interval: duration,
  Timeout: duration,
  StartPeriod: duration,
  StartInterval: duration,
  Retries: z.number().nullish(),
})

/** The part that `docker image inspect` and an image's own configuration file have in common. */
export const containerConfig = z.object({
  User: z.string().nullish(),
  Entrypoint: z.array(z.string()).nullish(),
  Cmd: z.array(z.string()).nullish(),
  ExposedPorts: z.record(z.string(), z.unknown()).nullish(),
  Env: z.array(z.string()).nullish(),
  Labels: z.record(z.string(), z.string()).nullish(),
  Volumes: z.record(z.string(), z.unknown()).nullish(),
  WorkingDir: z.string().nullish(),
  Healthcheck: healthcheck.nullish(),
  Shell: z.array(z.string()).nullish(),
  StopSignal: z.string().nullish(),
  StopTimeout: z.number().nullish(),
})

export interface PlatformParts {
  readonly os: string
  readonly architecture: string
  readonly variant?: string | null | undefined
}

/** e.g. `linux/arm64/v8` */
export const platformName = ({ os, architecture, variant }: PlatformParts): string =>
  [os, architecture, variant].filter((part) => part != null && part !== '').join('/')

/** Whether an image for platform `one` is for `asked` as well: either may leave the variant out. */
export const isPlatform = (one: string, asked: string): boolean =>
  one === asked || one.startsWith(`${asked}/`) || asked.startsWith(`${one}/`)

export function imageConfig(
  config: z.infer<typeof containerConfig> | null | undefined,
  { os, architecture, variant }: PlatformParts,
): ImageConfig {
  return {
    user: config?.User ?? '',
    entrypoint: config?.Entrypoint ?? [],
    command: config?.Cmd ?? [],
    exposedPorts: Object.keys(config?.ExposedPorts ?? {}),
    env: Object.fromEntries((config?.Env ?? []).map(variable)),
    labels: config?.Labels ?? {},
    volumes: Object.keys(config?.Volumes ?? {}),
    workingFolder: config?.WorkingDir ?? '',
    healthcheck: declared(config?.Healthcheck, config?.Shell),
    ...(config?.Shell && config.Shell.length > 0 && { shell: config.Shell }),
    stopSignal: config?.StopSignal != null && config.StopSignal !== '' ? config.StopSignal : 'SIGTERM',
    ...(config?.StopTimeout != null && { stopTimeoutSeconds: config.StopTimeout }),
    platform: platformName({ os, architecture, variant }),
  }
}

/** `NAME=value`; Docker keeps a name alone as well. */
function variable(line: string): readonly [string, string] {
  const at = line.indexOf('=')
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)]
}

/** Docker's defaults: https://docs.docker.com/reference/dockerfile/#healthcheck */
function declared(
  check: z.infer<typeof healthcheck> | null | undefined,
  shell: readonly string[] | null | undefined,
): DeclaredHealthcheck {
  const test = check?.Test ?? []
  if (!check || test.length === 0) return { kind: 'absent' }
  if (test[0] === 'NONE') return { kind: 'disabled' }
  return {
    kind: 'declared',
    test,
    command: [...(test[0] === 'CMD-SHELL' ? shellOf(shell) : []), ...test.slice(1)],
    intervalSeconds: seconds(check.Interval, 30),
    timeoutSeconds: seconds(check.Timeout, 30),
    startPeriodSeconds: seconds(check.StartPeriod, 0),
    startIntervalSeconds: seconds(check.StartInterval, 5),
    retries: check.Retries == null || check.Retries <= 0 ? 3 : check.Retries,
  }
}

const seconds = (nanoseconds: number | null | undefined, fallback: number): number =>
  nanoseconds == null || nanoseconds <= 0 ? fallback : nanoseconds / 1e9

/** `SHELL` of the image, or the engine's own where it declares none (moby, daemon/health.go). */
const shellOf = (shell: readonly string[] | null | undefined): readonly string[] =>
  shell && shell.length > 0 ? shell : ['/bin/sh', '-c']
