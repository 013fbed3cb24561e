import { isCodename, officialImage, type OfficialImage } from '../official-image.ts'
import { defineRule } from '../rule.ts'

/** Images of which one number is a release line, e.g. `node:24`: what comes after it is compatible. */
const ONE_NUMBER = new Set(['node', 'postgres', 'openjdk', 'eclipse-temurin', 'amazoncorretto', 'erlang', 'gcc'])
/** Images of which two numbers are one, e.g. `python:3.13`: the next minor version drops features. */
const TWO_NUMBERS = new Set([
  ...['python', 'pypy', 'ruby', 'php', 'golang', 'rust', 'perl', 'elixir', 'julia', 'swift', 'haskell'],
  ...['alpine', 'nginx', 'mysql', 'mariadb'],
])
const MOVING_WORD =
  /^(?:lts|current|stable|oldstable|oldoldstable|testing|unstable|sid|experimental|rolling|devel|edge|nightly|mainline|rc|beta|canary|innovation)$/

export const noFloatingTag = defineRule({
  id: 'no-floating-tag',
  severity: 'warning',
  summary: 'The tag of an official base image names a release line',
  why: `\`python:3-slim\` is Python 3.13 until the day it is 3.14, \`node:lts\` changes its major version every autumn, and
\`nginx:alpine\` is whatever came last. The Dockerfile stays the same while the build changes under it, and nobody reviewed the update.
Name as many numbers as make a release line: \`python:3.13-slim\`, \`node:24\`, \`debian:13\`. Security fixes of that line still arrive.

The rule knows official images of Docker Hub, and mirrors of them that keep the \`library/\` folder. Images of others are left
alone, because only their owner knows what moves; so are tags that a variable hides, and any tag with a digest beside it.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  examples: [
    { bad: 'FROM python:3-slim\n', good: 'FROM python:3.13-slim\n' },
    { name: 'a word in place of a version', bad: 'FROM node:lts\n', good: 'FROM node:24\n' },
  ],
  *check(dockerfile) {
    for (const { base, from } of dockerfile.stages) {
      const image = officialImage(base)
      if (!image || !from?.image || from.image.hasVariable || base.kind !== 'image' || base.digest) continue
      if (moves(image)) yield { at: from.image.span, message: `\`${base.text}\` ${whereTo(image)}` }
    }
  },
})

function moves({ name, tag, parts: [first = ''], version }: OfficialImage): boolean {
  if (tag === undefined || tag === 'latest') return false
  if (MOVING_WORD.test(first)) return true
  if (!ONE_NUMBER.has(name) && !TWO_NUMBERS.has(name)) return false
  if (version !== undefined) return TWO_NUMBERS.has(name) && !version.includes('.')
  return WORD.test(first) || isCodename(first)
}

/** Words that name a variant, not a version. */
const WORD = /^(?:slim|alpine|apache|fpm|cli|zts|jdk|jre|bare|perl|otel)$/

function whereTo({ version }: OfficialImage): string {
  return version === undefined
    ? 'moves to the next version by itself: name the version in the tag'
    : 'moves to the next minor version by itself: name that too in the tag'
}
