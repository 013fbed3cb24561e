import type { HealthProbe } from '../model.ts'
import type { Listener, Seen } from '../world.ts'

/**
 * What a failed probe's own words say of the cause, as a sentence without a full stop; nothing where they say none. The
 * words are those of curl, wget, BusyBox, nc, Python, Node, Go, redis-cli, pg_isready, grpc_health_probe and the shells; where curl and wget are
 * told to be silent, their exit codes tell. `test`: the health check as the image has it.
 */
export function whyUnhealthy(
  { exitCode, output }: HealthProbe,
  test: readonly string[],
  listeners: Seen<readonly Listener[]> | undefined,
): string | undefined {
  const missing = /(?:^|[\s:/])([\w.+-]+): (?:command )?not found/m.exec(output)?.[1]
  if (missing !== undefined && exitCode !== 0) return `\`${missing}\` is not in the image`
  if (exitCode === 126) return 'Its program is not an executable file'

  const name =
    /could not resolve host:? '?([\w.-]+)|bad address '([\w.-]+)|unable to resolve host address [‘'"]?([\w.-]+)|failed to resolve '([\w.-]+)'|getaddrinfo for host "([\w.-]+)"|Redis at ([\w.-]+):\d+: (?:name or service|temporary failure)|ENOTFOUND ([\w.-]+)|EAI_AGAIN ([\w.-]+)|lookup ([\w.-]+)[^\n]*: no such host/i.exec(
      output,
    )
  const host = name?.slice(1).find((part: string | undefined) => part !== undefined)
  if (host !== undefined) return `The name \`${host}\` cannot be resolved`
  const [, program, option] =
    /(?:^|[\s/])([\w.-]+): (?:invalid|unrecognized|unknown|illegal) option(?: --|:)? ['"‘]?([\w-]+)/m.exec(output) ?? []
  if (program !== undefined && option !== undefined)
    return `The \`${program}\` of the image does not know the option \`${option}\``
  if (/name or service not known|temporary failure in name resolution|getaddrinfo failed/i.test(output))
    return 'A name cannot be resolved'

  if (/connection refused|ECONNREFUSED|could ?n[o']t connect to server|failed to connect to/i.test(output))
    return refused(portOf(output) ?? portOf(test.join(' ')), listeners)

  const silent = /^([^:\s]*:\d+) - no response$/m.exec(output)?.[1]
  if (silent !== undefined) return unanswered(Number(silent.slice(silent.lastIndexOf(':') + 1)), listeners)
  if (/ - rejecting connections$/m.test(output)) return 'The server runs, and takes no connections'
  if (/\bNOT_SERVING\b/.test(output)) return 'The service itself says that it is not serving'
  if (/does not implement the grpc health protocol/i.test(output))
    return 'The service has no health service of gRPC (`grpc.health.v1.Health`)'

  const status =
    /(?:HTTP\/\d(?:\.\d)?"? |HTTP Error |returned error: |\bERROR |response\.\.\. |status(?: code)?:? )([45]\d\d)\b|\b([45]\d\d) (?:Server|Client) Error\b/i
      .exec(output)
      ?.slice(1)
      .find((part: string | undefined) => part !== undefined)
  if (status !== undefined) return `The service answers with HTTP status ${status}`
  if (/timed? ?out|ETIMEDOUT|deadline exceeded/i.test(output)) return 'The service does not answer in time'
  return output.trim() === '' ? whySilent(exitCode, test, listeners) : undefined
}

/** Of curl (curl(1), EXIT CODES) and GNU wget (wget(1), EXIT STATUS), started by the health check itself: a shell may have made another code of it. */
function whySilent(
  exitCode: number,
  [kind, ...words]: readonly string[],
  listeners: Seen<readonly Listener[]> | undefined,
): string | undefined {
  const script = words.join(' ')
  if (kind === 'CMD-SHELL' && /[|&;<>]/.test(script)) return undefined
  const [program = '', ...rest] = script.split(/\s+/)
  const failed = 'The service answers with an HTTP status that says that it failed'
  switch (`${program.slice(program.lastIndexOf('/') + 1)} ${exitCode}`) {
    case 'curl 6':
      return 'A name cannot be resolved'
    case 'curl 7':
      return refused(portOf(rest.join(' ')), listeners)
    case 'curl 22':
    case 'wget 8':
      return failed
    case 'curl 28':
      return 'The service does not answer in time'
    default:
      return undefined
  }
}

/** The first port that a text names: of a URL, an address, or in words. */
function portOf(text: string): number | undefined {
  const port = /(?:[\w.\]-]+:|\bport[ =])(\d{2,5})\b(?!:\d)/.exec(text)?.[1]
  if (port !== undefined) return Number(port)
  return /\bhttp:\/\//.test(text) ? 80 : /\bhttps:\/\//.test(text) ? 443 : undefined
}

const refused = (port: number | undefined, listeners: Seen<readonly Listener[]> | undefined): string =>
  besideListeners(
    port === undefined ? 'The connection is refused' : `The connection to port ${port} is refused`,
    port,
    listeners,
  )

const unanswered = (port: number, listeners: Seen<readonly Listener[]> | undefined): string =>
  besideListeners(`Nothing answers on port ${port}`, port, listeners)

function besideListeners(
  where: string,
  port: number | undefined,
  listeners: Seen<readonly Listener[]> | undefined,
): string {
  if (listeners?.kind !== 'seen') return where
  const open = [...new Set(listeners.value.filter(({ protocol }) => protocol === 'tcp').map((one) => one.port))]
  if (open.length === 0) return `${where}: the service listens on no port`
  if (port !== undefined && open.includes(port)) return `${where}, though something listens on it by now`
  return `${where}: the service listens on ${open.slice(0, 5).join(', ')}`
}
