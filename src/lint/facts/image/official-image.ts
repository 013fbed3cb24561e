import type { Base } from '../../dockerfile/instruction.ts'
import type { ImageName } from '../../dockerfile/image-name.ts'

/** An official image of Docker Hub, wherever a mirror keeps it. */
export interface OfficialImage {
  /** e.g. `python` */
  readonly name: string
  readonly tag: string | undefined
  /** The tag's words between dashes, e.g. `3.13`, `slim`, `bookworm`; empty without a tag. */
  readonly parts: readonly string[]
  /** The version that the tag starts with, e.g. `3.13`; undefined where it starts with a word. */
  readonly version: string | undefined
}

/** Mirrors and pull-through caches keep the folder, e.g. `public.ecr.aws/docker/library/python`. */
const REPOSITORY = /(?:^|\/)library\/([a-z0-9-]+)$/

/** Undefined for any other image. */
export function officialImage(base: Base): OfficialImage | undefined {
  return base.kind === 'image' ? readOfficialImage(base) : undefined
}

/** Undefined for any other image. */
export function readOfficialImage({
  repository,
  tag,
}: Pick<ImageName, 'repository' | 'tag'>): OfficialImage | undefined {
  const name = REPOSITORY.exec(repository)?.[1]
  if (name === undefined) return undefined
  const parts = tag?.split('-') ?? []
  const version = /^v?(\d+(?:\.\d+)*)$/.exec(parts[0] ?? '')?.[1]
  return { name, tag, parts, version }
}

const CODENAME =
  /^(?:trixie|bookworm|bullseye|buster|stretch|forky|sid|noble|jammy|focal|bionic|plucky|questing|resolute)$/

/** Whether a word of a tag names a release of Debian or Ubuntu. */
export function isCodename(part: string): boolean {
  return CODENAME.test(part)
}

/** Images of languages that consist of a Debian, or Alpine, and the language: no ports, no user, few variables. */
const LANGUAGES = new Set(['python', 'node', 'ruby', 'pypy', 'golang', 'rust', 'perl', 'openjdk', 'eclipse-temurin'])
const SYSTEMS = new Set(['debian', 'ubuntu', 'alpine'])
/** Variants of PHP's image that start a server. */
const isServer = (part: string): boolean => part === 'apache' || part === 'fpm'

/** Whether an image is one of the bare systems, or one with nothing but a language on top: it starts no server of its own. */
export function isPlainImage(image: OfficialImage | undefined): boolean {
  if (!image) return false
  return LANGUAGES.has(image.name) || SYSTEMS.has(image.name) || (image.name === 'php' && !image.parts.some(isServer))
}

/** More systems, languages and compilers: by themselves they start a shell or the prompt of the language, if anything. */
const PROMPTS = new Set(
  (
    'busybox fedora centos rockylinux almalinux amazonlinux oraclelinux buildpack-deps gcc erlang elixir swift haskell clojure julia r-base ' +
    'amazoncorretto maven gradle'
  ).split(' '),
)

/** Whether an image starts a shell, the prompt of a language or a compiler where nothing else is said. */
export function startsPrompt(image: OfficialImage | undefined): boolean {
  return image !== undefined && (isPlainImage(image) || PROMPTS.has(image.name))
}

/** Plain images whose own Dockerfile sets a folder: `/go` and `/usr/src/app`. */
const WITH_FOLDER = new Set(['golang', 'perl'])

/** The folder that an image starts in; undefined where it is not known. */
export function startFolder(base: Base): string | undefined {
  if (base.kind === 'scratch') return '/'
  const image = officialImage(base)
  return image && isPlainImage(image) && !WITH_FOLDER.has(image.name) ? '/' : undefined
}
