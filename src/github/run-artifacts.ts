/**
 * The artifacts of a run that has ended.
 *
 * `@actions/artifact` does not fit: it unpacks onto the disk before anybody has looked, with no limit, and is 4.8 MB in a bundle.
 */
import { z } from 'zod'
import type { Client } from './client.ts'
import { downloadBytes } from './download-bytes.ts'

export interface Artifact {
  readonly id: number
  readonly name: string
  /** Of the archive. */
  readonly bytes: number
}

/** The newest of each name: attempts of one run leave theirs side by side. Throws what the client throws. */
export async function listArtifacts(client: Client, repository: string, runId: number): Promise<readonly Artifact[]> {
  const [owner = '', repo = ''] = repository.split('/')
  const listed = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
    owner,
    repo,
    run_id: runId,
    per_page: 100,
  })
  const newest = new Map(
    listed
      .filter(({ expired }) => !expired)
      .sort((a, b) => a.id - b.id)
      .map(({ id, name, size_in_bytes: bytes }) => [name, { id, name, bytes }]),
  )
  return [...newest.values()]
}

const redirect = z.object({ status: z.literal(302), headers: z.object({ location: z.url({ protocol: /^https?$/ }) }) })

/**
 * Its archive. GitHub answers with an address elsewhere, which is signed: the token stays here.
 * Throws what the client throws, and an Error for an archive of more than `limit` bytes.
 */
export async function downloadArtifact(
  client: Client,
  repository: string,
  { id }: Artifact,
  limit: number,
): Promise<Buffer> {
  const [owner = '', repo = ''] = repository.split('/')
  const answer: unknown = await client.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  })
  const { success, data } = redirect.safeParse(answer)
  if (!success) throw new Error('GitHub does not say where the archive is')
  return downloadBytes(data.headers.location, limit)
}
