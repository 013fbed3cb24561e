import { z } from 'zod'
import { UserError } from '../errors.ts'
import type { Environment } from '../model.ts'
import { parseAnswer } from './cli/answer.ts'
import type { Cli, Ended } from './cli/docker-command.ts'
import { lastLines } from './cli/lines.ts'

/** Longest wait for an engine that may be remote. */
const LIMIT_SECONDS = 10

const info = z.object({
  ServerVersion: z.string().nullish(),
  OSType: z.string().nullish(),
  Architecture: z.string().nullish(),
  Driver: z.string().nullish(),
  DriverStatus: z.array(z.array(z.string())).nullish(),
})

/** The kernel's names of machines, which `docker info` repeats, in the words of images (GOARCH). */
const ARCHITECTURES: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  aarch64: 'arm64',
  armv7l: 'arm',
  armv6l: 'arm',
  i386: '386',
  i686: '386',
  ppc64le: 'ppc64le',
  riscv64: 'riscv64',
  s390x: 's390x',
}

/** See `Docker.environment`. */
export async function environment(cli: Cli): Promise<Environment> {
  const ask = (...args: string[]) => cli.run({ args, timeoutSeconds: LIMIT_SECONDS })
  const [engine, buildx, builder] = await Promise.all([
    ask('info', '--format={{json .}}'),
    ask('buildx', 'version'),
    ask('buildx', 'inspect'),
  ])
  refuse(engine, buildx)
  const { ServerVersion, DriverStatus, OSType, Architecture } = parseAnswer(engine.stdout, info, 'docker info')
  if (ServerVersion == null || ServerVersion === '') throw noEngine(engine)
  const containerd = (DriverStatus ?? []).flat().some((word) => word.startsWith('io.containerd.snapshotter'))
  const name = readBuilder(builder.stdout)
  const architecture = ARCHITECTURES[Architecture ?? '']
  return {
    engine: ServerVersion,
    ...(architecture !== undefined && { platform: `${OSType ?? 'linux'}/${architecture}` }),
    buildx: readBuildxVersion(buildx.stdout),
    ...(name !== undefined && { builder: name }),
    imageStore: containerd ? 'containerd' : 'classic',
  }
}

function refuse(engine: Ended, buildx: Ended): void {
  if (engine.missing)
    throw new UserError(
      'There is no docker on the PATH, so the image can be neither built nor run: ' +
        'install Docker Engine with buildx, or use a runner that has it, such as ubuntu-latest.',
    )
  if (engine.timedOut)
    throw new UserError(
      `The Docker engine did not answer within ${LIMIT_SECONDS} s, so the image can be neither built nor run: ` +
        'see whether it is running, and whether DOCKER_HOST or the docker context names the right one.',
    )
  if (engine.exitCode !== 0) throw noEngine(engine)
  if (buildx.exitCode !== 0 || buildx.timedOut)
    throw new UserError(
      'The docker on the PATH has no buildx, without which the image cannot be built: ' +
        'install the docker-buildx-plugin package, or run docker/setup-buildx-action first.',
    )
}

function noEngine({ stderr }: Ended): UserError {
  const said = lastLines(stderr, 1)[0] ?? 'it names no engine'
  return new UserError(
    `No Docker engine answers (${said.replace(/\.$/, '')}), so the image can be neither built nor run: ` +
      'start it, or see whether DOCKER_HOST or the docker context names the right one.',
  )
}

/** `github.com/docker/buildx v0.29.1 1d8e5…` → `0.29.1`. */
const readBuildxVersion = (text: string): string => /\bv?(\d+\.\d+\S*)/.exec(text)?.[1] ?? text.trim()

/** The current builder and its driver, from the head of `docker buildx inspect`, e.g. `default (docker)`. */
function readBuilder(text: string): string | undefined {
  const name = /^Name:\s*(\S+)/m.exec(text)?.[1]
  const driver = /^Driver:\s*(\S+)/m.exec(text)?.[1]
  return name === undefined || driver === undefined ? undefined : `${name} (${driver})`
}
