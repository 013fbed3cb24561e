import { createHash, hash } from 'node:crypto'
import type { ContentChoice, LayerContents, LayerFile } from '../../world.ts'
import type { Meter } from './archive-limits.ts'
import { createStretchKeeper } from './keep-stretch.ts'
import { MalformedTar } from './tar-header.ts'
import { createTarReader, type ContentSink, type TarMember } from './tar-reader.ts'

/** Takes a layer's tar piece by piece. */
export interface FilesReader {
  add(chunk: Buffer): void
  end(): LayerFiles
}

export interface LayerFiles {
  readonly contents: LayerContents
  /** Sum of the sizes of its regular files; a hard link adds none. Where the tar is malformed: as many bytes as the tar has. */
  readonly unpackedBytes: number
  /** Regular files, without folders, links, devices and the marks of deletions. */
  readonly fileCount: number
}

/** Digests of file contents are kept in as many bytes as it takes to tell files apart. */
const DIGEST_BYTES = 16
/** Contents up to this size are looked at in one piece. */
const SMALL_BYTES = 64 * 1024
/** A longer file's content is not kept: a package database of 2,000 packages has some 2 MB. */
const MAX_KEPT_BYTES = 16 * 1024 * 1024

/**
 * Reads what is in a layer. Never throws for what is wrong with it: the sizes are told all the same. Throws a ToolError when the bytes
 * that it announces are beyond the meter's limit.
 */
export function createFilesReader(meter: Meter, choice: ContentChoice): FilesReader {
  /** By path: of two members of one name the later one is unpacked. */
  const files = new Map<string, LayerFile>()
  let because: string | undefined
  let isMalformed = false
  let tarBytes = 0
  let unpackedBytes = 0
  let fileCount = 0

  const take = (file: LayerFile) => {
    const key = file.kind === 'opaque' ? `${file.path}/` : file.path
    const earlier = files.get(key)
    if (earlier?.kind === 'file') {
      unpackedBytes -= earlier.bytes
      fileCount -= 1
    }
    files.set(key, file)
  }

  const reader = createTarReader((member) => {
    meter.announce(member.bytes)
    const file = fileOf(member)
    if (file?.kind === 'file') {
      unpackedBytes += file.bytes
      fileCount += 1
    }
    if (file === undefined) return undefined
    because ??= meter.entry(file.path, file.link ?? '')
    if (because !== undefined) return undefined
    if (file.kind !== 'file' || file.bytes === 0 || member.isSparse) {
      take(file)
      return undefined
    }
    return readContent(file, choice, (found) => {
      because ??= meter.kept((found.content?.length ?? 0) + (found.stretch?.length ?? 0))
      take(found)
    })
  })

  const attempt = (read: () => void) => {
    if (isMalformed) return
    try {
      read()
    } catch (error) {
      if (!(error instanceof MalformedTar)) throw error
      isMalformed = true
      because ??= `it is not a well-formed tar: ${error.message}`
    }
  }

  return {
    add(chunk) {
      tarBytes += chunk.length
      attempt(() => {
        reader.add(chunk)
      })
    },
    end() {
      attempt(() => {
        reader.end()
      })
      return {
        contents:
          because === undefined ? { kind: 'read', files: [...files.values()] } : { kind: 'unreadable', because },
        unpackedBytes: isMalformed ? tarBytes : unpackedBytes,
        fileCount,
      }
    },
  }
}

const KINDS = {
  file: 'file',
  'hard-link': 'hard-link',
  symlink: 'symlink',
  'character-device': 'device',
  'block-device': 'device',
  directory: 'directory',
  fifo: 'fifo',
} as const satisfies Record<Exclude<TarMember['kind'], 'other'>, LayerFile['kind']>

const WHITEOUT = '.wh.'
const OPAQUE = '.wh..wh..opq'
/** What aufs keeps for itself; engines pass over it. */
const AUFS = '.wh..wh.'

/**
 * A deletion is an empty file whose name begins with `.wh.` (https://github.com/opencontainers/image-spec/blob/main/layer.md); one with
 * content is really called so. Nothing for what engines pass over.
 */
function fileOf({ name, kind, bytes, mode, uid, gid, link }: TarMember): LayerFile | undefined {
  if (kind === 'other') return undefined
  const path = pathOf(name)
  const slash = path.lastIndexOf('/')
  const last = path.slice(slash + 1)
  const attributes = { bytes, mode, uid, gid }
  if (last.startsWith(WHITEOUT) && kind === 'file' && bytes === 0) {
    const folder = path.slice(0, Math.max(slash, 0))
    if (last === OPAQUE) return { path: folder, kind: 'opaque', ...attributes }
    if (last.startsWith(AUFS) || last === WHITEOUT) return undefined
    return { path: path.slice(0, slash + 1) + last.slice(WHITEOUT.length), kind: 'whiteout', ...attributes }
  }
  switch (kind) {
    case 'hard-link':
      return { path, kind, ...attributes, link: pathOf(link) }
    case 'symlink':
      return { path, kind, ...attributes, link }
    default:
      return { path, kind: KINDS[kind], ...attributes }
  }
}

/** Where a member of a tar goes below the root: `./a//b/` is `a/b`, and nothing leads out. */
function pathOf(name: string): string {
  if (!/^\.|^\/|\/\/|\/\.|\/$/.test(name)) return name
  const parts: string[] = []
  for (const part of name.split('/'))
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  return parts.join('/')
}

/** Hands the file itself on with its digest, and its content where that is wanted. */
function readContent(file: LayerFile, choice: ContentChoice, done: (file: LayerFile) => void): ContentSink {
  const isWanted = file.bytes <= MAX_KEPT_BYTES && choice.isWanted(file.path)
  if (isWanted || file.bytes <= SMALL_BYTES) return readWhole(file, isWanted, choice, done)
  const digest = createHash('sha256')
  const keeper = createStretchKeeper(choice)
  return {
    add(chunk) {
      digest.update(chunk)
      keeper.add(chunk)
    },
    end() {
      const stretch = keeper.end()
      done({ ...file, digest: digest.digest().toString('latin1', 0, DIGEST_BYTES), ...(stretch && { stretch }) })
    },
  }
}

function readWhole(
  file: LayerFile,
  isWanted: boolean,
  choice: ContentChoice,
  done: (file: LayerFile) => void,
): ContentSink {
  const chunks: Buffer[] = []
  return {
    add(chunk) {
      chunks.push(chunk)
    },
    end() {
      const [first] = chunks
      const content = chunks.length === 1 && first ? first : Buffer.concat(chunks)
      const digest = hash('sha256', content, 'buffer').toString('latin1', 0, DIGEST_BYTES)
      const isKept = isWanted || choice.isTelling(content)
      done(Object.assign(file, { digest }, isKept ? { content: Uint8Array.from(content) } : {}))
    },
  }
}
