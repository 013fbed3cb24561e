import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { pack } from 'tar-stream'
import type { Cli, DockerCommand } from '../../../src/docker/cli/docker-command.ts'
import { changedPaths, written } from '../../../src/docker/run/written-files.ts'
import { processorTime } from '../../processor-time.ts'

const isNew = (path: string) => ({ isNew: true, path })
const changed = (path: string) => ({ isNew: false, path })

describe('what a container has changed', () => {
  it.each<[claim: string, lines: readonly string[], places: readonly string[], paths: unknown[]]>([
    ['is nothing', [], [], []],
    ['is a new file, not its folder', ['C /var', 'C /var/log', 'A /var/log/app.log'], [], [isNew('/var/log/app.log')]],
    [
      'is a new folder, once',
      ['C /var', 'A /var/cache', 'A /var/cache/a', 'A /var/cache/a/b'],
      [],
      [isNew('/var/cache')],
    ],
    ['is a file of the image with other content', ['C /etc', 'C /etc/passwd'], [], [changed('/etc/passwd')]],
    ['is nothing that is gone, nor its folder', ['C /etc', 'D /etc/motd'], [], []],
    [
      'is no place of a volume or a tmpfs, nor the way to it',
      ['A /data', 'C /var', 'A /var/lib', 'A /var/lib/db', 'A /tmp'],
      ['/data', '/var/lib/db', '/tmp'],
      [],
    ],
    [
      'is what lies beside a volume in a folder made for it',
      ['A /var/lib', 'A /var/lib/db', 'A /var/lib/other'],
      ['/var/lib/db'],
      [isNew('/var/lib/other')],
    ],
    ['has names that begin alike', ['A /var/log', 'A /var/logs'], [], [isNew('/var/log'), isNew('/var/logs')]],
    ['has names with line breaks', ['A /tmp/a', 'b', '', 'c'], [], [isNew('/tmp/a\nb\n\nc')]],
    ['has lines that nobody understands', ['nonsense', 'B /x', 'A relative'], [], []],
  ])('%s', (_, lines, places, paths) => {
    expect(changedPaths(lines.map((line) => `${line}\n`).join(''), places)).toEqual(paths)
  })

  it('is read in time that grows with its lines, however many there are', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `A /tmp/a/b/c/d/e/${index}\n`).join('')
    expect(processorTime(() => changedPaths(many, []))).toBeLessThan(2000)
  })
})

type Member = readonly [name: string, type: 'file' | 'directory', size: number]

/** An engine with these changes and files. Tells which paths were read. */
function engine(diff: string, shown: object, archives: Readonly<Record<string, readonly Member[] | 'broken'>>) {
  const read: string[] = []
  const ended = { exitCode: 0, timedOut: false, missing: false, stdout: '', stderr: '' }
  const cli: Cli = {
    run: ({ args }: DockerCommand) =>
      Promise.resolve({
        ...ended,
        stdout: args[0] === 'diff' ? diff : JSON.stringify({ HostConfig: {}, ...shown }),
      }),
    async stream({ args }, _, consume) {
      const path = args[2]?.split(':')[1] ?? ''
      read.push(path)
      const members = archives[path] ?? []
      const archive = pack()
      if (members !== 'broken')
        for (const [name, type, size] of members) archive.entry({ name, type }, Buffer.alloc(size))
      archive.finalize()
      const bytes = members === 'broken' ? Readable.from([Buffer.alloc(700, 'x')]) : Readable.from(archive)
      return { ...ended, value: await consume(bytes) }
    },
  }
  return { cli, read }
}

describe('what a container has written', () => {
  it('is weighed where it is much, with all that is in a new folder, and the largest stands first', async () => {
    const { cli } = engine(
      'A /small\nA /new\nA /new/x\nA /alike\n',
      { SizeRw: 3e6 },
      {
        '/small': [['small', 'file', 10]],
        '/alike': [['alike', 'file', 10]],
        '/new': [
          ['new/', 'directory', 0],
          ['new/x', 'file', 700],
          ['new/y', 'file', 50],
        ],
      },
    )
    expect(await written(cli, 'x')).toEqual({
      kind: 'seen',
      value: {
        bytes: 3e6,
        count: 3,
        paths: [
          { path: '/new', bytes: 750 },
          { path: '/alike', bytes: 10 },
          { path: '/small', bytes: 10 },
        ],
      },
    })
  })

  it('is named only where it is little', async () => {
    const { cli, read } = engine('A /run/app.pid\n', { SizeRw: 4 }, {})
    expect(await written(cli, 'x')).toEqual({
      kind: 'seen',
      value: { bytes: 4, count: 1, paths: [{ path: '/run/app.pid' }] },
    })
    expect(read).toEqual([])
  })

  it('is no folder of the image of which only the time has changed, and nothing that is gone meanwhile', async () => {
    const { cli } = engine(
      'C /tmp\nC /etc/passwd\nC /gone\n',
      { SizeRw: 1 },
      {
        '/tmp': [
          ['tmp/', 'directory', 0],
          ['tmp/of-the-image', 'file', 99],
        ],
        '/etc/passwd': [['passwd', 'file', 42]],
      },
    )
    expect(await written(cli, 'x')).toEqual({
      kind: 'seen',
      value: { bytes: 1, count: 1, paths: [{ path: '/etc/passwd', bytes: 42 }] },
    })
  })

  it('is told with at most twenty names, of which six are weighed', async () => {
    const { cli, read } = engine(
      Array.from({ length: 300 }, (_, index) => `A /tmp/${index}\n`).join(''),
      { SizeRw: 5e6 },
      {
        ...Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`/tmp/${index}`, [['x', 'file', index]]])),
      },
    )
    const told = await written(cli, 'x')
    expect(told).toMatchObject({ value: { count: 300, paths: { length: 20, 0: { path: '/tmp/5', bytes: 5 } } } })
    expect(read).toHaveLength(6)
  })

  it('is told without a size where the engine packs nonsense', async () => {
    const { cli } = engine('A /x\n', { SizeRw: 5e6 }, { '/x': 'broken' })
    expect(await written(cli, 'x')).toMatchObject({ value: { count: 1, paths: [{ path: '/x' }] } })
  })

  it('leaves out where volumes and file systems in memory are mounted', async () => {
    const { cli } = engine(
      'A /data\nA /tmp\n',
      { Mounts: [{ Destination: '/data' }], HostConfig: { Tmpfs: { '/tmp': '' } } },
      {},
    )
    expect(await written(cli, 'x')).toEqual({ kind: 'seen', value: { count: 0, paths: [] } })
  })

  it('is hidden where the engine does not tell', async () => {
    const { cli } = engine('', {}, {})
    const silent: Cli = { ...cli, run: async (command) => ({ ...(await cli.run(command)), exitCode: 1 }) }
    expect(await written(silent, 'x')).toEqual({ kind: 'hidden', because: 'the engine does not tell it' })
  })
})
