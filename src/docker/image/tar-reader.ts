import { paxNumber, paxSize, type PaxRecords, readPax } from './pax.ts'
import { BLOCK_BYTES, isZero, MalformedTar, type RawHeader, readHeader } from './tar-header.ts'

export type TarKind =
  | 'file'
  | 'hard-link'
  | 'symlink'
  | 'character-device'
  | 'block-device'
  | 'directory'
  | 'fifo'
  /** A kind that engines refuse or pass over. */
  | 'other'

/** One member of a tar with everything that its headers say. Names are bytes, one a character, as they stand. */
export interface TarMember {
  readonly name: string
  readonly kind: TarKind
  /** Of the file as it is read, with holes. 0 for what has no content. */
  readonly bytes: number
  /** Permissions with setuid, setgid and sticky bit: the low twelve bits. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Seconds since 1970. */
  readonly modified: number
  /** Where a link points. */
  readonly link: string
  /** Its content in the archive is a map and what lies between the holes. */
  readonly isSparse: boolean
}

/** Takes the content of one file. */
export interface ContentSink {
  add(chunk: Buffer): void
  end(): void
}

/** Reads a tar that is handed over piece by piece. Both methods throw MalformedTar. */
export interface TarReader {
  add(chunk: Buffer): void
  end(): void
}

/** Extended headers and long names are kept while they are read; Go's reader, which engines use, takes no more of them. */
const MAX_SPECIAL_BYTES = 1024 * 1024

/**
 * Calls `onMember` for each member, and hands its content to the sink that this returns. Reads what Go's archive/tar reads, since that is
 * what engines unpack layers with: ustar, pax, GNU long names, numbers in base 256 and both kinds of sparse files; global pax headers say
 * nothing of layers and are passed over; what follows the end mark is not read.
 */
export function createTarReader(onMember: (member: TarMember) => ContentSink | undefined): TarReader {
  const block = Buffer.alloc(BLOCK_BYTES)
  let filled = 0
  let zeroBlocks = 0
  let extended: Extended = {}
  let body: Body | undefined

  /** A whole block between the contents of two members. */
  function takeBlock() {
    if (body?.kind === 'map') {
      if (block[504] !== 0) return
      body = body.next
      settle()
      return
    }
    if (isZero(block)) {
      zeroBlocks += 1
      return
    }
    if (zeroBlocks > 0) throw new MalformedTar('a header follows a mark of the end')
    const header = readHeader(block)
    body = special(header) ?? member(header)
    settle()
  }

  function special(header: RawHeader): Body | undefined {
    const role = SPECIAL[header.flag]
    if (role === undefined) return undefined
    if (header.size > MAX_SPECIAL_BYTES) throw new MalformedTar('an extended header is larger than 1 MiB')
    return { kind: 'special', role, left: header.size, padding: paddingOf(header.size), chunks: [] }
  }

  function member(header: RawHeader): Body {
    const { found, stored } = describe(header, extended)
    extended = {}
    const next = { kind: 'content' as const, left: stored, padding: paddingOf(stored), sink: onMember(found) }
    return header.sparse?.isContinued === true ? { kind: 'map', next } : next
  }

  /** Leaves the bodies that have ended. */
  function settle() {
    if (body === undefined || body.kind === 'map' || body.left > 0) return
    if (body.kind === 'special' && body.chunks !== undefined) {
      extended = withSpecial(extended, body.role, Buffer.concat(body.chunks))
      body.chunks = undefined
    }
    if (body.kind === 'content' && body.sink) {
      body.sink.end()
      body.sink = undefined
    }
    if (body.padding === 0) body = undefined
  }

  function takeBody(chunk: Buffer): number {
    if (body === undefined || body.kind === 'map') return 0
    if (body.left > 0) {
      const part = chunk.length > body.left ? chunk.subarray(0, body.left) : chunk
      body.left -= part.length
      if (body.kind === 'content') body.sink?.add(part)
      else body.chunks?.push(part)
      settle()
      return part.length
    }
    const skipped = Math.min(body.padding, chunk.length)
    body.padding -= skipped
    settle()
    return skipped
  }

  return {
    add(chunk) {
      for (let at = 0; at < chunk.length && zeroBlocks < 2;) {
        if (body !== undefined && body.kind !== 'map') {
          at += takeBody(at === 0 ? chunk : chunk.subarray(at))
          continue
        }
        const copied = chunk.copy(block, filled, at, at + BLOCK_BYTES - filled)
        filled += copied
        at += copied
        if (filled < BLOCK_BYTES) return
        filled = 0
        takeBlock()
      }
    },
    end() {
      if (zeroBlocks >= 2) return
      if (filled > 0 || body !== undefined || Object.keys(extended).length > 0)
        throw new MalformedTar('it ends in the middle of a file')
    },
  }
}

