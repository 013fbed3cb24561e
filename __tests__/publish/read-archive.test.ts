import { describe, expect, it } from '@jest/globals'
import { readArchive } from '../../src/publish/read-archive.ts'
import { zipOf, type ZipEntry } from './zip.ts'

const report = (content = '{}'): ZipEntry => ({ name: 'report.json', content })

describe('an artifact', () => {
  it('gives its reports, and nothing of its other files', async () => {
    const other = { name: 'comment.md', content: 'x'.repeat(300_000) }
    expect(await readArchive(zipOf(report('{"a":"ü"}'), other))).toEqual(['{"a":"ü"}'])
    expect(await readArchive(zipOf({ name: 'web/report.json', content: '1' }))).toEqual(['1'])
    expect(await readArchive(zipOf({ name: 'web/', content: '', mode: 0o040755 }, report()))).toEqual(['{}'])
    expect(await readArchive(zipOf())).toEqual([])
  })

  // Random, so that it is not packed too well.
  const large = Array.from({ length: 100_000 }, (_, index) => String((index * 7919) % 10_007)).join('')

  const refused: readonly [claim: string, archive: Buffer, because: RegExp][] = [
    ['is no archive', Buffer.from('{"schema":1}'), /not read: /],
    ['is cut off', zipOf(report()).subarray(0, 40), /not read: /],
    ['is empty', Buffer.alloc(0), /not read: /],
    ['leads outside', zipOf({ name: '../report.json', content: '{}' }), /relative path/],
    ['has an absolute path', zipOf({ name: '/etc/report.json', content: '{}' }), /absolute path/],
    ['has a path of Windows', zipOf({ name: 'a\\report.json', content: '{}' }), /character/],
    ['has a link', zipOf({ name: 'report.json', content: '/etc/passwd', mode: 0o120777 }), /is a link/],
    ['has a link beside', zipOf(report(), { name: 'x', content: '/', mode: 0o120777 }), /`x` is a link/],
    ['has a report that is too large', zipOf(report(large)), /larger than 256 KiB/],
    ['hides its size', zipOf({ ...report(large), claimedBytes: 1000 }), /too many bytes/],
    ['is packed as no report is', zipOf(report(' '.repeat(200_000))), /packed more than 100 to 1/],
    ['has no end of files', zipOf(...Array.from({ length: 101 }, () => report())), /more than 100 files/],
    ['is no UTF-8', zipOf({ name: 'report.json', content: Buffer.from([0x22, 0xff, 0x22]) }), /not read: /],
  ]
  it.each(refused)('is refused when it %s', async (_, archive, because) => {
    await expect(readArchive(archive)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(because),
    })
  })
})
