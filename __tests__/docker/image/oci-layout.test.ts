import { describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { Readable } from 'node:stream'
import { ARCHIVE_LIMITS } from '../../../src/docker/image/archive-limits.ts'
import { readArchive } from '../../../src/docker/image/archive.ts'
import { ociImage } from '../../../src/docker/image/oci-layout.ts'
import { keptFiles } from '../../../src/image/kept-files.ts'
import { sha256, tarOf } from '../tars.ts'

const INDEX = 'application/vnd.oci.image.index.v1+json'
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const PLAIN = 'application/vnd.oci.image.layer.v1.tar'
const layer = gzipSync(await tarOf({ name: 'a', content: 'x'.repeat(1000) }), { level: 1 })
const plain = await tarOf({ name: 'a', content: 'x'.repeat(1000) })

/** The blobs of a layout, and descriptors of what is put into it. */
function layout() {
  const blobs = new Map<string, Buffer>()
  const put = (content: object | Buffer, mediaType: string, more: object = {}) => {
    const data = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content))
    blobs.set(`blobs/sha256/${sha256(data)}`, data)
    return { mediaType, digest: `sha256:${sha256(data)}`, size: data.length, ...more }
  }
  const image = (
    architecture: string,
    stored: Buffer,
    more: object = {},
    type = 'application/vnd.oci.image.layer.v1.tar+gzip',
  ) => {
    const config = {
      os: 'linux',
      architecture,
      config: { User: architecture },
      rootfs: { diff_ids: [`sha256:${sha256(plain)}`] },
    }
    const manifest = { config: put(config, 'application/vnd.oci.image.config.v1+json'), layers: [put(stored, type)] }
    return put(manifest, MANIFEST, { platform: { os: 'linux', architecture }, ...more })
  }
  const read = async (manifests: readonly object[], prefix = '') => {
    const files = [...blobs].map(([name, content]) => ({ name: `${prefix}${name}`, content }))
    const tar = await tarOf(...files, { name: `${prefix}index.json`, content: JSON.stringify({ manifests }) })
    return readArchive(Readable.from([tar]), { limits: ARCHIVE_LIMITS, choice: keptFiles })
  }
  return { put, image, read }
}

describe('an OCI layout', () => {
  it('has the sizes that its manifest says for what is compressed', async () => {
    const { image, read } = layout()
    const saved = ociImage(await read([image('amd64', layer)], './'), 'file', 'linux/amd64')
    expect(saved).toMatchObject({
      reference: 'file',
      layers: [{ unpackedBytes: 1000, compressedBytes: layer.length }],
      config: { user: 'amd64' },
    })
  })

  it('has what we compress ourselves where nothing is', async () => {
    const { image, read } = layout()
    const type = 'application/vnd.oci.image.layer.v1.tar'
    const saved = ociImage(await read([image('amd64', plain, {}, type)]), 'file', 'linux/amd64')
    expect(saved.layers[0]?.compressedBytes).toBeLessThan(300)
  })

  it('has one image for each platform, in an index of an index, and attestations that are none', async () => {
    const { put, image, read } = layout()
    const attestation = image('amd64', layer, {
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    })
    const nested = put({ manifests: [image('amd64', layer), image('arm64', layer), attestation] }, INDEX)
    const archive = await read([nested])
    expect(ociImage(archive, 'file', 'linux/arm64').config.user).toBe('arm64')
    expect(ociImage(archive, 'file', 'linux/amd64').config.user).toBe('amd64')
    expect(() => ociImage(archive, 'file', 'linux/s390x')).toThrow('it has no image for linux/s390x')
  })

  it('has a platform whose name begins with that of another', async () => {
    const { image, read } = layout()
    const arm = (architecture: string, variant?: string) =>
      image(architecture, layer, { platform: { os: 'linux', architecture, variant } })
    const archive = await read([arm('arm64', 'v8'), arm('arm', 'v7'), image('amd64', layer)])
    expect(ociImage(archive, 'file', 'linux/arm').config.user).toBe('arm')
    expect(ociImage(archive, 'file', 'linux/arm64').config.user).toBe('arm64')
    const levels = await read([
      image('amd64', plain, { platform: { os: 'linux', architecture: 'amd64', variant: 'v3' } }, PLAIN),
      image('amd64', layer),
    ])
    expect(ociImage(levels, 'file', 'linux/amd64').layers[0]?.compressedBytes).toBe(layer.length)
  })

  it('says of each platform what it has, without those that are named and not there', async () => {
    const { image, read } = layout()
    const absent = { mediaType: MANIFEST, digest: `sha256:${'0'.repeat(64)}`, size: 1 }
    const archive = await read([
      image('amd64', layer),
      image('arm64', layer),
      { ...absent, platform: { os: 'linux', architecture: 's390x' } },
    ])
    const size = { layerCount: 1, compressedBytes: layer.length, unpackedBytes: 1000 }
    expect(ociImage(archive, 'file', 'linux/arm64').platforms).toEqual([
      { platform: 'linux/amd64', ...size },
      { platform: 'linux/arm64', isThis: true, ...size },
    ])
    expect(ociImage(await read([image('amd64', layer)]), 'file', 'linux/amd64').platforms).toBeUndefined()
  })

  it('takes the platform from the configuration where the index has none', async () => {
    const { image, read } = layout()
    const archive = await read([
      image('amd64', layer, { platform: undefined }),
      image('arm64', layer, { platform: undefined }),
    ])
    expect(ociImage(archive, 'file', 'linux/arm64').config.user).toBe('arm64')
  })

  it('has the one image that there is, whatever its platform', async () => {
    const { image, read } = layout()
    expect(ociImage(await read([image('arm64', layer)]), 'file', 'linux/amd64').config.user).toBe('arm64')
  })

  it.each<[claim: string, manifests: () => readonly object[], because: string]>([
    [
      'has two images of a platform',
      () => {
        const { image } = layout()
        return [image('amd64', layer), image('amd64', plain)]
      },
      'its manifest is missing|it has several images',
    ],
    [
      'names a path for a digest',
      () => [{ mediaType: MANIFEST, digest: 'sha256:../../../etc/passwd', size: 1 }],
      'its index is not in a form',
    ],
    [
      'names a blob that is missing',
      () => [{ mediaType: MANIFEST, digest: `sha256:${'0'.repeat(64)}`, size: 1 }],
      'its manifest is missing',
    ],
    ['is empty', () => [], 'it has no image for linux/amd64'],
  ])('that %s is refused', async (_, manifests, because) => {
    const archive = await layout().read(manifests())
    expect(() => ociImage(archive, 'file', 'linux/amd64')).toThrow(new RegExp(because))
  })

  it('that is a loop is refused', async () => {
    const { put, read } = layout()
    const deep = put({ manifests: [put({ manifests: [put({ manifests: [] }, INDEX)] }, INDEX)] }, INDEX)
    await expect(read([deep]).then((archive) => ociImage(archive, 'file', 'linux/amd64'))).rejects.toThrow(
      'nested too deeply',
    )
  })
})
