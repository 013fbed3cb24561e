import { defineComposeRule } from '../../rule.ts'
import { withDefaults } from '../interpolation.ts'
import { settingsOf } from '../service.ts'

/** What a service shares with the host by which key. */
const NAMESPACES = [
  ['network_mode', 'network, so all of its ports are open there and all that listens on localhost is within reach'],
  ['pid', 'processes, so it can see and signal all of them'],
  ['ipc', 'shared memory'],
  ['uts', 'name'],
  ['userns_mode', 'users, so root in it is root on the host'],
  ['cgroup', 'control groups'],
] as const

export const composeNoHostNamespaces = defineComposeRule({
  id: 'compose-no-host-namespaces',
  severity: 'warning',
  summary: 'No service shares namespaces with the host',
  why: `Namespaces are what makes a container out of a process. \`network_mode: host\` puts a service into the host's network: every port that it opens is open on the
host, other services cannot be reached by their names, and it can talk to whatever listens on \`localhost\` only. With \`pid: host\` it sees and signals
all processes; with \`ipc: host\` it reads their shared memory. Publish the ports that are needed (\`ports\`) instead.`,
  sources: [
    'https://docs.docker.com/reference/compose-file/services/#network_mode',
    'https://docs.docker.com/reference/compose-file/services/#pid',
  ],
  examples: [
    {
      bad: 'services:\n  web:\n    build: .\n    network_mode: host\n',
      good: 'services:\n  web:\n    build: .\n    ports: ["8080:8080"]\n',
    },
  ],
  *check({ services }) {
    for (const [key, what] of NAMESPACES)
      for (const { service, entry } of settingsOf(services, key))
        if (withDefaults(entry.value.text ?? '') === 'host')
          yield {
            at: { ...entry.keySpan, endLine: entry.value.span.endLine, endColumn: entry.value.span.endColumn },
            message: `\`${service.name}\` shares the host’s ${what}`,
          }
  },
})
