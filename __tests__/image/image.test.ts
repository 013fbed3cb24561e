import { describe, expect, it } from '@jest/globals'
import { judgeImage, measureImage } from '../../src/image/image.ts'
import { isSecretFile } from '../../src/lint/facts/files/secret-file.ts'
import { findSecrets } from '../../src/lint/facts/files/secret-patterns.ts'
import type { BuiltImage, SavedLayer } from '../../src/world.ts'
import { buildRequest } from '../fakes/build-request.ts'
import { fakeClock } from '../fakes/fake-clock.ts'
import { fakeDocker, plainConfig, type DockerStory } from '../fakes/fake-docker.ts'
import { type Anatomy, anatomyOf } from '../../src/image/layers.ts'
import { layer, saved } from './layer.ts'

async function buildBoth(story: DockerStory) {
  const docker = fakeDocker(fakeClock(), story)
  const image = async (side: 'head' | 'base'): Promise<BuiltImage> => {
    const built = await docker.build(buildRequest(side), () => undefined)
    if (built.kind !== 'built') throw new Error('The fake did not build')
    return built.image
  }
  return { docker, head: await image('head'), base: await image('base') }
}

const secrets = { findSecrets, isSecretFile }
const debian = layer('d FROM', 1000)
const lines = { line: 3, endLine: 3 }
const story: DockerStory = {
  head: {
    layers: [saved('d FROM', 1000), saved('c2 COPY', 30)],
    layerLines: [undefined, lines],
    config: { ...plainConfig, user: 'web' },
  },
  base: { layers: [saved('d FROM', 1000), saved('c1 COPY', 20)], layerLines: [undefined, { line: 9, endLine: 9 }] },
}

describe('an image that is measured', () => {
  it('is compared with the base', async () => {
    const { docker, head, base } = await buildBoth(story)
    const copy = { ...layer('c2 COPY', 30), lines }
    const before = { ...layer('c1 COPY', 20), lines: { line: 9, endLine: 9 } }
    const own = (bytes: number) => ({ layerCount: 1, unpackedBytes: bytes, compressedBytes: bytes / 2 })
    const sides = { head: await measureImage(head, '', docker), base: await measureImage(base, '', docker) }
    expect(judgeImage(sides, { maxLayers: 2 }, secrets, '2026-11-27')).toEqual({
      status: 'done',
      result: {
        head: {
          unpackedBytes: 1030,
          compressedBytes: 515,
          layers: [debian, copy],
          own: own(30),
          contents: expect.anything(),
        },
        base: {
          unpackedBytes: 1020,
          compressedBytes: 510,
          layers: [debian, before],
          own: own(20),
          contents: expect.anything(),
        },
        pull: { afterBase: 15, afterBaseImage: 15 },
        layers: [
          { kind: 'both', head: debian, base: debian },
          { kind: 'changed', head: copy, base: before },
        ],
        files: expect.objectContaining({ places: [], packages: [] }),
        config: { user: { base: 'app', head: 'web' } },
        budgets: [{ limit: 'max-layers', allowed: '2', actual: '2', kept: true }],
      },
      findings: [],
    })
  })

  it('is judged alone where there is no base', async () => {
    const { docker, head } = await buildBoth(story)
    const stage = judgeImage(
      { head: await measureImage(head, '', docker) },
      { maxSize: { bytes: 1, text: '1 B' } },
      secrets,
      '2026-11-27',
    )
    expect(stage).toMatchObject({
      result: { layers: [{ kind: 'added' }, { kind: 'added' }] },
      findings: [{ rule: 'max-size', origin: 'unknown' }],
    })
    expect(stage.status === 'done' && 'base' in stage.result).toBe(false)
  })

  it('does not pass where nobody could look into it', () => {
    const anatomy = (contents: SavedLayer['contents']) =>
      anatomyOf({ reference: 'a', layers: [{ ...saved('a A'), contents }], config: plainConfig }, [], '')
    const unreadable = anatomy({ kind: 'unreadable', because: 'it is odd' })
    const readable = anatomy({ kind: 'read', files: [] })
    const findingsOf = (base?: Anatomy) => {
      const stage = judgeImage({ head: unreadable, base }, {}, secrets, '2026-11-27')
      return stage.status === 'done'
        ? stage.findings.map(({ message, severity, origin }) => [severity, origin, message])
        : []
    }
    const message = 'What is in the image could not be looked at: layer 1 of 1: it is odd'
    expect(findingsOf()).toEqual([['error', 'unknown', message]])
    expect(findingsOf(readable)).toEqual([['error', 'new', message]])
    expect(findingsOf(unreadable)).toEqual([['error', 'existing', message]])
  })
})
