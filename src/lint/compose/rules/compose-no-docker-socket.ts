import { defineComposeRule } from '../../rule.ts'
import { withDefaults } from '../interpolation.ts'
import { isTrue, type ServiceMount } from '../service-mounts.ts'
import { settingsOf } from '../service.ts'

/** The engines' own sockets, those of rootless engines and of Docker Desktop too, and the pipe on Windows. */
const SOCKET =
  /^\/{1,2}(?:var\/)?run\/(?:docker|podman\/podman|containerd\/containerd|crio\/crio)\.sock$|^(?:[/~]|\$\{?(?:HOME|XDG_RUNTIME_DIR)\b)(?:.*\/)?(?:docker|podman)\.sock(?:\.raw)?$|^(?:\/\/|\\\\)[./\\]+pipe[/\\]+docker_engine$/i
/** Folders that the engine's socket is in. */
const FOLDER_OF_SOCKET = /^\/{1,2}(?:var\/)?run\/?$/

export const composeNoDockerSocket = defineComposeRule({
  id: 'compose-no-docker-socket',
  severity: 'warning',
  summary: 'No service gets the socket of the engine',
  why: `Whoever can write to the engine's socket can start a container that has the whole host mounted: it is the same as root on the host. \`:ro\` changes nothing, because it protects the
file and not what is said through it. Tools that watch containers get along with a proxy that lets through only the requests that read.

All of \`/run\` or \`/var/run\` brings the socket along, and so does \`use_api_socket: true\`.`,
  sources: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  examples: [
    {
      bad: 'services:\n  proxy:\n    image: traefik:3.5\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock:ro\n',
      good: 'services:\n  proxy:\n    image: traefik:3.5\n    environment:\n      DOCKER_HOST: tcp://socket-proxy:2375\n',
    },
  ],
  *check({ services }) {
    const seen = new Set<string>()
    for (const { name, mounts } of services)
      for (const mount of mounts) {
        const place = `${mount.span.line}:${mount.span.column}`
        if (!bringsSocket(mount) || seen.has(place)) continue
        seen.add(place)
        yield { at: mount.span, message: messageOf(name) }
      }
    for (const { service, entry } of settingsOf(services, 'use_api_socket'))
      if (isTrue(entry.value)) yield { at: entry.keySpan, message: messageOf(service.name) }
  },
})

const messageOf = (service: string): string => `\`${service}\` gets the engine’s socket, and with it root on the host`

function bringsSocket({ type, source = '' }: ServiceMount): boolean {
  const path = withDefaults(source) ?? source
  return SOCKET.test(path) || (type === 'bind' && FOLDER_OF_SOCKET.test(path))
}
