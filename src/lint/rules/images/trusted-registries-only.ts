import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { readImageName } from '../../dockerfile/image-name.ts'
import type { Word } from '../../dockerfile/instruction.ts'
import { defineRule } from '../../rule.ts'
import { DEFAULT_SETTINGS } from '../../lint-settings.ts'

/** Names of one registry. */
const DOCKER_HUB = ['docker.io', 'hub.docker.com', 'index.docker.io', 'registry-1.docker.io']

export const trustedRegistriesOnly = defineRule({
  id: 'trusted-registries-only',
  aliases: ['DL3026'],
  severity: 'error',
  summary: 'Images come from registries that the configuration trusts',
  why: `An image brings code that runs in your build and in your product. \`trusted-registries\` says where it may come from, for \`FROM\`,
\`COPY --from\` and \`RUN --mount=from=\`; without that setting the rule is silent. \`*\` stands for anything, alone or at one end of
a name: \`*.example.com\`. An image without a registry is Docker Hub's, whose names \`docker.io\` and \`hub.docker.com\` mean the same.

ARGs are taken at their defaults. Where the file does not say which registry a variable means, that is a finding too: the
list would be worth nothing if a variable were a way around it.`,
  sources: ['https://docs.docker.com/reference/cli/docker/image/pull/#pull-from-a-different-registry'],
  examples: [
    {
      bad: 'FROM docker.example.net/debian:13\n',
      good: 'FROM ghcr.io/owner/debian:13\n',
      context: { settings: { ...DEFAULT_SETTINGS, trustedRegistries: ['ghcr.io'] } },
    },
  ],
  *check(dockerfile, { settings: { trustedRegistries } }) {
    if (trustedRegistries.length === 0) return
    for (const { text, at } of imagesOf(dockerfile)) {
      const { registry } = readImageName(text)
      const isHidden = text.split('/', 1)[0]?.includes('$') === true
      const names = isHidden ? [''] : DOCKER_HUB.includes(registry) ? DOCKER_HUB : [registry]
      if (names.some((name) => trustedRegistries.some((pattern) => matches(name, pattern)))) continue
      const message = isHidden
        ? `The file does not say which registry \`${text}\` is from`
        : `The registry \`${registry}\` is not a trusted one`
      yield { at, message }
    }
  },
})

interface Used {
  readonly text: string
  readonly at: Word['span']
}

/** Every image that the build would load, with variables replaced where the file knows them. */
function* imagesOf(dockerfile: Dockerfile): Generator<Used> {
  for (const { base, from } of dockerfile.stages)
    if (from?.image && (base.kind === 'image' || base.kind === 'variable'))
      yield { text: base.text, at: from.image.span }
  for (const { from, onbuild } of dockerfile.all('COPY', { onbuild: true }))
    if (from && !from.stage && isImage(from.word, onbuild)) yield { text: from.word.text, at: from.word.span }
  for (const { mounts, onbuild } of dockerfile.all('RUN', { onbuild: true }))
    for (const { from, fromStage, span } of mounts)
      if (from && !fromStage && isImage(from, onbuild)) yield { text: from.resolved ?? from.text, at: span }
}

/** A number is a stage, and so may be a bare name in ONBUILD: one of the file that it runs in. */
function isImage({ text }: Word, onbuild: boolean): boolean {
  return !/^\d+$/.test(text) && text !== 'scratch' && (!onbuild || /[/:]/.test(text))
}

function matches(name: string, pattern: string): boolean {
  const [wanted, have] = [pattern.toLowerCase(), name.toLowerCase()]
  if (wanted === '*') return true
  if (wanted.startsWith('*')) return have.endsWith(wanted.slice(1))
  return wanted.endsWith('*') ? have.startsWith(wanted.slice(0, -1)) : have === wanted
}
