import process from 'node:process'
import { childEnv } from '../cli/child-env.ts'
import { removeLeftovers } from '../remove-ours.ts'
import { createCli } from '../cli/docker-cli.ts'
import type { DockerOptions } from '../connect.ts'
import { killOrphans } from '../orphans.ts'

/**
 * Ends the docker processes and removes the containers, networks and image tags that a run has left behind, in at most
 * some seconds. Needs nothing but the run's id, so that a later process can do it.
 */
export async function removeRun(options: Pick<DockerOptions, 'runId' | 'workspace' | 'env'>): Promise<void> {
  const env = childEnv(options.env ?? process.env)
  const cli = createCli({ cwd: options.workspace, env, signal: new AbortController().signal })
  await killOrphans(options.runId)
  await removeLeftovers(cli, options.runId)
}
