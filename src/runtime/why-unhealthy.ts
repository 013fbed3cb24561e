import type { HealthProbe } from '../model.ts'
import type { Listener, Seen } from '../world.ts'

/**
 * What a failed probe's own words say of the cause, as a sentence without a full stop; nothing where they say none. The
 * words are those of curl, wget, BusyBox, Python, Node, Go and the shells. `test`: the health check as the image has it.
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
    /could not resolve host:? '?([\w.-]+)|bad address '([\w.-]+)|unable to resolve host address [‘'"]?([\w.-]+)|ENOTFOUND ([\w.-]+)|EAI_AGAIN ([\w.-]+)|lookup ([\w.-]+)[^\n]*: no such host/i.exec(
      output,
    )
  const host = name?.slice(1).find((part: string | undefined) => part !== undefined)
  if (host !== undefined) return `The name \`${host}\` cannot be resolved`
  if (/name or service not known|temporary failure in name resolution|getaddrinfo failed/i.test(output))
    return 'A name cannot be resolved'

  if (/connection refused|ECONNREFUSED|could ?n[o']t connect to server|failed to connect to/i.test(output))
    return refused(portOf(output) ?? portOf(test.join(' ')), listeners)

  const status = /(?:HTTP\/\d(?:\.\d)?"? |HTTP Error |returned error: |status(?: code)?:? )([45]\d\d)\b/i.exec(
    output,
  )?.[1]
  if (status !== undefined) return `The service answers with HTTP status ${status}`
  if (/timed? ?out|ETIMEDOUT|deadline exceeded/i.test(output)) return 'The service does not answer in time'
  return undefined
}

/** The first port that a text names: of a URL, an address, or in words. */
function portOf(text: string): number | undefined {
  const port = /(?:[\w.\]-]+:|\bport )(\d{2,5})\b(?!:\d)/.exec(text)?.[1]
  if (port !== undefined) return Number(port)
  return /\bhttp:\/\//.test(text) ? 80 : /\bhttps:\/\//.test(text) ? 443 : undefined
}

function refused(port: number | undefined, listeners: Seen<readonly Listener[]> | undefined): string {
  const where = port === undefined ? 'The connection is refused' : `The connection to port ${port} is refused`
  if (listeners?.kind !== 'seen') return where
  const open = [...new Set(listeners.value.filter(({ protocol }) => protocol === 'tcp').map((one) => one.port))]
  if (open.length === 0) return `${where}: the service listens on no port`
  if (port !== undefined && open.includes(port)) return `${where}, though something listens on it by now`
  return `${where}: the service listens on ${open.slice(0, 5).join(', ')}`
}
