/** Puts what services are given into a folder of ours, from which it is mounted read-only. */
import { randomBytes } from 'node:crypto'
import { cp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { attributesOf } from '../../csv-attributes.ts'
import { secretSource } from '../../secret-source.ts'
import type { GivenFile, ServiceMount } from '../../services.ts'
import type { Env } from '../cli/child-env.ts'

export interface FileSources {
  /** Absolute path of the repository's files. */
  readonly root: string
  /** Absolute path to which files of build secrets are relative. */
  readonly workspace: string
  readonly secrets: readonly string[]
  readonly env: Env
}

export interface Placed {
  readonly pathOf: (mount: ServiceMount) => string | undefined
  /** One sentence each. */
  readonly notes: readonly string[]
}

/** More than a service is configured with. */
const MAX_BYTES = 100 * 1024 * 1024
const MADE_UP_BYTES = 16

export async function placeFiles(
  mounts: readonly ServiceMount[],
  folder: string,
  sources: FileSources,
): Promise<Placed> {
  const paths = new Map<string, string>()
  const notes: string[] = []
  for (const mount of mounts) {
    if (mount.kind !== 'file') continue
    const key = keyOf(mount.file)
    if (paths.has(key)) continue
    const target = path.join(folder, `given-${paths.size}`)
    const note = await place(mount.file, target, sources)
    if (note.isThere) paths.set(key, target)
    if (note.text !== undefined) notes.push(note.text)
  }
  return {
    pathOf: (mount) => (mount.kind === 'file' ? paths.get(keyOf(mount.file)) : undefined),
    notes: [...new Set(notes)],
  }
}

/** A secret is one value, whoever asks for it. */
const keyOf = (file: GivenFile): string => (file.kind === 'secret' ? `secret ${file.id}` : JSON.stringify(file))

interface Note {
  readonly isThere: boolean
  readonly text?: string
}

async function place(file: GivenFile, target: string, sources: FileSources): Promise<Note> {
  switch (file.kind) {
    case 'text':
      await writeFile(target, file.text, { mode: 0o444 })
      return { isThere: true }
    case 'repository':
      return copy(file.path, target, sources.root)
    case 'secret': {
      const value = await valueOf(file.id, sources)
      if (value !== undefined) {
        await writeFile(target, value, { mode: 0o444 })
        return { isThere: true }
      }
      if (file.path !== undefined && (await copy(file.path, target, sources.root)).isThere) return { isThere: true }
      await writeFile(target, randomBytes(MADE_UP_BYTES).toString('hex'), { mode: 0o444 })
      return { isThere: true, text: `The secret \`${file.id}\` has a value that is made up for this run.` }
    }
  }
}

/** The value that the settings give to a secret of that name. */
async function valueOf(id: string, { secrets, env, workspace }: FileSources): Promise<string | undefined> {
  const given = secrets.find((secret) => attributesOf(secret).get('id') === id)
  const source = given === undefined ? undefined : secretSource(given, env)
  if (source === undefined) return undefined
  if (source.kind === 'variable') return env[source.name]
  return readFile(path.resolve(workspace, source.path), 'utf8').catch(() => undefined)
}

/** Links are followed where they stay in the repository; whatever they lead to is copied, readable for everyone. */
async function copy(file: string, target: string, root: string): Promise<Note> {
  const gone = (because: string): Note => ({ isThere: false, text: `\`${file}\` is not mounted: ${because}.` })
  const realRoot = await realpath(root)
  const isOurs = async (one: string): Promise<boolean> => {
    const real = await realpath(one).catch(() => undefined)
    if (real === undefined) return false
    const way = path.relative(realRoot, real)
    return way !== '..' && !way.startsWith('../') && !path.isAbsolute(way) && !way.split(path.sep).includes('.git')
  }
  const source = path.join(realRoot, file)
  if (!(await isOurs(source))) return gone('it is not in the repository')
  let bytes = 0
  await cp(source, target, {
    recursive: true,
    dereference: true,
    async filter(one) {
      if (bytes > MAX_BYTES || !(await isOurs(one))) return false
      const stats = await stat(one)
      if (stats.isFile()) bytes += stats.size
      return bytes <= MAX_BYTES && (stats.isFile() || stats.isDirectory())
    },
  })
  if (bytes <= MAX_BYTES) return { isThere: true }
  await rm(target, { recursive: true, force: true })
  return gone(`it is larger than ${MAX_BYTES / 1024 / 1024} MiB`)
}
