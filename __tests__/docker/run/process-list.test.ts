import { describe, expect, it } from '@jest/globals'
import { createProcessReader } from '../../../src/docker/run/process-list.ts'

const HEADER = 'PID LWP PPID SESS RUID EUID SUID FSUID EGID COMMAND'
const read = (text: string, mainPid = 99) => createProcessReader()(text, mainPid)

describe('the processes of a container', () => {
  it.each([
    ['', []],
    [`${HEADER}\n`, []],
    [
      `${HEADER}\n 7 7 1 7 10 10 10 10 20 a  b\nnonsense\n8 8 7 7 10 10 10 10 20 \n`,
      [
        { pid: 7, uid: 10, gid: 20, command: 'a  b' },
        { pid: 8, parent: 7, uid: 10, gid: 20, command: '' },
      ],
    ],
    ['7 7 1 7 0 10 0 10 20 real and saved', [{ pid: 7, uid: 10, gid: 20, otherUids: [0], command: 'real and saved' }]],
    ['7 7 1 7 1 2 3 4 5 all', [{ pid: 7, uid: 2, gid: 5, otherUids: [1, 3, 4], command: 'all' }]],
    [
      '7 8 1 7 0 0 0 0 0 x\n7 7 1 7 10 10 10 10 20 x\n7 9 1 7 10 10 11 10 20 x\n6 6 1 6 10 10 10 10 20 y',
      [
        { pid: 7, uid: 10, gid: 20, otherUids: [0, 11], command: 'x' },
        { pid: 6, uid: 10, gid: 20, command: 'y' },
      ],
    ],
    [
      '7 8 1 7 0 10 0 10 20 the rest of a process',
      [{ pid: 7, uid: 10, gid: 20, otherUids: [0], command: 'the rest of a process' }],
    ],
  ])('are read from %j', (text, processes) => {
    expect(read(text)).toEqual(processes)
  })

  /** `10 5 10 a` is a process with its parent, session and command. */
  const list = (...rows: string[]) =>
    [HEADER, ...rows.map((row) => row.replace(/^\d+/, '$& $&').replace(/ (?=\D)/, ' 0 0 0 0 0 '))].join('\n')
  const roles = (processes: ReturnType<typeof read>) => processes.map(({ command, role }) => `${command} ${role}`)

  it('are told apart by what they descend from', () => {
    const text = list('10 5 10 a', '11 10 10 b', '12 11 10 c', '20 5 20 d', '21 20 20 e', '30 30 30 f')
    expect(roles(read(text, 10))).toEqual(['a main', 'b child', 'c child', 'd probe', 'e probe', 'f probe'])
  })

  it('are a probe’s leftovers once the probe has ended and the main process has adopted them', () => {
    const reader = createProcessReader()
    expect(roles(reader(list('10 5 10 a', '20 5 20 sh', '21 20 20 curl'), 10))).toEqual([
      'a main',
      'sh probe',
      'curl probe',
    ])
    expect(roles(reader(list('10 5 10 a', '21 10 20 curl', '22 10 20 unseen', '23 10 10 b'), 10))).toEqual([
      'a main',
      'curl leftover',
      'unseen leftover',
      'b child',
    ])
  })

  it('are the service’s own where a daemon of it has a session of its own', () => {
    const reader = createProcessReader()
    reader(list('10 5 10 a', '20 5 20 sh'), 10)
    expect(roles(reader(list('10 5 10 a', '31 10 30 daemon'), 10))).toEqual(['a main', 'daemon child'])
  })
})
