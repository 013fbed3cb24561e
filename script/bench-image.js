// A look into an image against `docker save` of it to nowhere, and how much memory large images take.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { inSeconds, median, ratio, row, seconds } from './bench-figures.js'

/** As the engine tells it, in kilobytes; printed when the program ends. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxRSS='+process.resourceUsage().maxRSS))`

export async function benchImage({ cli, runs, image }) {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const look = (...args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', TELL_MEMORY, cli, 'image', '--json', ...args],
      { encoding: 'utf8', maxBuffer: 2 ** 30 },
    )
    const kilobytes = Number(/maxRSS=(\d+)/.exec(stderr)?.[1])
    // 1: findings of the image, which are not what this is about.
    if (status > 1 || !Number.isFinite(kilobytes)) throw new Error(`drydock image ended with ${status}: ${stderr}`)
    const { result } = JSON.parse(stdout).stages.image
    if (result.head.contents.kind !== 'read') throw new Error(`Not looked into: ${result.head.contents.because}`)
    return {
      megabytes: (kilobytes * 1024) / 1e6,
      isCompressedHere: result.head.layers.some((layer) => layer.compressedHere),
    }
  }

  const times = { save: [], look: [] }
  let looked
  for (let round = 0; round < runs; round++) {
    process.stderr.write(`round ${round + 1} of ${runs}, ${image}\n`)
    times.save.push(await seconds(() => save(image)))
    times.look.push(await seconds(() => (looked = look(image))))
  }
  const [saved, own] = [median(times.save), median(times.look)]
  row(`drydock image / docker save, ${image}`, ratio(own, saved), '≤ 1.15', own / saved <= 1.15)
  if (looked.isCompressedHere)
    console.log('     (this store keeps layers unpacked: their download size was compressed here)')

  const large = [
    ['one file of 2 GB', 200, (tar) => addZeros(tar, 2e9)],
    ['300,000 files', 400, (tar) => addFiles(tar, 300_000)],
  ]
  for (const [what, goal, fill] of large) {
    const layout = await writeLayout(join(folder, `${goal}`), fill)
    let megabytes
    const took = await seconds(() => ({ megabytes } = look('--image-tar', layout)))
    row(
      `memory at most: ${what}`,
      `${Math.round(megabytes)} MB in ${inSeconds(took)}`,
      `≤ ${goal} MB`,
      megabytes <= goal,
    )
  }
}

function save(image) {
  const { status } = spawnSync('docker', ['save', image], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`docker save ${image} ended with ${status}`)
}

const CHUNK = Buffer.alloc(1 << 20)

async function addZeros(tar, bytes) {
  const entry = tar.entry({ name: 'zeros', size: bytes })
  for (let rest = bytes; rest > 0; rest -= CHUNK.length)
    await write(entry, CHUNK.subarray(0, Math.min(rest, CHUNK.length)))
  entry.end()
}

async function addFiles(tar, count) {
  for (let index = 0; index < count; index++)
    await new Promise((resolve) =>
      tar.entry({ name: `srv/app/part-${index % 1000}/file-${index}.js` }, `${index}`, resolve),
    )
}

const write = (stream, chunk) =>
  stream.write(chunk) ? undefined : new Promise((resolve) => stream.once('drain', resolve))

/** An image of one layer as a folder (https://github.com/opencontainers/image-spec/blob/main/image-layout.md). */
async function writeLayout(folder, fill) {
  const blobs = join(folder, 'blobs/sha256')
  mkdirSync(blobs, { recursive: true })
  const blob = (value) => {
    const text = JSON.stringify(value)
    const hex = createHash('sha256').update(text).digest('hex')
    writeFileSync(join(blobs, hex), text)
    return { digest: `sha256:${hex}`, size: text.length }
  }
  const tar = pack()
  const plain = createHash('sha256')
  const layerFile = join(folder, 'layer')
  const written = pipeline(tar, tee(plain), createGzip({ level: 1 }), createWriteStream(layerFile))
  await fill(tar)
  tar.finalize()
  await written
  const packed = createHash('sha256')
  await pipeline(createReadStream(layerFile), packed)
  const hex = packed.digest('hex')
  const { size } = statSync(layerFile)
  renameSync(layerFile, join(blobs, hex))
  const type = (name) => `application/vnd.oci.image.${name}`
  const config = blob({
    os: 'linux',
    architecture: 'amd64',
    config: {},
    rootfs: { type: 'layers', diff_ids: [`sha256:${plain.digest('hex')}`] },
  })
  const manifest = blob({
    schemaVersion: 2,
    mediaType: type('manifest.v1+json'),
    config: { mediaType: type('config.v1+json'), ...config },
    layers: [{ mediaType: type('layer.v1.tar+gzip'), digest: `sha256:${hex}`, size }],
  })
  writeFileSync(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  writeFileSync(
    join(folder, 'index.json'),
    JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType: type('manifest.v1+json'), ...manifest }] }),
  )
  return folder
}

/** Hands on what flows by, and a copy of it to `hash`. */
function tee(hash) {
  const through = new PassThrough()
  through.on('data', (chunk) => hash.update(chunk))
  return through
}
