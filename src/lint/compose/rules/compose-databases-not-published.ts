import { readImageName } from '../../dockerfile/image-name.ts'
import { defineComposeRule } from '../../rule.ts'
import { isEverywhere, publishedPorts } from '../published-ports.ts'

/** The ports of databases, by the name of their official images, as the documentation of each says. */
const DATABASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['postgres', ['5432']],
  ['mysql', ['3306', '33060']],
  ['mariadb', ['3306']],
  ['mongo', ['27017']],
  ['redis', ['6379']],
  ['valkey', ['6379']],
  ['memcached', ['11211']],
  ['elasticsearch', ['9200', '9300']],
  ['cassandra', ['9042']],
  ['couchdb', ['5984']],
])

export const composeDatabasesNotPublished = defineComposeRule({
  id: 'compose-databases-not-published',
  severity: 'warning',
  summary: 'The port of a database is not published to all interfaces',
  why: `Docker publishes a port on every interface of the host, past most firewalls, so that a database for one application answers the whole network. Services of the
same project reach it without any \`ports\`; for tools on the host \`127.0.0.1:5432:5432\` is enough.`,
  sources: ['https://docs.docker.com/engine/network/port-publishing/'],
  examples: [
    {
      bad: 'services:\n  db:\n    image: postgres:17.6\n    ports:\n      - "5432:5432"\n',
      good: 'services:\n  db:\n    image: postgres:17.6\n    ports:\n      - "127.0.0.1:5432:5432"\n',
    },
  ],
  *check({ services }) {
    const seen = new Set<string>()
    for (const service of services) {
      const name = readImageName(service.image?.text ?? '').repository
      const ports = DATABASES.get(name.slice(name.lastIndexOf('/') + 1))
      if (!ports) continue
      for (const { span, address, container } of publishedPorts(service)) {
        const place = `${span.line}:${span.column}`
        if (!isEverywhere(address) || !ports.includes(container) || seen.has(place)) continue
        seen.add(place)
        yield { at: span, message: `\`${service.name}\` is a database that whoever reaches the host can reach` }
      }
    }
  },
})
