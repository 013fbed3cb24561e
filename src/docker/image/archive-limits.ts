import { ToolError } from '../../errors.ts'

/** How much of an image is read before we give up. */
export interface ArchiveLimits {
  /** Of all layers together, unpacked. One `truncate -s 20G` costs its author nothing. */
  readonly bytes: number
  /** Files, folders and links of all layers together. */
  readonly entries: number
  /** Longest path in a layer; Linux accepts 4096. */
  readonly nameBytes: number
  /** Of all paths and link targets together. */
  readonly allNameBytes: number
  /** Folders above a file. */
  readonly depth: number
  /** Of the contents that are kept, together. */
  readonly keptBytes: number
  /** Of one manifest or configuration. A larger one is passed over. */
  readonly jsonBytes: number
  /** Of all manifests, configurations and attestations together. */
  readonly allJsonBytes: number
  /** Blobs and other members of the archive itself. */
  readonly members: number
  /** For the whole stream. */
  readonly seconds: number
}

/** A hosted runner has a disk of 14 GB, and the largest images on Docker Hub have some 500,000 files. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  bytes: 16 * 1024 ** 3,
  entries: 2_000_000,
  nameBytes: 8192,
  allNameBytes: 256 * 1024 ** 2,
  depth: 1024,
  keptBytes: 128 * 1024 ** 2,
  jsonBytes: 4 * 1024 ** 2,
  allJsonBytes: 64 * 1024 ** 2,
  members: 10_000,
  seconds: 300,
}

/** Counts against the limits. Throws a ToolError that says which limit was reached, unless the method says otherwise. */
export interface Meter {
  /** Before the bytes are read, where a header announces them. */
  announce(bytes: number): void
  bytes(count: number): void
  /** A member of a layer. Why it cannot be taken is returned, as a clause: sizes can be told all the same. */
  entry(path: string, link: string): string | undefined
  /** Content that is kept. As above. */
  kept(count: number): string | undefined
  member(): void
  json(bytes: number): void
}

export function createMeter(limits: ArchiveLimits): Meter {
  let bytes = 0
  let entries = 0
  let members = 0
  let json = 0
  let names = 0
  let kept = 0
  const beyond = (count: number, limit: number, what: string) =>
    count > limit ? `it has more than ${limit.toLocaleString('en')} ${what}` : undefined
  const check = (count: number, limit: number, what: string) => {
    const because = beyond(count, limit, what)
    if (because !== undefined) throw unreadable(because)
  }
  return {
    announce(more) {
      check(bytes + more, limits.bytes, 'bytes of files')
    },
    bytes(count) {
      check((bytes += count), limits.bytes, 'bytes of files')
    },
    entry(path, link) {
      return (
        beyond((entries += 1), limits.entries, 'files') ??
        beyond(Math.max(path.length, link.length), limits.nameBytes, 'bytes in the path of a file') ??
        beyond((names += path.length + link.length), limits.allNameBytes, 'bytes of paths') ??
        beyond(depthOf(path), limits.depth, 'folders above a file')
      )
    },
    kept(count) {
      return beyond((kept += count), limits.keptBytes, 'bytes of package lists and the like')
    },
    member() {
      check((members += 1), limits.members, 'parts')
    },
    json(count) {
      check((json += count), limits.allJsonBytes, 'bytes of manifests and configurations')
    },
  }
}

function depthOf(path: string): number {
  let depth = 0
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) depth += 1
  return depth
}

/** `because` completes “The image could not be measured: …”. */
export const unreadable = (because: string, cause?: unknown): ToolError =>
  new ToolError(`The image could not be measured: ${because}.`, { command: ['docker', 'image', 'save'], cause })
