import { isCodename, type OfficialImage } from './official-image.ts'

/** Images of which one number is a release line, e.g. `node:24`: what comes after it is compatible. */
const ONE_NUMBER = new Set(['node', 'postgres', 'openjdk', 'eclipse-temurin', 'amazoncorretto', 'erlang', 'gcc'])
/** Images of which two numbers are one, e.g. `python:3.13`: the next minor version drops features. */
const TWO_NUMBERS = new Set([
  ...['python', 'pypy', 'ruby', 'php', 'golang', 'rust', 'perl', 'elixir', 'julia', 'swift', 'haskell'],
  ...['alpine', 'nginx', 'mysql', 'mariadb'],
])
const MOVING_WORD =
  /^(?:lts|current|stable|oldstable|oldoldstable|testing|unstable|sid|experimental|rolling|devel|edge|nightly|mainline|rc|beta|canary|innovation)$/
/** Words that name a variant, not a version. */
const WORD = /^(?:slim|alpine|apache|fpm|cli|zts|jdk|jre|bare|perl|otel|management|dind)$/

/** How the tag of an official image moves on to another release line, as the end of a sentence; undefined where it does not. */
export function howTagMoves(image: OfficialImage): string | undefined {
  if (!moves(image)) return undefined
  return image.version === undefined
    ? 'moves to the next version by itself: name the version in the tag'
    : 'moves to the next minor version by itself: name that too in the tag'
}

/** No tag and `latest` are other rules' business. */
function moves({ name, tag, parts: [first = ''], version }: OfficialImage): boolean {
  if (tag === undefined || tag === 'latest') return false
  if (MOVING_WORD.test(first) || (version === undefined && WORD.test(first))) return true
  if (!ONE_NUMBER.has(name) && !TWO_NUMBERS.has(name)) return false
  if (version !== undefined) return TWO_NUMBERS.has(name) && !version.includes('.')
  return isCodename(first)
}
