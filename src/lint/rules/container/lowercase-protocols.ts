import { exposedPorts } from '../../facts/image/exposed-ports.ts'
import { defineRule } from '../../rule.ts'

export const lowercaseProtocols = defineRule({
  id: 'lowercase-protocols',
  aliases: ['ExposeProtoCasing'],
  severity: 'style',
  summary: 'The protocol of a port is small',
  why: 'The builder turns `80/TCP` into `80/tcp` anyway, and that is how every other place writes it.',
  sources: ['https://docs.docker.com/reference/build-checks/expose-proto-casing/'],
  examples: [{ bad: 'FROM debian:13\nEXPOSE 53/UDP\n', good: 'FROM debian:13\nEXPOSE 53/udp\n' }],
  *check(dockerfile) {
    if (dockerfile.all('EXPOSE', { onbuild: true }).length === 0) return
    for (const { text, at, protocol } of exposedPorts(dockerfile))
      if (protocol !== protocol.toLowerCase()) yield { at, message: `\`${text}\` has a protocol in capitals` }
  },
})
