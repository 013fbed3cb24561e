import { ToolError } from '../../errors.ts'

/** How much of an image is read before we give up. */
export interface ArchiveLimits {
  /** Of all layers together, unpacked. One `truncate -s 20G` costs its author nothing. */
  readonly bytes: number
  /** Files, folders and links of all layers together. */
  readonly entries: number
  /** Longest path in a layer; Linux accepts 4096. */
  readonly nameBytes: number
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
  jsonBytes: 4 * 1024 ** 2,
  allJsonBytes: 64 * 1024 ** 2,
  members: 10_000,
  seconds: 300,
}

/** Counts against the limits. Every method throws a ToolError that says which limit was reached. */
export interface Meter {
  /** Before the bytes are read, where a header announces them. */
  announce(bytes: number): void
  bytes(count: number): void
  entry(name: string): void
  member(): void
  json(bytes: number): void
}

export function createMeter(limits: ArchiveLimits): Meter {
  let bytes = 0
  let entries = 0
  let members = 0
  let json = 0
  const check = (count: number, limit: number, what: string) => {
    if (count > limit) throw unreadable(`it has more than ${limit.toLocaleString('en')} ${what}`)
  }
  return {
    announce(more) {
      check(bytes + more, limits.bytes, 'bytes of files')
    },
    bytes(count) {
      check((bytes += count), limits.bytes, 'bytes of files')
    },
    entry(name) {
      check((entries += 1), limits.entries, 'files')
      check(name.length, limits.nameBytes, 'bytes in the path of a file')
    },
    member() {
      check((members += 1), limits.members, 'parts')
    },
    json(count) {
      check((json += count), limits.allJsonBytes, 'bytes of manifests and configurations')
    },
  }
}

/** `because` completes “The image could not be measured: …”. */
export const unreadable = (because: string, cause?: unknown): ToolError =>
  new ToolError(`The image could not be measured: ${because}.`, { command: ['docker', 'image', 'save'], cause })
