import type { Command } from '../../shell/command.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import { readInstall } from '../../facts/packages/install.ts'
import { isCodename, officialImage, type OfficialImage } from '../../facts/image/official-image.ts'
import { defineRule } from '../../rule.ts'
import { lineageOf } from '../../facts/files/stage-steps.ts'

/** Where each image that has slim variants puts the word: `3.13-slim-bookworm` or `24-bookworm-slim`. */
const SLIM: ReadonlyMap<string, 'before the release' | 'last'> = new Map([
  ['python', 'before the release'],
  ['pypy', 'before the release'],
  ['ruby', 'before the release'],
  ['perl', 'before the release'],
  ['rust', 'before the release'],
  ['node', 'last'],
  ['debian', 'last'],
  ['erlang', 'last'],
  ['elixir', 'last'],
])

/** What the full variants have and the slim ones do not. */
const ONLY_IN_FULL = new Set([
  ...['gcc', 'g++', 'cc', 'c++', 'make', 'autoconf', 'automake', 'libtool', 'configure', 'pkg-config', 'patch'],
  ...['git', 'hg', 'svn', 'curl', 'wget', 'unzip', 'file', 'ssh', 'python', 'cargo', 'node-gyp', 'xz', 'bzip2', 'gpg'],
])

export const useSlimBase = defineRule({
  id: 'use-slim-base',
  severity: 'info',
  summary: 'The final stage builds on the slim variant of its base image',
  why: `The full variants bring a compiler, version control and hundreds of \`-dev\` packages: \`python:3.13\` takes about 1 GB,
\`python:3.13-slim\` about 130 MB. All of that is downloaded with the image, scanned, and patched for life. Build with the full
variant in a stage of its own where you must, and copy the result into a slim one.

Only stages whose layers are in the final image count. An image that visibly uses what only the full variant has (a compiler, Git,
\`curl\`) without installing it is left alone; what a package compiles while it is installed cannot be seen here. Alpine variants are
smaller still but have another C library, so the rule does not ask for them.`,
  sources: [
    'https://hub.docker.com/_/python',
    'https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image',
  ],
  examples: [
    {
      bad: 'FROM python:3.13\nCMD ["python", "-m", "http.server"]\n',
      good: 'FROM python:3.13-slim\nCMD ["python", "-m", "http.server"]\n',
    },
  ],
  *check({ stages, finalStage }) {
    if (!finalStage) return
    for (const stage of stages) {
      const image = officialImage(stage.base)
      const slim = image && stage.reachesFinal ? slimTag(image) : undefined
      if (!image || slim === undefined || !stage.from?.image || needsFull(finalStage, image)) continue
      yield {
        at: stage.from.image.span,
        message: `\`${image.name}:${image.tag ?? ''}\` has a smaller variant, \`${slim}\`, without what only builds need`,
        subject: image.name,
      }
    }
  },
})

/** The slim tag beside a full one; undefined for any tag that is a variant already, or that is not understood. */
function slimTag({ name, parts, version, tag }: OfficialImage): string | undefined {
  const place = SLIM.get(name)
  const [first = '', ...rest] = parts
  const isPlain = name === 'debian' ? version !== undefined || isCodename(first) : version !== undefined
  const isFull = rest.every((part) => isCodename(part) || (name === 'debian' && /^\d{8}$/.test(part)))
  if (!place || !isPlain || !isFull) return undefined
  return place === 'last' ? `${tag ?? ''}-slim` : [first, 'slim', ...rest].join('-')
}

/** A stage in the image uses a program that only the full variant has, and installs none of that name. */
function needsFull(finalStage: BuildStage, { name }: OfficialImage): boolean {
  const commands = lineageOf(finalStage).flatMap((stage) => [
    ...stage.all('RUN', { onbuild: true }).flatMap((run) => run.commands),
    ...[stage.inherited('HEALTHCHECK'), stage.inherited('CMD'), stage.inherited('ENTRYPOINT')].flatMap(
      (called) => called?.commands ?? [],
    ),
  ])
  const installed = new Set(commands.flatMap((command) => readInstall(command)?.packages.map((one) => one.name) ?? []))
  const isOwn = (command: Command): boolean => name === command.program
  return commands.some((one) => ONLY_IN_FULL.has(one.name) && !installed.has(one.name) && !isOwn(one))
}
