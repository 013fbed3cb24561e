import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
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

    const unreadable = await made.run(['image', 'layout'])
    const because = '`layout`: The image could not be measured: the folder is not in the layout of OCI'
    expect([unreadable.exitCode, unreadable.stderr]).toEqual([2, expect.stringContaining(because)])

    writeFileSync(join(made.path, 'layout/index.json'), JSON.stringify({ manifests: [manifest] }))
    const { exitCode, stdout } = await made.run(['image', 'layout'])
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('`/app/deploy`')])
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
