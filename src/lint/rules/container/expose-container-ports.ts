import { exposedPorts } from '../../facts/image/exposed-ports.ts'
import { defineRule } from '../../rule.ts'

export const exposeContainerPorts = defineRule({
  id: 'expose-container-ports',
  aliases: ['ExposeInvalidFormat'],
  severity: 'warning',
  summary: 'EXPOSE names ports of the container, and nothing of the host',
  why: `Which address and port of the host leads to a container is decided when it starts, with \`--publish\` or in the compose file. The builder drops
\`127.0.0.1:8080:\` from \`EXPOSE 127.0.0.1:8080:80\` without a word, and Docker says that it will refuse it.`,
  sources: ['https://docs.docker.com/reference/build-checks/expose-invalid-format/'],
  examples: [{ bad: 'FROM debian:13\nEXPOSE 127.0.0.1:8080:80\n', good: 'FROM debian:13\nEXPOSE 80\n' }],
  *check(dockerfile) {
    if (dockerfile.all('EXPOSE', { onbuild: true }).length === 0) return
    for (const { text, at, host } of exposedPorts(dockerfile))
      if (host !== '') yield { at, message: `\`${text}\` says something of the host, \`${host}\`, which is dropped` }
  },
})
