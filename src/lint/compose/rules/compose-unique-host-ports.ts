import { defineComposeRule } from '../../rule.ts'
import { isEverywhere, type PublishedPort, publishedPorts } from '../published-ports.ts'
import type { Service } from '../service.ts'

export const composeUniqueHostPorts = defineComposeRule({
  id: 'compose-unique-host-ports',
  severity: 'error',
  summary: 'No two services take the same port of the host, or the same name of a container',
  why: `A port of the host leads to one container, and a name is of one container: the second service does not start. Services with \`profiles\` may never run together, so they are left
alone.`,
  sources: [
    'https://docs.docker.com/reference/compose-file/services/#ports',
    'https://docs.docker.com/reference/compose-file/services/#container_name',
  ],
  examples: [
    {
      bad: 'services:\n  web:\n    image: nginx:1.29\n    ports: ["8080:80"]\n  api:\n    image: httpd:2.4\n    ports: ["8080:80"]\n',
      good: 'services:\n  web:\n    image: nginx:1.29\n    ports: ["8080:80"]\n  api:\n    image: httpd:2.4\n    ports: ["8081:80"]\n',
    },
    {
      name: 'a name',
      bad: 'services:\n  web:\n    image: nginx:1.29\n    container_name: app\n  api:\n    image: httpd:2.4\n    container_name: app\n',
      good: 'services:\n  web:\n    image: nginx:1.29\n    container_name: web\n  api:\n    image: httpd:2.4\n    container_name: api\n',
    },
  ],
  *check({ services }) {
    const together = services.filter(({ get }) => get('profiles') === undefined)
    const byPort = new Map<string, { readonly service: Service; readonly port: PublishedPort }[]>()
    const byName = new Map<string, Service>()
    for (const service of together) {
      for (const port of publishedPorts(service)) {
        const key = `${port.host}/${port.protocol}`
        const known = byPort.get(key) ?? []
        const other = known.find((one) => one.service !== service && collide(one.port, port))
        if (other)
          yield {
            at: port.span,
            message: `\`${service.name}\` takes port ${port.host} of the host, which \`${other.service.name}\` has already`,
          }
        known.push({ service, port })
        byPort.set(key, known)
      }
      const entry = service.get('container_name')
      const name = entry?.value.text
      if (!entry || name === undefined || name.includes('$')) continue
      const other = byName.get(name)
      if (other) yield { at: entry.value.span, message: `\`${other.name}\` has a container \`${name}\` already` }
      else byName.set(name, service)
    }
  },
})

function collide(one: PublishedPort, other: PublishedPort): boolean {
  return isEverywhere(one.address) || isEverywhere(other.address) || one.address === other.address
}
