import type { Base } from '../../dockerfile/instruction.ts'
import { officialImage } from './official-image.ts'

const NOTHING = /^(?!)/
const JAVA = 'JAVA|JDK|JRE|LANG|LC_'

/**
 * The variables that official images set, by how their names begin. Wider than what they set today, so that no version of an image
 * sets another: the Dockerfiles of https://github.com/docker-library, https://github.com/nginx/docker-nginx,
 * https://github.com/nodejs/docker-node, https://github.com/rust-lang/docker-rust, https://github.com/adoptium/containers,
 * https://github.com/carlossg/docker-maven and https://github.com/keeganwitt/docker-gradle, read in November 2026.
 */
const VARIABLES: ReadonlyMap<string, RegExp> = new Map([
  ...['debian', 'ubuntu', 'alpine', 'busybox'].map((name) => [name, NOTHING] as const),
  ['python', /^(?:PYTHON|PIP|SETUPTOOLS|WHEEL|GPG|LANG|LC_)/],
  ['node', /^(?:NODE|NPM|YARN)/],
  ['golang', /^GO/],
  ['ruby', /^(?:RUBY|GEM|BUNDLE|LANG|LC_)/],
  ['rust', /^(?:RUST|CARGO)/],
  ['php', /^(?:PHP|APACHE|GPG)/],
  ['nginx', /^(?:NGINX|NJS|ACME|PKG|DYNPKG)/],
  ...['eclipse-temurin', 'openjdk', 'amazoncorretto'].map((name) => [name, new RegExp(`^(?:${JAVA})`)] as const),
  ['maven', new RegExp(`^(?:${JAVA}|MAVEN|M2)`)],
  ['gradle', new RegExp(`^(?:${JAVA}|GRADLE)`)],
])

/** Whether an image may set a variable of this name; undefined for an image that is not known. BuildKit sets PATH itself. */
export function mayImageSet(base: Base, name: string): boolean | undefined {
  if (name === 'PATH') return true
  if (base.kind === 'scratch') return false
  const image = officialImage(base)
  if (!image || image.parts.some((part) => /^(?:windows|nanoserver)/.test(part))) return undefined
  return VARIABLES.get(image.name)?.test(name)
}