/** What is being read behind a header. `padding`: bytes up to the next block. */
type Body =
  | { readonly kind: 'content'; left: number; padding: number; sink: ContentSink | undefined }
  | {
      readonly kind: 'special'
      readonly role: SpecialRole
      left: number
      padding: number
      chunks: Buffer[] | undefined
    }
  /** More of the map of an old GNU sparse file. */
  | { readonly kind: 'map'; readonly next: Extract<Body, { kind: 'content' }> }

type SpecialRole = 'pax' | 'name' | 'link' | 'ignored'

const SPECIAL: Readonly<Record<string, SpecialRole>> = { x: 'pax', X: 'pax', g: 'ignored', L: 'name', K: 'link' }

/** What the members before a header say of it. */
interface Extended {
  readonly pax?: PaxRecords
  readonly name?: string
  readonly link?: string
}

function withSpecial(extended: Extended, role: SpecialRole, data: Buffer): Extended {
  switch (role) {
    case 'pax':
      return { ...extended, pax: readPax(data) }
    case 'name':
    case 'link':
      return { ...extended, [role]: untilNul(data.toString('latin1')) }
    case 'ignored':
      return extended
  }
}

const untilNul = (text: string): string => text.replace(/\0.*$/s, '')

const KINDS: Readonly<Record<string, TarKind>> = {
  '\0': 'file',
  '0': 'file',
  '1': 'hard-link',
  '2': 'symlink',
  '3': 'character-device',
  '4': 'block-device',
  '5': 'directory',
  '6': 'fifo',
  '7': 'file',
  S: 'file',
}

/** The member with what was said of it before, and how many bytes of content follow. */
function describe(header: RawHeader, { pax, name, link }: Extended): { found: TarMember; stored: number } {
  const records = pax ?? NOTHING
  const named = records.get('GNU.sparse.name') ?? nonEmpty(records.get('path')) ?? name ?? header.name
  const kind = header.flag === '\0' && named.endsWith('/') ? 'directory' : (KINDS[header.flag] ?? 'other')
  const stored = kind === 'file' || kind === 'other' ? (paxSize(records, 'size') ?? header.size) : 0
  const unpacked =
    header.sparse?.bytes ?? paxSize(records, 'GNU.sparse.realsize') ?? paxSize(records, 'GNU.sparse.size')
  return {
    stored,
    found: {
      name: named,
      kind,
      bytes: kind === 'file' ? (unpacked ?? stored) : 0,
      mode: header.mode,
      uid: paxNumber(records, 'uid') ?? header.uid,
      gid: paxNumber(records, 'gid') ?? header.gid,
      modified: paxNumber(records, 'mtime') ?? header.modified,
      link: nonEmpty(records.get('linkpath')) ?? link ?? header.link,
      isSparse: unpacked !== undefined,
    },
  }
}

const NOTHING: PaxRecords = new Map()

const nonEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

const paddingOf = (bytes: number): number => (BLOCK_BYTES - (bytes % BLOCK_BYTES)) % BLOCK_BYTES
