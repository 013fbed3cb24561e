import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { INDEX, type LoopbackRegistry, startRegistry } from '../docker/registry/loopback-registry.ts'
import { saveOf, sha256, tarOf } from '../docker/tars.ts'
import { PRIVATE_KEY } from '../image/sightings.ts'
import { type Folder, makeFolder } from './command-line.ts'

/** Two layers; the second deletes most of the first. */
async function save(key: string): Promise<Buffer> {
  const low = await tarOf({ name: 'app/deploy', content: key }, { name: 'tmp/big', content: 'x'.repeat(60_000) })
  const high = await tarOf({ name: 'app/.wh.deploy', content: '' }, { name: 'tmp/.wh.big', content: '' })
  const layers = [low, high].map((plain) => ({ plain, stored: gzipSync(plain) }))
  const history = [{ created_by: 'COPY . . # buildkit' }, { created_by: 'RUN /bin/sh -c rm -r * # buildkit' }]
  return saveOf([{ reference: 'app:1', layers, history }])
}

async function folder(): Promise<Folder> {
  const made = makeFolder({ 'notes.txt': 'no image' })
  writeFileSync(join(made.path, 'bad.tar'), await save(PRIVATE_KEY))
  writeFileSync(join(made.path, 'good.tar'), await save('nothing'))
  return made
}

