/**
 * The same image has the same numbers on both image stores, but for what the one has compressed and the other only estimates. Run once on each (`script/test-other-store`): what the first run measured is kept in
 * the file that DRYDOCK_STORE_FIGURES names, and the second run has to agree with it.
 */
import { describe, expect, it, jest } from '@jest/globals'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createHarness, expectNothingLeft } from '../integration/docker-harness.ts'

jest.setTimeout(120_000)

/** Compressible and incompressible, and the same bytes on every run. */
const TEXT = Buffer.from('All work and no play makes Jack a dull boy.\n'.repeat(40_000))
const NOISE = Buffer.concat(
  Array.from({ length: 22_000 }, (_, index) => createHash('sha256').update(String(index)).digest()),
)
const FILES = { text: TEXT, noise: NOISE, small: Buffer.from('x') }

describe('an image', () => {
  it('is measured in agreement with the arithmetic, and with the other image store', async () => {
    const harness = createHarness()
    const request = harness.request({ ...FILES, Dockerfile: 'FROM scratch\nCOPY text /\nCOPY noise small /\n' })
    for (const file of Object.keys(FILES)) utimesSync(join(request.source, file), 1_700_000_000, 1_700_000_000)
    const outcome = await harness.docker.build(request, () => undefined)
    if (outcome.kind !== 'built') throw new Error(outcome.message)
    await using image = outcome.image
    const saved = await harness.docker.measure(image.reference)
    const { imageStore } = await harness.docker.environment()
    const layers = saved.layers.map(({ unpackedBytes, fileCount }) => ({ unpackedBytes, fileCount }))
    const compressed = saved.layers.map(({ compressedBytes }) => compressedBytes)
    expect(saved.layers.map(({ compressedHere }) => compressedHere)).toEqual(
      Array(2).fill(imageStore === 'classic' ? true : undefined),
    )

    expect(saved.layers.map(({ unpackedBytes }) => unpackedBytes)).toEqual([TEXT.length, NOISE.length + 1])
    expect(image.layerLines).toEqual([
      { line: 2, endLine: 2 },
      { line: 3, endLine: 3 },
    ])
    expect(saved.layers[0]?.compressedBytes).toBeLessThan(gzipSync(TEXT).length * 2)

    const file = process.env['DRYDOCK_STORE_FIGURES']
    const figures = { imageStore, compressed, layers: JSON.parse(JSON.stringify(layers)) as unknown }
    if (file !== undefined && existsSync(file)) {
      const other = JSON.parse(readFileSync(file, 'utf8')) as typeof figures
      expect(other.imageStore).not.toBe(imageStore)
      expect(figures.layers).toEqual(other.layers)
      // What repeats itself shrinks to a few kilobytes, and compressors differ in how few.
      for (const [index, { compressedBytes }] of saved.layers.entries()) {
        const kept = other.compressed[index] ?? 0
        expect(Math.abs(compressedBytes - kept)).toBeLessThan(Math.max(kept / 20, 10_000))
      }
    } else if (file !== undefined) writeFileSync(file, JSON.stringify(figures))
    await image[Symbol.asyncDispose]()
    await expectNothingLeft(harness)
  })
})
