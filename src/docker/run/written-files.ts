/** What a container has written into its root file system, told by the engine. */
import type { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import { z } from 'zod'
import type { Seen, Written, WrittenPath } from '../../world.ts'
import { parseAnswer } from '../cli/answer.ts'
import type { Cli, DockerCommand } from '../cli/docker-command.ts'

const LIMIT_SECONDS = 30
/** Each costs a client of its own. */
const MAX_WEIGHED = 6
/** More paths than these tell nobody anything. */
const MAX_TOLD = 20
/** Below this, names say enough and nothing is weighed. */
const WORTH_WEIGHING_BYTES = 1_000_000
/** A folder is read member by member to weigh it, and no further than this. */
const MAX_READ_BYTES = 64 * 1024 * 1024

/** A path that the image does not have so. */
export interface ChangedPath {
  /** Whether nothing of it is in the image. */
  readonly isNew: boolean
  readonly path: string
}

/** See `Container.written`. */
export async function written(cli: Cli, name: string): Promise<Seen<Written>> {
  const [diff, shown] = await Promise.all([
    cli.run(ask('diff', '--', name)),
    cli.run(ask('container', 'inspect', '--size', '--format={{json .}}', '--', name)),
  ])
  if (diff.exitCode !== 0 || shown.exitCode !== 0) return { kind: 'hidden', because: 'the engine does not tell it' }
  const { SizeRw: bytes, places } = readPlaces(shown.stdout)
  const changed = changedPaths(diff.stdout, places)
  const isLarge = bytes === undefined || bytes >= WORTH_WEIGHING_BYTES
  // What is changed may be a folder of which only the time has changed; what is new is there in any case.
  const doubtful = changed.filter(({ isNew }) => isLarge || !isNew).slice(0, MAX_WEIGHED)
  const weighed = new Map(
    await Promise.all(doubtful.map(async (one) => [one.path, await weigh(cli, name, one)] as const)),
  )
  const paths = changed.flatMap(({ path }): WrittenPath[] => {
    const weight = weighed.get(path)
    return weight === 'nothing' ? [] : [{ path, ...weight }]
  })
  // The engine's own order differs from run to run.
  const largestFirst = paths.toSorted(
    (one, other) => (other.bytes ?? 0) - (one.bytes ?? 0) || (one.path < other.path ? -1 : 1),
  )
  return {
    kind: 'seen',
    value: { ...(bytes !== undefined && { bytes }), count: paths.length, paths: largestFirst.slice(0, MAX_TOLD) },
  }
}

const ask = (...args: string[]): DockerCommand => ({ args, timeoutSeconds: LIMIT_SECONDS })

const shape = z.object({
  SizeRw: z.number().optional(),
  Mounts: z.array(z.object({ Destination: z.string() })).default([]),
  HostConfig: z.object({ Tmpfs: z.record(z.string(), z.string()).nullish() }),
})

/** `places`: where something is mounted. */
function readPlaces(json: string): { readonly SizeRw?: number | undefined; readonly places: readonly string[] } {
  const { SizeRw, Mounts, HostConfig } = parseAnswer(json, shape, 'docker container inspect')
  return { SizeRw, places: [...Mounts.map(({ Destination }) => Destination), ...Object.keys(HostConfig.Tmpfs ?? {})] }
}

/**
 * What `docker diff` prints, without what is gone, without folders that are only there since something lies or is mounted
 * in them, and without what lies in a new folder. A line that begins otherwise is the rest of a name with a line break.
 */
export function changedPaths(text: string, places: readonly string[]): readonly ChangedPath[] {
  const entries: { readonly kind: string; path: string }[] = []
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const [, kind, path] = /^([ACD]) (\/[^]*)$/.exec(line) ?? []
    const last = entries.at(-1)
    if (kind !== undefined && path !== undefined) entries.push({ kind, path })
    else if (last) last.path += `\n${line}`
  }
  const mounted = new Set(places.flatMap((place) => [place, ...foldersOf(place)]))
  const there = entries.filter(({ kind, path }) => kind !== 'D' && !mounted.has(path))
  const folders = new Set(entries.flatMap(({ path }) => [...foldersOf(path)]))
  const added = new Set(there.filter(({ kind }) => kind === 'A').map(({ path }) => path))
  return there
    .filter(({ kind, path }) => kind === 'A' || !folders.has(path))
    .filter(({ path }) => !foldersOf(path).some((folder) => added.has(folder)))
    .map(({ kind, path }) => ({ isNew: kind === 'A', path }))
}

/** `/a/b/c` lies in `/a` and `/a/b`. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = []
  for (let at = path.indexOf('/', 1); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at))
  return folders
}

type Weight = Pick<WrittenPath, 'bytes' | 'isMore'> | 'nothing'

const ENOUGH = new Error('nothing more is read')

/** With all that is in it; a folder of the image itself is nothing that was written, and neither is what is gone again. */
async function weigh(cli: Cli, name: string, { path, isNew }: ChangedPath): Promise<Weight> {
  let weight: Weight = 'nothing'
  try {
    await cli.stream(ask('cp', '--', `${name}:${path}`, '-'), 'stdout', async (stream) => {
      weight = await weightOf(stream, isNew).catch(() => ({}))
      throw ENOUGH
    })
  } catch (error) {
    if (error !== ENOUGH) throw error
  }
  return weight
}

async function weightOf(stream: Readable, isNew: boolean): Promise<Weight> {
  const members = extract()
  stream.on('error', (error) => {
    members.destroy(error)
  })
  stream.on('close', () => {
    if (!stream.readableEnded) members.destroy(new Error('the stream was closed'))
  })
  stream.pipe(members)
  let [bytes, count] = [0, 0]
  for await (const member of members) {
    const { type, size } = member.header
    if (count === 0 && type !== 'directory') return { bytes: size }
    if (count === 0 && !isNew) return 'nothing'
    count += 1
    bytes += size
    if (bytes > MAX_READ_BYTES) return { bytes, isMore: true }
    member.resume()
  }
  return count === 0 ? 'nothing' : { bytes }
}
