import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { createTarReader, type TarMember } from '../../../src/docker/image/tar-reader.ts'
import { MalformedTar } from '../../../src/docker/image/tar-header.ts'
import '../../property-seed.ts'
import { tarOf } from '../tars.ts'

interface Read extends TarMember {
  readonly content: string
}

/** Everything that is in a tar, read in pieces of this size. */
function readAll(tar: Buffer, piece = 700): Read[] {
  const found: { member: TarMember; chunks: Buffer[] }[] = []
  const reader = createTarReader((member) => {
    const chunks: Buffer[] = []
    found.push({ member, chunks })
    return { add: (chunk) => chunks.push(chunk), end: () => chunks.push(Buffer.from('.')) }
  })
  for (let at = 0; at < tar.length; at += piece) reader.add(tar.subarray(at, at + piece))
  reader.end()
  return found.map(({ member, chunks }) => ({ ...member, content: Buffer.concat(chunks).toString('latin1') }))
}

/** A header by hand. Fields are written as they are given. */
function header(fields: Partial<Record<'name' | 'mode' | 'uid' | 'size' | 'flag' | 'link' | 'magic', string>>): Buffer {
  const block = Buffer.alloc(512)
  const put = (text: string, at: number) => block.write(text, at, 'latin1')
  put(fields.name ?? 'a', 0)
  put(fields.mode ?? '0000644', 100)
  put(fields.uid ?? '0000000', 108)
  put('0000000', 116)
  put(fields.size ?? '00000000000', 124)
  put('00000000000', 136)
  put(fields.flag ?? '0', 156)
  put(fields.link ?? '', 157)
  put(fields.magic ?? 'ustar\x0000', 257)
  return summed(block)
}

function summed(block: Buffer): Buffer {
  block.fill(' ', 148, 156)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

const padded = (text: string): Buffer => {
  const data = Buffer.from(text, 'latin1')
  return Buffer.concat([data, Buffer.alloc((512 - (data.length % 512)) % 512)])
}

const octal = (size: number): string => size.toString(8).padStart(11, '0')

const pax = (...records: string[]): Buffer => paxOf('x', records)

const paxOf = (flag: string, records: readonly string[]): Buffer => {
  const text = records
    .map((record) => {
      let length = record.length + 2
      while (`${length} ${record}\n`.length !== length) length += 1
      return `${length} ${record}\n`
    })
    .join('')
  return Buffer.concat([header({ flag, size: octal(text.length) }), padded(text)])
}

const END = Buffer.alloc(1024)

describe('a tar by GNU tar', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'drydock-tar-'))
  const inside = (name: string): string => path.join(folder, name)
  const deep = `${'long-folder-name/'.repeat(14)}${'f'.repeat(120)}`
  mkdirSync(path.dirname(inside(deep)), { recursive: true })
  writeFileSync(inside(deep), 'deep')
  writeFileSync(inside('plain'), 'x'.repeat(2000), { mode: 0o640 })
  writeFileSync(inside('setuid'), '', { mode: 0o755 })
  execFileSync('chmod', ['4755', inside('setuid')])
  linkSync(inside('plain'), inside('second'))
  symlinkSync('plain', inside('pointer'))
  symlinkSync(`/${'target/'.repeat(30)}`, inside('far'))
  execFileSync('mkfifo', [inside('pipe')])
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x62, 0xff, 0xe9])]), 'bytes')
  writeFileSync(inside('holes'), 'start')
  truncateSync(inside('holes'), 3_000_000)
  execFileSync('sh', ['-c', 'printf end >>"$1"', 'sh', inside('holes')])
  const names = execFileSync('find', ['.', '-mindepth', '1', '-print0'], { cwd: folder, encoding: 'latin1' })

  it.each(['gnu', 'oldgnu', 'pax', 'posix'])('in the format %s is read as it lists it', (format) => {
    const args = [
      `--format=${format}`,
      '--sparse',
      '--numeric-owner',
      '--null',
      '--no-recursion',
      '-T',
      '-',
      '-cf',
      '-',
    ]
    const tar = execFileSync('tar', args, { cwd: folder, input: Buffer.from(names, 'latin1') })
    const listed = execFileSync('tar', ['-tvf', '-', '--numeric-owner', '--quoting-style=literal'], {
      input: tar,
      encoding: 'latin1',
      env: { ...process.env, LC_ALL: 'C' },
    })
    const read = readAll(tar)
    expect(`${read.map(listedAs).join('\n')}\n`).toBe(listed.replace(/ \d{4}-\d\d-\d\d \d\d:\d\d /g, ' '))
    const content = (name: string) => read.find((member) => member.name === `./${name}`)?.content
    expect([content(deep), content('b\xff\xe9'), content('second'), content('plain')].sort()).toEqual(
      ['deep.', 'bytes.', '.', `${'x'.repeat(2000)}.`].sort(),
    )
    expect(read.filter(({ isSparse }) => isSparse).map(({ bytes }) => bytes)).toEqual([3_000_003])
  })

  it('with a map of holes over many blocks is read to its end', () => {
    execFileSync('sh', [
      '-c',
      'for n in $(seq 1 60); do truncate -s +8192 "$1"; printf x >>"$1"; done',
      'sh',
      inside('comb'),
    ])
    for (const format of ['gnu', 'pax']) {
      const tar = execFileSync('tar', [`--format=${format}`, '--sparse', '-cf', '-', 'comb', 'plain'], { cwd: folder })
      expect(readAll(tar).map(({ name, bytes }) => [name, bytes])).toEqual([
        ['comb', 60 * 8193],
        ['plain', 2000],
      ])
    }
    rmSync(folder, { recursive: true })
  })
})

