import { howTagMoves } from '../../facts/image/floating-tag.ts'
import { officialImage } from '../../facts/image/official-image.ts'
import { defineRule } from '../../rule.ts'

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
      const movement = howTagMoves(image)
      if (movement !== undefined) yield { at: from.image.span, message: `\`${base.text}\` ${movement}` }
    }
  },
})
