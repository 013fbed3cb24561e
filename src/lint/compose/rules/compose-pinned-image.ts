import { readImageName } from '../../image-name.ts'
import { defineComposeRule } from '../../rule.ts'
import { settingsOf } from '../service.ts'

export const composePinnedImage = defineComposeRule({
  id: 'compose-pinned-image',
  severity: 'warning',
  summary: 'A service names the version of its image',
  why: `Without a tag Compose takes \`latest\`, and \`latest\` is another version tomorrow: a database that is one major version further does not start on the
data of the old one. Two people with the same file then run different things.

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
      const { tag, digest, registry } = readImageName(text)
      if (digest !== undefined || /^localhost(?::|$)/.test(registry) || (tag !== undefined && tag !== 'latest'))
        continue
      yield {
        at: span,
        message:
          tag === undefined
            ? `\`${text}\` has no tag, so \`${service.name}\` gets whatever is the latest`
            : `\`${text}\` is another image tomorrow: name a version for \`${service.name}\``,
      }
    }
  },
})