const LETTERS = { file: '-', 'hard-link': 'h', symlink: 'l', directory: 'd', fifo: 'p' } as const

/** As `tar -tv` prints it, without the time. */
function listedAs({ kind, mode, uid, gid, bytes, name, link }: TarMember): string {
  const bits = Array.from('rwxrwxrwx').map((letter, index) => (mode & (0o400 >> index) ? letter : '-'))
  if (mode & 0o4000) bits[2] = 's'
  const letter = kind in LETTERS ? LETTERS[kind as keyof typeof LETTERS] : '?'
  const start = `${letter}${bits.join('')} ${uid}/${gid}`
  const size = String(bytes).padStart(Math.max(0, 18 - `${uid}/${gid}`.length))
  const target = kind === 'symlink' ? ` -> ${link}` : kind === 'hard-link' ? ` link to ${link}` : ''
  return `${start} ${size} ${name}${target}`
}

describe('a member', () => {
  it.each<[claim: string, tar: Buffer, member: Partial<Read>]>([
    [
      'has its name from a pax header, as bytes',
      Buffer.concat([pax('path=\xff\n=é'), header({})]),
      { name: '\xff\n=é' },
    ],
    [
      'has a size from a pax header',
      Buffer.concat([pax('size=3'), header({ size: octal(9) }), padded('abc')]),
      { content: 'abc.' },
    ],
    [
      'has a long name from GNU tar',
      Buffer.concat([header({ flag: 'L', size: octal(5) }), padded('long\0'), header({})]),
      { name: 'long' },
    ],
    [
      'has a long target from GNU tar',
      Buffer.concat([header({ flag: 'K', size: octal(5) }), padded('long\0'), header({ flag: '2', link: 'l' })]),
      { link: 'long', kind: 'symlink' },
    ],
    ['is not described by a global header', Buffer.concat([paxOf('g', ['path=other']), header({})]), { name: 'a' }],
    [
      'has a number in base 256',
      summedWith(124, [0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], padded('xy')),
      { bytes: 2, content: 'xy.' },
    ],
    [
      'has a negative time in base 256',
      summedWith(
        136,
        Array.from({ length: 12 }, () => 0xff),
      ),
      { modified: -1 },
    ],
    ['is a folder of old where its name ends so', header({ flag: '\0', name: 'd/', magic: '' }), { kind: 'directory' }],
    ['is a file of old otherwise', header({ flag: '\0', name: 'd', magic: '' }), { kind: 'file' }],
    [
      'has no content where it is a link, whatever its size says',
      header({ flag: '1', size: octal(700), link: 'b' }),
      { kind: 'hard-link', bytes: 0 },
    ],
    [
      'of a kind that nobody knows is passed over',
      Buffer.concat([header({ flag: 'Z', size: octal(3) }), padded('abc')]),
      { kind: 'other' },
    ],
    ['is not what follows the end', Buffer.concat([header({}), END, Buffer.from('garbage')]), { name: 'a' }],
  ])('%s', (_, tar, member) => {
    for (const piece of [1, 511, 512, 513, 100_000])
      expect(readAll(tar, piece)).toEqual([expect.objectContaining(member)])
  })

  it('has nothing of the extended header of the one before', () => {
    const tar = Buffer.concat([pax('path=first', 'uid=7'), header({}), header({ name: 'second' })])
    expect(readAll(tar).map(({ name, uid }) => [name, uid])).toEqual([
      ['first', 7],
      ['second', 0],
    ])
  })
})

