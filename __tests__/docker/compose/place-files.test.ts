import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { placeFiles } from '../../../src/docker/compose/place-files.ts'
import type { GivenFile, ServiceMount } from '../../../src/services.ts'

describe('what services are given', () => {
  let top: string
  let root: string
  let folder: string
  beforeEach(() => {
    top = mkdtempSync(path.join(os.tmpdir(), 'drydock-place-'))
    root = path.join(top, 'root')
    folder = path.join(top, 'ours')
    mkdirSync(path.join(root, 'conf', 'deep'), { recursive: true })
    mkdirSync(folder)
    writeFileSync(path.join(top, 'outside'), 'of somebody else')
  })
  afterEach(() => {
    rmSync(top, { recursive: true, force: true })
  })

  const mountOf = (file: GivenFile): ServiceMount => ({ kind: 'file', file, target: '/x' })
  const place = async (files: readonly GivenFile[], secrets: readonly string[] = []) => {
    const placed = await placeFiles(files.map(mountOf), folder, { root, workspace: root, secrets, env: { VALUE: 'v' } })
    return { notes: placed.notes, paths: files.map((file) => placed.pathOf(mountOf(file))) }
  }
  const textAt = (file: string | undefined): string => readFileSync(file ?? '', 'utf8')

  it('is a copy of a folder, without what leads out of it and without git’s own', async () => {
    writeFileSync(path.join(root, 'conf', 'deep', 'a'), 'a')
    mkdirSync(path.join(root, 'conf', '.git'))
    writeFileSync(path.join(root, 'conf', '.git', 'config'), 'token')
    symlinkSync('../../outside', path.join(root, 'conf', 'out'))
    symlinkSync('deep/a', path.join(root, 'conf', 'in'))
    const { paths, notes } = await place([{ kind: 'repository', path: 'conf' }])
    expect(readdirSync(paths[0] ?? '').sort()).toEqual(['deep', 'in'])
    expect([textAt(path.join(paths[0] ?? '', 'in')), notes]).toEqual(['a', []])
  })

  it.each(['../outside', 'link', '.git', 'not-there'])(
    'is nothing where %s is asked for, and that is said',
    async (file) => {
      symlinkSync('../outside', path.join(root, 'link'))
      mkdirSync(path.join(root, '.git'))
      expect(await place([{ kind: 'repository', path: file }])).toEqual({
        notes: [`\`${file}\` is not mounted: it is not in the repository.`],
        paths: [undefined],
      })
      expect(readdirSync(folder)).toEqual([])
    },
  )

  it('is nothing where it is too large', async () => {
    writeFileSync(path.join(root, 'conf', 'large'), '')
    truncateSync(path.join(root, 'conf', 'large'), 101 * 1024 * 1024)
    expect(await place([{ kind: 'repository', path: 'conf' }])).toEqual({
      notes: ['`conf` is not mounted: it is larger than 100 MiB.'],
      paths: [undefined],
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('is a secret of the settings, else a file of the repository, else one that is made up, the same for everybody', async () => {
    writeFileSync(path.join(root, 'committed'), 'c')
    const made: GivenFile = { kind: 'secret', id: 'made' }
    const { paths, notes } = await place(
      [
        { kind: 'secret', id: 'known', path: 'committed' },
        { kind: 'secret', id: 'committed', path: 'committed' },
        { kind: 'secret', id: 'stolen', path: '../outside' },
        made,
        { kind: 'text', text: 'costs $5' },
        made,
      ],
      ['id=known,env=VALUE'],
    )
    const [known, committed, stolen, one, text, other] = paths
    expect([textAt(known), textAt(committed), textAt(text)]).toEqual(['v', 'c', 'costs $5'])
    expect([textAt(stolen), textAt(one)]).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}$/),
      expect.stringMatching(/^[0-9a-f]{32}$/),
    ])
    expect(textAt(stolen)).not.toBe(textAt(one))
    expect(other).toBe(one)
    expect(notes).toEqual([
      'The secret `stolen` has a value that is made up for this run.',
      'The secret `made` has a value that is made up for this run.',
    ])
  })
})
