import { isIPv4 } from 'node:net'
import type { Listener } from '../../world.ts'

/** Of `/proc/<pid>/net/tcp` and the three like it (Documentation/networking/proc_net_tcp.rst of Linux). */
const WAITING = { tcp: '0A', udp: '07' } as const

/** The engine's own resolver, which it puts into the network of every container that it gives names. */
const ENGINE_RESOLVER = '127.0.0.11'

/** Sockets of a table that wait for others to begin. Lines that are none are passed over. */
export function readSocketTable(protocol: Listener['protocol'], text: string): Listener[] {
  return text.split('\n').flatMap((line) => {
    const [, address, port, remote, state] =
      /^\s*\d+:\s+([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})\s+[0-9A-F]+:([0-9A-F]{4})\s+([0-9A-F]{2})\s/.exec(line) ?? []
    if (address === undefined || port === undefined || state !== WAITING[protocol] || remote !== '0000') return []
    const local = addressOf(address)
    return local === ENGINE_RESOLVER ? [] : [{ protocol, address: local, port: parseInt(port, 16) }]
  })
}

/** Each group of eight digits is a number in the byte order of the machine, which is little-endian wherever Docker runs. */
function addressOf(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).toReversed())
  if (bytes.length === 4) return dotted(bytes)
  const mapped = /^(?:00){10}FFFF/.test(bytes.join('')) ? dotted(bytes.slice(12)) : ''
  return isIPv4(mapped) ? mapped : shortened(bytes)
}

const dotted = (bytes: readonly string[]): string => bytes.map((byte) => parseInt(byte, 16)).join('.')

/** The two that matter have their short forms; any other is written out. */
function shortened(bytes: readonly string[]): string {
  const groups = bytes.join('').match(/.{4}/g) ?? []
  const text = groups.map((group) => parseInt(group, 16).toString(16)).join(':')
  return text.replace(/^0:0:0:0:0:0:0:/, '::').replace(/^::0$/, '::')
}