function summedWith(at: number, bytes: readonly number[], content: Buffer = Buffer.alloc(0)): Buffer {
  const block = header({})
  block.set(bytes, at)
  return Buffer.concat([summed(block), content])
}

describe('a tar is malformed where it', () => {
  it.each<[claim: string, tar: Buffer, because: string]>([
    ['has a wrong check sum', Buffer.from(header({}).fill('b', 0, 1)), 'a header has another check sum than it says'],
    ['has a number that is none', header({ size: 'eight' }), 'a header has a number that is none'],
    [
      'has a negative size',
      summedWith(
        124,
        Array.from({ length: 12 }, () => 0xff),
      ),
      'a file has an impossible size',
    ],
    ['has 8 EB', summedWith(124, [0x80, 0, 0, 0, 0x7f, 0, 0, 0, 0, 0, 0, 0]), 'a file has an impossible size'],
    ['has a negative size in pax', Buffer.concat([pax('size=-1'), header({})]), 'a file has an impossible size'],
    [
      'has an 8 GB extended header',
      header({ flag: 'x', size: '77777777777' }),
      'an extended header is larger than 1 MiB',
    ],
    ['has an 8 GB long name', header({ flag: 'L', size: '77777777777' }), 'an extended header is larger than 1 MiB'],
    [
      'has pax records without a length',
      Buffer.concat([header({ flag: 'x', size: octal(4) }), padded('a=b\n')]),
      'not in the form of pax',
    ],
    [
      'has pax records that are too long',
      Buffer.concat([header({ flag: 'x', size: octal(6) }), padded('99 a=b')]),
      'not in the form of pax',
    ],
    ['ends in a header', header({}).subarray(0, 300), 'it ends in the middle of a file'],
    [
      'ends in a file',
      Buffer.concat([header({ size: octal(600) }), Buffer.alloc(512, 'x')]),
      'it ends in the middle of a file',
    ],
    ['ends after an extended header', pax('path=b'), 'it ends in the middle of a file'],
    [
      'goes on after half an end mark',
      Buffer.concat([Buffer.alloc(512), header({})]),
      'a header follows a mark of the end',
    ],
  ])('%s', (_, tar, because) => {
    for (const piece of [1, 512, 100_000]) {
      const read = () => readAll(tar, piece)
      expect(read).toThrow(MalformedTar)
      expect(read).toThrow(because)
    }
  })
})

it('20,000 mutated tars are read to the end or are malformed, whatever the pieces', async () => {
  const tar = Buffer.concat([
    await tarOf(
      { name: 'd/', type: 'directory' },
      { name: 'd/a', content: 'x'.repeat(700) },
      { name: `${'é/'.repeat(80)}b`, content: 'y' },
      { name: 'd/l', type: 'link', linkname: 'd/a' },
    ),
  ])
  const headers = fc
    .constantFrom(0, 124, 136, 148, 156, 157, 257, 345)
    .chain((field) => fc.tuple(fc.nat(tar.length / 512), fc.nat(12)).map(([block, at]) => block * 512 + field + at))
  const mutation = fc.tuple(
    fc.oneof(headers, fc.nat(tar.length)),
    fc.constantFrom(0, 0x20, 0x30, 0x37, 0x80, 0xff, 0x67, 0x78, 0x4c),
  )
  const cut = fc.option(fc.nat(tar.length), { freq: 8 })
  const outcomes = { read: 0, malformed: 0 }
  fc.assert(
    fc.property(fc.array(mutation, { maxLength: 4 }), cut, fc.boolean(), (changes, end, isSummed) => {
      const mutated = Buffer.from(tar.subarray(0, end ?? tar.length))
      for (const [at, byte] of changes) {
        if (at < mutated.length) mutated[at] = byte
        const start = at - (at % 512)
        // A header with a right sum gets further.
        if (isSummed && start + 512 <= mutated.length) summed(mutated.subarray(start, start + 512))
      }
      const whole = outcomeOf(mutated, 1 << 20)
      if (changes.length % 4 === 1) expect(outcomeOf(mutated, 333)).toEqual(whole)
      outcomes[typeof whole === 'string' ? 'malformed' : 'read'] += 1
    }),
    { numRuns: 20_000 },
  )
  expect(outcomes.read).toBeGreaterThan(1000)
  expect(outcomes.malformed).toBeGreaterThan(1000)
})

function outcomeOf(tar: Buffer, piece: number): Read[] | string {
  try {
    return readAll(tar, piece)
  } catch (error) {
    if (error instanceof MalformedTar) return error.message
    throw error
  }
}
