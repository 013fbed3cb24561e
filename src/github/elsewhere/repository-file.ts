/** A text file of a repository, through the contents API. */
import { z } from 'zod'
import type { FileRead, ReadRepositoryFile, RepositoryFile } from '../../world.ts'
import { failureOf } from '../api-failure.ts'
import { explain } from '../api-refusal.ts'
import { createClient, type Client, type ClientOptions } from '../client.ts'

/** A configuration has a few KB; GitHub gives no content of files above 1 MB. */
const MAX_BYTES = 64 * 1024

/** Milliseconds for all files together: nothing is built before they are there. */
const TOTAL_LIMIT = 30_000

const content = z.object({
  type: z.literal('file'),
  encoding: z.literal('base64'),
  size: z.number(),
  content: z.string(),
})

/** The token goes to the host of the API only, whatever that answers. Each file is asked for once. */
export function repositoryFiles(options: Omit<ClientOptions, 'totalLimit'>): ReadRepositoryFile {
  let client: Client | undefined
  const known = new Map<string, Promise<FileRead>>()
  return (file) => {
    // Its time begins with the first file.
    client ??= createClient({ ...options, totalLimit: TOTAL_LIMIT })
    const key = JSON.stringify(file)
    const read = known.get(key) ?? readFile(client, file)
    known.set(key, read)
    return read
  }
}

async function readFile(client: Client, { owner, repository, path, ref }: RepositoryFile): Promise<FileRead> {
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo: repository, path, ref })
    return textOf(data)
  } catch (error) {
    const failure = failureOf(error)
    return { kind: 'refused', because: failure.status === 404 ? notThere(ref) : explain(failure, PURPOSE) }
  }
}

const PURPOSE = { permission: 'contents: read', act: 'read' } as const

const notThere = (ref: string): string => {
  const what = /^[0-9a-f]{40,}$/.test(ref) ? 'commit' : ref.startsWith('refs/tags/') ? 'tag' : 'branch or tag'
  return `GitHub shows the token no such repository, file or ${what} (404)`
}

function textOf(data: unknown): FileRead {
  const { success, data: file } = content.safeParse(data)
  if (!success) return { kind: 'refused', because: 'it is no file, or larger than GitHub gives' }
  const bytes = Buffer.from(file.content, 'base64')
  if (Math.max(bytes.length, file.size) > MAX_BYTES)
    return { kind: 'refused', because: `it is larger than ${MAX_BYTES / 1024} KiB` }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { kind: 'refused', because: 'it is not text in UTF-8' }
  }
}
