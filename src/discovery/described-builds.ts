/** What compose and bake files say of the images' builds. */
import { readContext, readNamedContext } from '../build-context.ts'
import { limitTo } from '../concurrency.ts'
import { z } from 'zod'
import type { BakePrint, Disk, PrintBake } from '../world.ts'
import type { ReducedCompose } from './reduce-compose.ts'

/** How a service or a target builds a Dockerfile of the repository. Paths are relative to the root. */
export interface DescribedBuild {
  /** The compose or bake file. */
  readonly file: string
  /** Of the service or target. Untrusted text. */
  readonly name: string
  readonly kind: 'service' | 'target'
  readonly dockerfile: string
  readonly context: string
  readonly target?: string
  readonly buildArgs: Readonly<Record<string, string>>
  readonly buildContexts: Readonly<Record<string, string>>
  /** What it says and is not taken, one clause each. */
  readonly withheld: readonly string[]
}

export interface DescribedBuilds {
  readonly builds: readonly DescribedBuild[]
  /** Files that could not be read, one sentence each. */
  readonly notes: readonly string[]
}

/** As `docker buildx bake` looks for them (its documentation of `--file`); the first of a folder is the one. */
const COMPOSE = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']
const BAKE = ['docker-bake.json', 'docker-bake.hcl']
const BAKE_OVERRIDE = ['docker-bake.override.json', 'docker-bake.override.hcl']

/** Each takes 0.2 s; those nearest to the root count. */
const MAX_FILES = 40
const AT_A_TIME = 4

interface Sources {
  readonly root: string
  /** All that git tracks. */
  readonly tracked: readonly string[]
  readonly disk: Pick<Disk, 'read'>
  /** The text of a file of the commit that is checked out. */
  readonly committed: (path: string) => Promise<string | undefined>
  readonly print: PrintBake
}

export async function readDescribedBuilds(sources: Sources): Promise<DescribedBuilds> {
  const limit = limitTo(AT_A_TIME)
  const print: PrintBake = (files) => limit(() => sources.print(files))
  const known = new Set(sources.tracked)
  const those = (folder: string, names: readonly string[]): readonly string[] =>
    names.map((name) => `${folder}${name}`).filter((path) => known.has(path))
  const folders = [...new Set(sources.tracked.filter(isDescription).map(folderOf))]
  const projects = folders
    .sort((one, other) => one.split('/').length - other.split('/').length)
    .flatMap((folder) => [
      those(folder, COMPOSE).slice(0, 1),
      those(folder, BAKE).length === 0 ? [] : those(folder, [...BAKE, ...BAKE_OVERRIDE]),
    ])
    .filter((files) => files.length > 0)
  const all = await Promise.all(
    projects.slice(0, MAX_FILES).map((files) => {
      const [first = ''] = files
      return isComposeFile(first) ? readCompose(first, { ...sources, print }) : readBake(files, { ...sources, print })
    }),
  )
  const rest = projects.length - MAX_FILES
  return {
    builds: all.flatMap(({ builds }) => builds),
    notes: [
      ...all.flatMap(({ notes }) => notes),
      ...(rest > 0
        ? [`${rest} more compose and bake files were not asked how they build: ${MAX_FILES} are the most.`]
        : []),
    ],
  }
}

const isComposeFile = (path: string): boolean => COMPOSE.includes(path.slice(folderOf(path).length))

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

const isDescription = (path: string): boolean => [...COMPOSE, ...BAKE].includes(path.slice(folderOf(path).length))

const NOTHING: DescribedBuilds = { builds: [], notes: [] }

