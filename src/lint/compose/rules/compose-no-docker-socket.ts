import { defineComposeRule } from '../../rule.ts'

/** The engines' own sockets, also as the default of a variable. */
const SOCKET =
  /^(?:\$\{[^}]*:?-)?\/{0,2}(?:var\/)?run\/(?:docker|podman\/podman|containerd\/containerd|crio\/crio)\.sock\}?$/

export const composeNoDockerSocket = defineComposeRule({
  id: 'compose-no-docker-socket',
  severity: 'warning',
  summary: 'No service gets the socket of the engine',
  why: `Whoever can write to the engine's socket can start a container that has the whole host mounted: it is the same as root on the host. \`:ro\` changes nothing, because it protects the
file and not what is said through it. Tools that watch containers get along with a proxy that lets through only the requests that read.`,
  sources: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  examples: [
    {
      bad: 'services:\n  proxy:\n    image: traefik:3.5\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock:ro\n',
      good: 'services:\n  proxy:\n    image: traefik:3.5\n    environment:\n      DOCKER_HOST: tcp://socket-proxy:2375\n',
    },
  ],
  *check({ services }) {
    const seen = new Set<number>()
    for (const { name, mounts } of services)
      for (const { span, source = '' } of mounts) {
        if (!SOCKET.test(source) || seen.has(span.line)) continue
        seen.add(span.line)
        yield { at: span, message: `\`${name}\` gets the engine’s socket, and with it root on the host` }
      }
  },
})
