import { TAKEN } from '../../facts/image/end-of-life.ts'
import { releaseLines } from '../../facts/image/release-lines.ts'
import { defineRule } from '../../rule.ts'

const YEAR_MS = 366 * 24 * 60 * 60 * 1000

export const supportedBaseVersion = defineRule({
  id: 'supported-base-version',
  severity: 'warning',
  summary: 'The base image is of a version that still gets security fixes',
  why: `Behind the end of its life a version gets no fixes: holes that become known stay open in every image built on it, and the image itself is mostly not built any more,
so \`--pull\` brings nothing new either.

The rule knows official images of Python, Node.js, Go, PHP, Ruby, Eclipse Temurin, Debian, Ubuntu and Alpine, the systems that their tags name (\`-bullseye\`, \`-alpine3.19\`), and .NET's of Microsoft. Debian counts with
its long-term support, Ubuntu with its standard one. The dates were looked up on ${TAKEN}; a year after that the rule says nothing, because plans change. What a tag does not tell (\`python:3\`, \`latest\`) is
not guessed; where an \`ARG\` names the version, its default counts.`,
  sources: [
    'https://endoflife.date/',
    'https://devguide.python.org/versions/',
    'https://nodejs.org/en/about/previous-releases',
    'https://www.debian.org/releases/',
  ],
  examples: [
    {
      bad: 'FROM python:3.9-slim\n',
      good: 'FROM python:3.13-slim\n',
      context: { today: '2026-11-28' },
      goodContext: { today: '2026-11-28' },
    },
    {
      name: 'the system of an image',
      bad: 'FROM node:24-bullseye-slim\n',
      good: 'FROM node:24-trixie-slim\n',
      context: { today: '2026-11-28' },
      goodContext: { today: '2026-11-28' },
    },
  ],
  *check({ stages }, { today }) {
    if (today === undefined || Date.parse(today) - Date.parse(TAKEN) > YEAR_MS) return
    for (const { base, from } of stages) {
      if (base.kind !== 'image' || !from?.image) continue
      for (const { name, end } of releaseLines(base))
        if (end < today)
          yield {
            at: from.image.span,
            message: `\`${base.text}\`: ${name} gets no security fixes any more, the last were due on ${end}`,
            subject: name,
          }
    }
  },
})
