import { describe, expect, it } from '@jest/globals'
import { readSocketTable } from '../../../src/docker/run/socket-table.ts'
import { maskOf } from '../../../src/docker/run/kernel-view.ts'

const HEAD = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n'
const line = (local: string, state = '0A', remote = '00000000:0000') =>
  `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000     0        0 24501 1 0000000000000000 100 0 0 10 0\n`

describe('readSocketTable', () => {
  it.each<[claim: string, protocol: 'tcp' | 'udp', text: string, expected: string[]]>([
    ['every address', 'tcp', line('00000000:1F90'), ['0.0.0.0 8080']],
    ['an address in the order of its bytes', 'tcp', line('020011AC:0050'), ['172.17.0.2 80']],
    ['localhost', 'tcp', line('0100007F:1F90'), ['127.0.0.1 8080']],
    ['every address of IPv6', 'tcp', line('00000000000000000000000000000000:0050'), [':: 80']],
    ['localhost of IPv6', 'tcp', line('00000000000000000000000001000000:0050'), ['::1 80']],
    ['IPv4 in IPv6', 'tcp', line('0000000000000000FFFF00000100007F:0050'), ['127.0.0.1 80']],
    ['another address of IPv6', 'tcp', line('B80D0120000000000000000001000000:0050'), ['2001:db8:0:0:0:0:0:1 80']],
    ['UDP that waits', 'udp', line('00000000:0035', '07'), ['0.0.0.0 53']],
    ['no connection', 'tcp', line('020011AC:0050', '01', '010011AC:D431'), []],
    ['no socket of UDP that talks to one peer', 'udp', line('020011AC:C350', '01', '08080808:0035'), []],
    ['not the engine’s resolver', 'tcp', line('0B00007F:A3C1'), []],
    ['nothing that it cannot read', 'tcp', 'nonsense\n   0: 00:00\n', []],
  ])('reads %s', (_, protocol, text, expected) => {
    const read = readSocketTable(protocol, HEAD + text)
    expect(read.map(({ address, port }) => `${address} ${port}`)).toEqual(expected)
  })
})

describe('maskOf', () => {
  it('reads numbers of signals', () => {
    const status = 'Name:\tsh\nSigIgn:\t0000000000004000\nSigCgt:\t8000000000000001\n'
    expect(maskOf(status, 'SigIgn')).toEqual([15])
    expect(maskOf(status, 'SigCgt')).toEqual([1, 64])
    expect(maskOf('', 'SigCgt')).toBeUndefined()
  })
})
