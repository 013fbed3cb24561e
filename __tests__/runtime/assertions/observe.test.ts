import { describe, expect, it } from '@jest/globals'
import { ToolError } from '../../../src/errors.ts'
import type { CommandAssertion, FileAssertion } from '../../../src/runtime/assertions/assertion.ts'
import { observe } from '../../../src/runtime/assertions/observe.ts'
import type { FileSeen, OnceLimits, Ran, RunOptions } from '../../../src/world.ts'
import { plainConfig } from '../../fakes/fake-docker.ts'

const command: CommandAssertion = {
  kind: 'command',
  name: 'a command',
  from: 'assert',
  command: ['which', 'gunicorn'],
  setup: [],
  env: {},
  expands: false,
  exitCode: 0,
  stdout: { wanted: [], unwanted: [] },
  stderr: { wanted: [], unwanted: [] },
}
const file: FileAssertion = { kind: 'file', name: 'a file', from: 'assert', path: '/x', expands: false, exists: true }
const there = { kind: 'there', mode: 0o644, uid: 0, gid: 0 } as const

interface Once {
  readonly reference: string
  readonly options: RunOptions
  readonly limits: OnceLimits
}

/** An engine on which every command ends with 0, and what it was asked. */
function engine(otherwise?: () => Ran) {
  const onces: Once[] = []
  const kept = new Set<string>()
  const looks: string[] = []
  const files: Record<string, FileSeen> = {}
  let isOpen = true
  return {
    onces,
    kept,
    looks,
    files,
    isOpen: () => isOpen,
    docker: {
      runOnce(reference: string, options: RunOptions, limits: OnceLimits): Promise<Ran> {
        onces.push({ reference, options, limits })
        const seen = { text: '', isWhole: true }
        const name = `kept:${onces.length}`
        if (limits.keep) kept.add(name)
        const dispose = () => Promise.resolve(void kept.delete(name))
        const ended: Ran = {
          kind: 'ended',
          code: 0,
          stdout: seen,
          stderr: seen,
          ...(limits.keep && { kept: { reference: name, [Symbol.asyncDispose]: dispose } }),
        }
        return Promise.resolve(otherwise?.() ?? ended)
      },
      openImage: () =>
        Promise.resolve({
          config: { ...plainConfig, env: { PATH: '/bin', HOME: '/root' } },
          file: (path: string, { follow }: { readonly follow: boolean }) => {
            looks.push(`${path}${follow ? ' followed' : ''}`)
            return Promise.resolve(files[follow ? `${path} followed` : path] ?? ({ kind: 'missing' } as const))
          },
          [Symbol.asyncDispose]: () => Promise.resolve(void (isOpen = false)),
        }),
    },
  }
}

const limits = { memory: '64m', pidsLimit: 32, writeBytes: 1e9 }

describe('what is asserted', () => {
  it('is run instead of the entrypoint, with the limits of a run and its own variables', async () => {
    const { docker, onces, isOpen } = engine()
    await observe([{ ...command, env: { A: '$HOME' }, user: '1000' }], 'image', limits, docker)
    expect(onces).toEqual([
      {
        reference: 'image',
        options: {
          ...{ memory: '64m', pidsLimit: 32, readOnly: false, tmpfs: [] },
          ...{ env: { A: '$HOME' }, user: '1000', entrypoint: ['which', 'gunicorn'] },
        },
        limits: { seconds: 60, keep: false, writeBytes: 1e9 },
      },
    ])
    expect(isOpen()).toBe(false)
  })

  it('is run on what its setup has left, which is removed', async () => {
    const { docker, onces, kept } = engine()
    const setup = [['one'], ['two', 'words']] as const
    await observe([{ ...command, setup }], 'image', limits, docker)
    expect(
      onces.map(({ reference, options: { entrypoint }, limits: { keep } }) => [reference, entrypoint, keep]),
    ).toEqual([
      ['image', ['one'], true],
      ['kept:1', ['two', 'words'], true],
      ['kept:2', ['which', 'gunicorn'], false],
    ])
    expect(kept.size).toBe(0)
  })

  it('is unknown where its setup cannot be run, however that fails', async () => {
    const refused = engine(() => ({ kind: 'refused', because: 'No such program.' }))
    const broken = engine(() => {
      throw new ToolError('docker commit failed', { command: ['docker'] })
    })
    const setup = [['one']] as const
    for (const [{ docker }, because] of [
      [refused, 'its setup `one`: No such program'],
      [broken, 'docker commit failed'],
    ] as const)
      expect(await observe([{ ...command, setup }], 'image', limits, docker)).toMatchObject([
        { ran: { kind: 'not-run', because } },
      ])
  })

  it('has the image’s variables where its author counts on them', async () => {
    const { docker, onces, looks } = engine()
    const words = ['echo', '$HOME ${PATH} $UNSET $1 a$ $(id)'] as const
    await observe(
      [
        { ...command, command: words, env: { PATH: '/env:$PATH' }, expands: true },
        { ...file, path: '$HOME/.profile', expands: true },
      ],
      'image',
      limits,
      docker,
    )
    expect(onces[0]?.options).toMatchObject({
      entrypoint: ['echo', '/root /bin   a$ $(id)'],
      env: { PATH: '/env:/bin' },
    })
    expect(looks).toEqual(['/root/.profile'])
  })

  it('is read where a link leads to, with the link’s own owner', async () => {
    const { docker, files } = engine()
    const content = { text: 'hello', isWhole: true }
    files['/x'] = { ...there, type: 'symlink', uid: 7 }
    files['/x followed'] = { ...there, type: 'file', content }
    expect(
      await observe([{ ...file, content: { wanted: ['h'], unwanted: [] } }], 'image', limits, docker),
    ).toMatchObject([{ file: { kind: 'seen', value: { type: 'symlink', uid: 7, content } } }])
  })

  it('is not looked for by a path that leads anywhere', async () => {
    const { docker, looks } = engine()
    expect(await observe([{ ...file, path: 'etc/passwd' }], 'image', limits, docker)).toMatchObject([
      { file: { kind: 'hidden' } },
    ])
    expect(looks).toEqual([])
  })
})
