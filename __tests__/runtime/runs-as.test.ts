import { describe, expect, it } from '@jest/globals'
import type { Process, RunsAs } from '../../src/model.ts'
import { judgeUsers, moments } from '../../src/runtime/runs-as.ts'

/**
 * `main 1:0` is the main process with pid 1 and uid 0; `child 7:1000` another one; `? 7:0` one whose role is not told;
 * `child 7:9/0` one that is effectively 9 and 0 by another of its uids.
 */
function process(text: string): Process {
  const [, role, pid, uid, other] = /^(\S+) (\d+):(\d+)(?:\/(\d+))?$/.exec(text) ?? []
  if (pid === undefined || uid === undefined) throw new Error(`Not a process: ${text}`)
  const otherUids = other === undefined ? {} : { otherUids: [Number(other)] }
  const seen = { pid: Number(pid), uid: Number(uid), gid: Number(uid), ...otherUids, command: 'x' }
  return role === 'main' || role === 'child' || role === 'probe' || role === 'leftover' ? { ...seen, role } : seen
}

describe('judgeUsers', () => {
  it.each<[claim: string, samples: string[][], expected: RunsAs]>([
    ['is unknown without a sample', [], unknown()],
    ['is unknown when every sample is empty', [[], []], unknown()],
    ['is non-root when no process ever was root', [['main 1:999', 'child 2:999']], nonRoot([999], 2)],
    ['tells all users, each once', [['main 1:999', 'child 2:33', 'child 3:33']], nonRoot([33, 999], 3)],
    [
      'counts the last moment, and no worker that was there before',
      [
        ['main 1:9', 'child 2:9', 'child 3:9'],
        ['main 1:9', 'child 4:9'],
      ],
      nonRoot([9], 2),
    ],
    ['is root when another uid of the main process is', [['main 1:9/0']], root(['main 1:9/0'], 1)],
    ['is root when another uid of a child is', [['main 1:9', 'child 2:9/0']], root(['child 2:9/0'], 2)],
    ['does not take root that was put aside for a drop', [['main 1:0'], ['main 1:9/0']], root(['main 1:9/0'], 1)],
    ['sees other uids that are not root', [['main 1:9/33']], nonRoot([9], 1)],
    [
      'leaves out what an ended probe has left behind',
      [['main 1:0'], ['main 1:9', 'leftover 5:0', 'leftover 6:0']],
      drops([9], 1),
    ],
    ['is root when the main process is', [['main 1:0']], root(['main 1:0'], 1)],
    ['is root when only a worker is not', [['main 1:0', 'child 2:33']], root(['main 1:0'], 2)],
    ['is root when a child is', [['main 1:999', 'child 2:0']], root(['child 2:0'], 2)],
    [
      'is root when a child was for a moment',
      [['main 1:9'], ['main 1:9', 'child 2:0'], ['main 1:9']],
      root(['child 2:0'], 2),
    ],
    ['sees the main process drop root', [['main 1:0'], ['main 1:999']], drops([999], 1)],
    [
      'forgives root helpers before the drop',
      [
        ['main 1:0', 'child 2:0'],
        ['main 1:999', 'child 3:999'],
      ],
      drops([999], 2),
    ],
    [
      'does not forgive root helpers after it',
      [['main 1:0'], ['main 1:9'], ['main 1:9', 'child 2:0']],
      root(['child 2:0'], 2),
    ],
    ['does not take the end of a root process for a drop', [['main 1:0'], []], root(['main 1:0'], 1)],
    ['does not take a surviving child for a drop', [['main 1:0', 'child 2:9'], ['child 2:9']], root(['main 1:0'], 2)],
    [
      'leaves the health check out, which runs as the image’s user',
      [['main 1:0'], ['main 1:9', 'probe 5:0']],
      drops([9], 1),
    ],
    ['is unknown when only a probe was seen', [['probe 5:0']], unknown()],
    ['takes the first process for the main one where the engine does not tell', [['? 1:0'], ['? 1:9']], drops([9], 1)],
  ])('%s', (_, samples, expected) => {
    expect(
      judgeUsers(
        samples.map((sample) => sample.map(process)),
        'app',
      ),
    ).toEqual(expected)
  })
})

describe('a USER', () => {
  it.each<[user: string, kind: RunsAs['kind']]>([
    ['', 'drops-from-root'],
    ['root', 'drops-from-root'],
    ['0', 'drops-from-root'],
    ['00', 'drops-from-root'],
    ['+0', 'drops-from-root'],
    ['0:1000', 'drops-from-root'],
    ['root:1000', 'drops-from-root'],
    [':1000', 'drops-from-root'],
    ['1000', 'non-root'],
    ['10', 'non-root'],
    ['rooty', 'non-root'],
    ['app:0', 'non-root'],
  ])('%j makes %s of a process that never was seen as root', (user, kind) => {
    expect(judgeUsers([[process('main 1:9')]], user)).toEqual({ kind, uids: [9], processCount: 1 })
  })
})

describe('moments', () => {
  it('are the samples in which the service itself was seen, without the health check', () => {
    const samples = [['main 1:0', 'probe 5:0'], ['probe 5:0'], [], ['main 1:9', 'leftover 5:0']]
    expect(moments(samples.map((sample) => sample.map(process)))).toEqual([
      [process('main 1:0')],
      [process('main 1:9')],
    ])
  })
})

function unknown(): RunsAs {
  return { kind: 'unknown', because: 'the container ended before a process was seen' }
}

function nonRoot(uids: number[], processCount: number): RunsAs {
  return { kind: 'non-root', uids, processCount }
}

function drops(uids: number[], processCount: number): RunsAs {
  return { kind: 'drops-from-root', uids, processCount }
}

function root(processes: string[], processCount: number): RunsAs {
  return { kind: 'root', processes: processes.map(process), processCount }
}
