/** Names for images that nobody has named: keys of their rows in the report. */

/** Folders that say what lies in them and not what it is for. */
const SAY_NOTHING = new Set(
  'apps build ci cmd container containers deploy deployment docker dockerfiles images infra infrastructure ops package packages projects services src'.split(
    ' ',
  ),
)
const FILE_KIND = /^(?:(.+)\.)?(?:dockerfile|containerfile)(?:\.(.+))?$/i
/** The configuration takes 63; the rest is for a number. */
const LONGEST = 58

/**
 * One for each Dockerfile, in their order, each its own: the folder and what the file's name adds, e.g. `api` or `api-worker`; as many
 * folders as it takes to tell them apart. `image` for the one in the root.
 * @param services names that compose files have for them, by the Dockerfile
 */
export function nameImages(
  dockerfiles: readonly string[],
  services: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  const parts = dockerfiles.map(partsOf)
  const deepest = Math.max(1, ...parts.map(({ folders }) => folders.length))
  let names = parts.map((one) => nameOf(one, 1))
  for (let depth = 2; depth <= deepest; depth++) {
    const again = names
    names = names.map((name, index) => {
      const one = parts[index]
      return one && isTwice(name, again) ? nameOf(one, depth) : name
    })
  }
  return preferred(dockerfiles, numbered(names), services)
}

interface Parts {
  readonly folders: readonly string[]
  /** What the file's name adds; empty for a plain `Dockerfile`. */
  readonly variant: string
}

function partsOf(file: string): Parts {
  const all = file.split('/')
  const folders = all
    .slice(0, -1)
    .map(slug)
    .filter((part) => part !== '')
  const telling = folders.filter((part) => !SAY_NOTHING.has(part))
  const [, before = '', after = ''] = FILE_KIND.exec(all.at(-1) ?? '') ?? []
  return { folders: telling.length > 0 ? telling : folders.slice(-1), variant: slug(`${before}-${after}`) }
}

function nameOf({ folders, variant }: Parts, depth: number): string {
  const near = folders.slice(-depth)
  const all = variant === '' || variant === near.at(-1) ? near : [...near, variant]
  return slug(all.join('-').slice(-LONGEST)) || 'image'
}

/** Texts as names that the configuration takes, each its own. */
export const uniqueNames = (texts: readonly string[]): readonly string[] =>
  numbered(texts.map((text) => slug(text.slice(-LONGEST)) || 'image'))

const isTwice = (name: string, names: readonly string[]): boolean => names.indexOf(name) !== names.lastIndexOf(name)

function numbered(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let own = name
    for (let number = 2; taken.has(own) || (own !== name && names.includes(own)); number++) own = `${name}-${number}`
    taken.add(own)
    return own
  })
}

function preferred(
  dockerfiles: readonly string[],
  names: readonly string[],
  services: ReadonlyMap<string, string>,
): readonly string[] {
  const taken = new Set(names)
  return names.map((name, index) => {
    const service = slug(services.get(dockerfiles[index] ?? '') ?? '').slice(0, LONGEST)
    if (service === '' || taken.has(service)) return name
    taken.add(service)
    return service
  })
}

/** Letters lose their accents; what is neither letter nor digit is a hyphen. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_.]+/g, '-')
    .replace(/^[-_.]+|[-_.]+$/g, '')
