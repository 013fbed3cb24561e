import { defineComposeRule } from '../../rule.ts'
import { isTrue } from '../service-mounts.ts'
import { settingsOf } from '../service.ts'

export const composeNotPrivileged = defineComposeRule({
  id: 'compose-not-privileged',
  severity: 'warning',
  summary: 'No service is privileged',
  why: `A privileged container has every capability, every device of the host, and none of the filters that keep a container apart. Root in it is root on the host. Nearly always one capability
(\`cap_add\`) or one device (\`devices\`) is what is really needed. A Docker engine inside of a container is the known exception; say so in a
comment.`,
  sources: [
    'https://docs.docker.com/reference/compose-file/services/#privileged',
    'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
  ],
  examples: [
    {
      bad: 'services:\n  vpn:\n    image: example/vpn:2.1\n    privileged: true\n',
      good: 'services:\n  vpn:\n    image: example/vpn:2.1\n    cap_add: [NET_ADMIN]\n    devices: [/dev/net/tun]\n',
    },
  ],
  *check({ services }) {
    for (const { service, entry } of settingsOf(services, 'privileged'))
      if (isTrue(entry.value))
        yield {
          at: { ...entry.keySpan, endLine: entry.value.span.endLine, endColumn: entry.value.span.endColumn },
          message: `\`${service.name}\` is privileged: root in it is root on the host`,
        }
  },
})
