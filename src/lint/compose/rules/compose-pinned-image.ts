import { howTagMoves } from '../../facts/image/floating-tag.ts'
import { type ImageName, readImageName } from '../../dockerfile/image-name.ts'
import { readOfficialImage } from '../../facts/image/official-image.ts'
import { defineComposeRule } from '../../rule.ts'
import { settingsOf } from '../service.ts'

export const composePinnedImage = defineComposeRule({
  id: 'compose-pinned-image',
  severity: 'warning',
  summary: 'A service names the version of its image',
  why: `Without a tag Compose takes \`latest\`, and \`latest\` is another version tomorrow: a database that is one major version further does not start on the
data of the old one. Two people with the same file then run different things. Tags of official images that name no release line move in the same way: \`mysql:8\`, \`nginx:alpine\`,
\`node:lts\`; the page of \`no-floating-tag\` says how many numbers make one. What a tag of any other image means, only its owner knows.

Images that a service of the same project builds are left alone, and so are images of \`localhost\`, and names with a variable in them, because whoever sets it chooses the version.`,
  sources: ['https://docs.docker.com/reference/compose-file/services/#image'],
  examples: [
    {
      bad: 'services:\n  db:\n    image: postgres\n',
      good: 'services:\n  db:\n    image: postgres:17.6\n',
    },
  ],
  *check({ services, others }) {
    const all = [...services, ...others.flatMap((other) => other.services)]
    const built = new Set(all.flatMap(({ build, image }) => (build && image?.text !== undefined ? [image.text] : [])))
    const builders = new Set(all.flatMap(({ name, build }) => (build ? [name] : [])))
    for (const { service, entry } of settingsOf(services, 'image')) {
      const { text = '', span } = entry.value
      if (text === '' || builders.has(service.name) || built.has(text) || text.includes('$')) continue
      const why = whyFloats(readImageName(text), service.name)
      if (why !== undefined) yield { at: span, message: `\`${text}\` ${why}` }
    }
  },
})

function whyFloats({ tag, digest, registry, repository }: ImageName, service: string): string | undefined {
  if (digest !== undefined || /^localhost(?::|$)/.test(registry)) return undefined
  if (tag === undefined) return `has no tag, so \`${service}\` gets whatever is the latest`
  if (tag === 'latest') return `is another image tomorrow: name a version for \`${service}\``
  const official = readOfficialImage({ repository, tag })
  return official && howTagMoves(official)
}
