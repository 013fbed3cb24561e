import type { Readable } from 'node:stream'
import { extract, type Header } from 'tar-stream'
import type { FileSeen, StillImage, TextSeen } from '../../world.ts'
import type { Cli, DockerCommand } from '../cli/docker-command.ts'
import { answerOf, failedCommand } from '../cli/tool-error.ts'
import { inspect } from '../image/inspect.ts'
import { containerName, RUN_LABEL } from '../names.ts'
import { removeContainers } from '../remove-ours.ts'

const CREATE_SECONDS = 60
/** A file of a gigabyte is packed in some seconds; more than the first bytes are not waited for. */
const READ_SECONDS = 60

/** See `Docker.openImage`. Files come from a container that is made and never started. */
export async function openImage(
  { cli, runId }: { readonly cli: Cli; readonly runId: string },
  reference: string,
): Promise<StillImage> {
  const config = await inspect(cli, reference)
  const name = containerName(runId)
  let created: Promise<unknown> | undefined
  const create = (): Promise<unknown> =>
    answerOf(cli, {
      // An entrypoint that nobody starts: the engine makes no container that has none.
      args: [
        ...['create', `--name=${name}`, `--label=${RUN_LABEL}=${runId}`, '--pull=never', '--network=none'],
        ...['--no-healthcheck', '--entrypoint=/never-started', '--', reference],
      ],
      timeoutSeconds: CREATE_SECONDS,
      patienceSeconds: 2,
    })
  return {
    config,
    async file(path, { bytes, follow }) {
      await (created ??= create())
      return readFile(
        cli,
        {
          args: ['cp', ...(follow ? ['--follow-link'] : []), '--', `${name}:${path}`, '-'],
          timeoutSeconds: READ_SECONDS,
        },
        bytes,
      )
    },
    async [Symbol.asyncDispose]() {
      if (created) await removeContainers(cli, [name])
    },
  }
}

const IS_MISSING = /Could not find the file|no such file or directory|not a directory|No such container:path/i

const ENOUGH = new Error('the first member is enough')

/** The engine packs a folder with all that is in it: nothing is read beyond the first member. */
async function readFile(cli: Cli, command: DockerCommand, bytes: number): Promise<FileSeen> {
  let first: FileSeen | undefined
  try {
    const ended = await cli.stream(command, 'stdout', async (stream) => {
      first = await firstMember(stream, bytes)
      if (first) throw ENOUGH
    })
    if (ended.exitCode !== 0 && IS_MISSING.test(ended.stderr)) return { kind: 'missing' }
    throw failedCommand(command, ended)
  } catch (error) {
    if (error === ENOUGH && first) return first
    throw error
  }
}

async function firstMember(stream: Readable, bytes: number): Promise<FileSeen | undefined> {
  const members = extract()
  stream.on('error', (error) => {
    members.destroy(error)
  })
  stream.on('close', () => {
    if (!stream.readableEnded) members.destroy(new Error('the stream was closed'))
  })
  stream.pipe(members)
  for await (const member of members) {
    const { header } = member
    const type = typeOf(header)
    const seen = {
      kind: 'there',
      type,
      mode: header.mode & 0o7777,
      uid: header.uid,
      gid: header.gid,
    } as const
    if (type !== 'file' || bytes === 0) return seen
    return { ...seen, content: await contentOf(member, bytes) }
  }
  return undefined
}

async function contentOf(member: AsyncIterable<unknown>, bytes: number): Promise<TextSeen> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of member) {
    if (!(chunk instanceof Uint8Array)) continue
    chunks.push(chunk)
    size += chunk.length
    if (size > bytes) break
  }
  return { text: Buffer.concat(chunks).subarray(0, bytes).toString('utf8'), isWhole: size <= bytes }
}

function typeOf({ type }: Header): Extract<FileSeen, { kind: 'there' }>['type'] {
  switch (type) {
    case 'file':
    case 'link':
    case 'contiguous-file':
      return 'file'
    case 'directory':
    case 'symlink':
      return type
    default:
      return 'other'
  }
}
