import type { Cli } from './cli/docker-command.ts'
import { checkRunId, imagePattern, RUN_LABEL } from './names.ts'

/** All of the clean-up of a cancelled run has to fit into the 7 s that a runner gives it. */
const LIMIT_SECONDS = 5

/** Removes tags that we made, never by force: an image that something else uses stays. */
export async function removeImages(cli: Cli, references: readonly string[]): Promise<void> {
  if (references.length > 0) await quietly(cli, ['image', 'rm', '--', ...references])
}

/** Containers with their anonymous volumes. */
export async function removeContainers(cli: Cli, names: readonly string[]): Promise<void> {
  if (names.length > 0) await quietly(cli, ['rm', '--force', '--volumes', '--', ...names])
}

export async function removeNetworks(cli: Cli, names: readonly string[]): Promise<void> {
  if (names.length > 0) await quietly(cli, ['network', 'rm', '--', ...names])
}

async function removeVolumes(cli: Cli, names: readonly string[]): Promise<void> {
  if (names.length > 0) await quietly(cli, ['volume', 'rm', '--force', '--', ...names])
}

/** Everything that Compose has made for a project, at once and without its help: it would wait for containers to stop. */
export async function removeProject(cli: Cli, name: string): Promise<void> {
  const label = `--filter=label=com.docker.compose.project=${name}`
  await removeContainers(cli, await list(cli, ['ps', '--all', '--quiet', label]))
  // One that was on its way while the others were listed.
  await removeContainers(cli, await list(cli, ['ps', '--all', '--quiet', label]))
  const [networks, volumes] = await Promise.all([
    list(cli, ['network', 'ls', '--quiet', label]),
    list(cli, ['volume', 'ls', '--quiet', label]),
  ])
  await Promise.all([removeNetworks(cli, networks), removeVolumes(cli, volumes)])
}

/** Removes whatever a run has left behind: its containers, networks, volumes and image tags, and nothing of anyone else's. */
export async function removeLeftovers(cli: Cli, runId: string): Promise<void> {
  const label = `--filter=label=${RUN_LABEL}=${checkRunId(runId)}`
  const pattern = `--filter=reference=${imagePattern(runId)}`
  const [containers, networks, volumes, images] = await Promise.all([
    list(cli, ['ps', '--all', '--quiet', label]),
    list(cli, ['network', 'ls', '--quiet', label]),
    list(cli, ['volume', 'ls', '--quiet', label]),
    list(cli, ['image', 'ls', '--format={{.Repository}}:{{.Tag}}', pattern]),
  ])
  await removeContainers(cli, containers)
  await Promise.all([removeNetworks(cli, networks), removeVolumes(cli, volumes), removeImages(cli, images)])
}

async function list(cli: Cli, args: readonly string[]): Promise<string[]> {
  const { stdout } = await cli.run({ args, timeoutSeconds: LIMIT_SECONDS, evenIfCancelled: true })
  return stdout.split('\n').filter((line) => line !== '')
}

/** What is gone already needs no removal, and an engine that is gone has nothing of ours. */
async function quietly(cli: Cli, args: readonly string[]): Promise<void> {
  await cli.run({ args, timeoutSeconds: LIMIT_SECONDS, evenIfCancelled: true })
}