describe('drydock image', () => {
  it('looks into a file without an engine', async () => {
    using made = await folder()
    const { exitCode, stdout } = await made.run(['image', 'bad.tar'])
    expect(stdout).toContain('A layer holds 1 private key: `/app/deploy`; a later layer hides this')
    expect(stdout).toMatch(/█{16} {2}60 kB {2}COPY \. \.\n {4}░{16} {4}0 B {2}RUN rm -r \*\n/)
    expect(stdout).toMatch(/Waste\n {4}60 kB {2}of layer 1, deleted by layer 2: \/tmp\/big and 1 more file\n/)
    expect([exitCode, stdout.trimEnd().split('\n').at(-1)]).toEqual([1, '✗ 1 error'])
  })

  it('compares two, and what both have does not fail', async () => {
    using made = await folder()
    const { exitCode, stdout } = await made.run(['image', 'bad.tar', '--against', 'bad.tar'])
    expect(stdout).toMatch(/Known\n.*has-no-private-keys/)
    expect([exitCode, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, '✓ No errors'])
    expect((await made.run(['image', 'bad.tar', '--against', 'good.tar'])).exitCode).toBe(1)
  })

  it('fails by the budgets that it is given', async () => {
    using made = await folder()
    expect((await made.run(['image', 'good.tar', '--max-waste', '1 MB', '--min-efficiency', '0 %'])).exitCode).toBe(0)
    const { exitCode, stdout } = await made.run(['image', 'good.tar', '--max-waste', '5 %'])
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('over the budget of 5 %')])
    const wrong = await made.run(['image', 'good.tar', '--max-waste', 'lots'])
    expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining('--max-waste: "lots" must be a size')])
  })

  it('prints everything as JSON', async () => {
    using made = await folder()
    const { stdout } = await made.run(['image', 'good.tar', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'good.tar',
      stages: {
        image: { status: 'done', result: { head: { unpackedBytes: 60_007, contents: { waste: { bytes: 60_007 } } } } },
      },
      verdict: { conclusion: 'pass' },
    })
  })

  it('looks into a folder in the OCI layout', async () => {
    using made = await folder()
    execFileSync('sh', ['-c', 'mkdir layout && tar -xf bad.tar -C layout'], { cwd: made.path })
    const lay = (content: object): { digest: string; size: number } => {
      const data = Buffer.from(JSON.stringify(content))
      writeFileSync(join(made.path, 'layout/blobs/sha256', sha256(data)), data)
      return { digest: `sha256:${sha256(data)}`, size: data.length }
    }
    const [saved] = JSON.parse(made.read('layout/manifest.json')) as { Config: string; Layers: string[] }[]
    const named = (path: string) => ({ digest: path.replace('blobs/sha256/', 'sha256:'), size: 1 })
    const manifest = lay({ config: named(saved?.Config ?? ''), layers: (saved?.Layers ?? []).map(named) })
    rmSync(join(made.path, 'layout/manifest.json'))

    const unreadable = await made.run(['image', './layout'])
    const because = '`./layout`: The image could not be measured: the folder is not in the layout of OCI'
    expect([unreadable.exitCode, unreadable.stderr]).toEqual([2, expect.stringContaining(because)])

    writeFileSync(join(made.path, 'layout/index.json'), JSON.stringify({ manifests: [manifest] }))
    const { exitCode, stdout } = await made.run(['image', 'layout'])
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('`/app/deploy`')])
  })

  it('reads a file and nothing else where that is asked for', async () => {
    using made = await folder()
    expect((await made.run(['image', '--image-tar', 'bad.tar'])).stdout).toContain('`/app/deploy`')
    const missing = await made.run(['image', '--image-tar', 'missing'])
    expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringContaining('there is no such file or folder')])
    for (const args of [['image'], ['image', 'bad.tar', '--image-tar', 'bad.tar']])
      expect(await made.run(args)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('One image') })
  })

  it('reads an archive that is compressed as a whole', async () => {
    using made = await folder()
    writeFileSync(join(made.path, 'bad.tar.gz'), gzipSync(readFileSync(join(made.path, 'bad.tar'))))
    expect((await made.run(['image', 'bad.tar.gz'])).stdout).toContain('`/app/deploy`')
  })

  it('takes no folder for an image that is called like it', async () => {
    using made = await folder()
    mkdirSync(join(made.path, 'web'))
    const { exitCode, stderr } = await made.run(['image', 'web'])
    expect([exitCode, stderr]).toEqual([2, expect.not.stringContaining('OCI')])
  })

  it('says that an archive is for another platform', async () => {
    using made = await folder()
    const { exitCode, stderr } = await made.run(['image', 'good.tar', '--platform', 'linux/arm64'])
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('it is for linux/amd64, not for linux/arm64')])
  })

  describe('in a registry', () => {
    const files = [
      { name: 'low', content: 'x'.repeat(60_000) },
      { name: 'high', content: 'y' },
    ] as const
    const shop = async (): Promise<LoopbackRegistry> => {
      const registry = await startRegistry()
      registry.tag('shop', '1', await registry.image('amd64', files[0]))
      const manifests = [await registry.image('amd64', ...files), await registry.image('arm64', files[1])]
      registry.tag('shop', '2', registry.put({ manifests }, INDEX))
      return registry
    }

    it('says what is downloaded, against another', async () => {
      await using registry = await shop()
      using made = makeFolder({})
      const [one, two] = ['1', '2'].map((tag) => `registry://${registry.host}/shop:${tag}`) as [string, string]
      const args = ['image', two, '--against', one, '--platform', 'linux/amd64']
      const { exitCode, stdout } = await made.run(args)
      expect(stdout).toMatch(/Download {2}\d+ B {2}\+\d+ B against 127/)
      expect(stdout).toMatch(/Layers {4}2 {2}\+1\n/)
      expect(stdout).toMatch(/█{16} {2}\d+ B {2}COPY low \/\n/)
      expect(stdout).toMatch(
        /▸ linux\/amd64 {2}\d+ B to download · 2 layers\n {4}linux\/arm64 {2}\d+ B to download · 1 layer\n/,
      )
      expect([exitCode, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, '✓ No errors'])
      expect(registry.requests.filter((request) => request.includes('/blobs/'))).toHaveLength(2)
    })

    it('keeps budgets that its manifest answers, and refuses others', async () => {
      await using registry = await shop()
      using made = makeFolder({})
      const args = ['image', `registry://${registry.host}/shop:2`, '--platform', 'linux/amd64']
      expect((await made.run([...args, '--max-layers', '2', '--max-compressed-size', '1 MB'])).exitCode).toBe(0)
      const over = await made.run([...args, '--max-layers', '1'])
      expect([over.exitCode, over.stdout]).toEqual([1, expect.stringContaining('✗ max-layers: 2, allowed 1')])
      expect(await made.run([...args, '--max-layers-increase', '1'])).toMatchObject({ exitCode: 1 })
      const contents = await made.run([...args, '--max-waste', '1 MB'])
      expect([contents.exitCode, contents.stderr]).toEqual([2, expect.stringContaining('add --contents')])
    })

    it('is looked into where that is asked for, and against a file', async () => {
      await using registry = await shop()
      using made = await folder()
      const name = `registry://${registry.host}/shop:2`
      const { exitCode, stdout } = await made.run(['image', name, '--platform', 'linux/amd64', '--contents', '--json'])
      expect(JSON.parse(stdout)).toMatchObject({ stages: { image: { result: { head: { unpackedBytes: 60_001 } } } } })
      expect(exitCode).toBe(0)
      expect((await made.run(['image', 'bad.tar', '--against', `registry://${registry.host}/shop:1`])).exitCode).toBe(1)
    })

    it('is named in what goes wrong', async () => {
      await using registry = await shop()
      using made = makeFolder({})
      const { exitCode, stderr } = await made.run(['image', `registry://${registry.host}/shop:3`])
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('it has no such image')])
    })
  })

  it('says what is no image', async () => {
    using made = await folder()
    const { exitCode, stderr } = await made.run(['image', 'notes.txt'])
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining('`notes.txt`: The image could not be measured: the archive is malformed'),
    ])
  })
})