async function readCompose(file: string, sources: Sources): Promise<DescribedBuilds> {
  const read = await sources.disk.read(sources.root, file)
  if (read.kind !== 'text' || !/^\s*["']?build["']?\s*:|[{,[]\s*["']?build["']?\s*:/m.test(read.text)) return NOTHING
  const { reduceCompose } = await import('./reduce-compose.ts')
  const reduced = reduceCompose(read.text)
  if (!reduced)
    return {
      builds: [],
      notes: [`How \`${file}\` builds was not taken: it is no compose file, or takes services from others.`],
    }
  if (reduced.text === undefined) return NOTHING
  // What an earlier step has written there may be secret, and the change decides who sees it.
  const variables = await sources.committed(`${folderOf(file)}.env`)
  const print = await sources.print([
    { name: 'compose.yaml', text: reduced.text },
    ...(variables === undefined ? [] : [{ name: '.env', text: variables }]),
  ])
  return inWords({ file, kind: 'service' }, print, reduced)
}

async function readBake(files: readonly string[], sources: Sources): Promise<DescribedBuilds> {
  const read = await Promise.all(
    files.map(async (file) => ({ file, read: await sources.disk.read(sources.root, file) })),
  )
  const texts = read.flatMap(({ file, read: one }) =>
    one.kind === 'text' ? [{ name: file.slice(folderOf(file).length), text: one.text }] : [],
  )
  const [first] = files
  if (first === undefined || texts.length < files.length) return NOTHING
  return inWords({ file: first, kind: 'target' }, await sources.print(texts))
}

const target = z.object({
  context: z.string().default('.'),
  dockerfile: z.string().default('Dockerfile'),
  'dockerfile-inline': z.string().optional(),
  target: z.string().optional(),
  args: z.record(z.string(), z.string().nullable()).default({}),
  contexts: z.record(z.string(), z.string()).default({}),
  secret: z.unknown().optional(),
  ssh: z.unknown().optional(),
  network: z.unknown().optional(),
  entitlements: z.unknown().optional(),
})

function inWords(
  { file, kind }: Pick<DescribedBuild, 'file' | 'kind'>,
  print: BakePrint,
  reduced?: ReducedCompose,
): DescribedBuilds {
  if (print.kind === 'failed') return { builds: [], notes: [`How \`${file}\` builds was not taken: ${print.because}.`] }
  const builds = Object.entries(print.targets).flatMap(([name, printed]): DescribedBuild[] => {
    const read = target.safeParse(printed)
    if (!read.success || read.data['dockerfile-inline'] !== undefined) return []
    const { context, dockerfile, target: stage, args, contexts, ...rest } = read.data
    const folder = readContext(context).kind === 'remote' ? undefined : pathBelow(folderOf(file), context)
    const path = folder === undefined ? undefined : pathBelow(`${folder}/`, dockerfile)
    const unset = unsetIn(reduced?.written.get(name) ?? [], print.unset)
    if (folder === undefined || path === undefined || unset.some(({ isArgument }) => !isArgument)) return []
    const named = Object.entries(contexts).map(([key, value]) => [key, placeOf(folderOf(file), value)] as const)
    const arguments_ = Object.entries(args).flatMap(([key, value]): [string, string][] =>
      value !== null && ARGUMENT.test(key) && !unset.some(({ of }) => of === key) ? [[key, value]] : [],
    )
    return [
      {
        file,
        name,
        kind,
        dockerfile: path,
        context: folder === '' ? '.' : folder,
        ...(stage !== undefined && stage !== '' && { target: stage }),
        buildArgs: Object.fromEntries(arguments_),
        buildContexts: Object.fromEntries(named.flatMap(([key, place]) => (place === undefined ? [] : [[key, place]]))),
        withheld: [
          ...unset.map(({ of }) => `the argument \`${of}\`, whose variable nobody sets`),
          ...[
            ...(reduced?.withheld.get(name) ?? []),
            ...Object.entries(rest).flatMap(([key, value]) => (value === undefined ? [] : [key])),
          ].map((key) => `\`${key}\`, which only the workflow may give`),
          ...named.flatMap(([key, place]) => (place === undefined ? [`the context \`${key}\``] : [])),
        ],
      },
    ]
  })
  return { builds, notes: [] }
}

const ARGUMENT = /^[A-Za-z_]\w*$/

const unsetIn = (written: ReducedValues, unset: readonly string[]): ReducedValues =>
  written.filter(({ text }) => unset.some((name) => new RegExp(`\\$\\{?${name}\\b`).test(text)))

type ReducedValues = NonNullable<ReturnType<ReducedCompose['written']['get']>>

/** A folder of the repository, or an image; undefined for anything else. */
function placeOf(folder: string, value: string): string | undefined {
  if (/^docker-image:\/\//.test(value)) return value
  if (readNamedContext(value).kind === 'remote') return undefined
  const path = pathBelow(folder, value)
  return path === '' ? '.' : path
}

/** A path seen from a folder, clean; undefined where it leads out of the root. */
function pathBelow(folder: string, path: string): string | undefined {
  if (/^[/~]|^[A-Za-z]:|[\\\0\r\n]/.test(path)) return undefined
  const parts: string[] = []
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
