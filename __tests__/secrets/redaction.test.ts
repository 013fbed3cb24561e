import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { redactInventory } from '../../src/secrets/redact-report.ts'
import { createRedaction } from '../../src/secrets/redaction.ts'

const SECRET = 'c4nary/With+some="signs"&ümläut\\'

const knowing = (...values: string[]) => {
  const redaction = createRedaction()
  redaction.learn(values)
  return redaction
}

describe('a secret is hidden', () => {
  it.each([
    ['as it is', `before ${SECRET} after`],
    ['in JSON', JSON.stringify({ a: [SECRET] })],
    ['in JSON in JSON', JSON.stringify(JSON.stringify(SECRET))],
    ['in a URL', `https://x?a=${encodeURIComponent(SECRET)}&b`],
    ['in a form', new URLSearchParams({ a: SECRET }).toString()],
    ['with percent signs in lower case', encodeURIComponent(SECRET).toLowerCase().replace('w', 'W')],
    ['in HTML', SECRET.replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
    ['with escapes of a shell', SECRET.replace(/["\\&]/g, '\\$&')],
    ['as hexadecimal digits', Buffer.from(SECRET).toString('hex')],
    ['as od prints it', Buffer.from(SECRET).toString('hex').replace(/../g, ' $&')],
    ['folded', SECRET.replace(/.{7}/g, '$&\n')],
    ['folded and joined', SECRET.replace(/.{7}/g, '$& ⏎ ')],
    ['on lines that go on', SECRET.replace(/.{7}/g, '$&\\\n   ')],
  ])('%s', (_, text) => {
    const redacted = knowing(SECRET).text(text)
    expect(redacted).toContain('***')
    expect(redacted.replace(/[^a-z0-9]/gi, '')).not.toMatch(/c4nary|some|signs|ml|63346e/i)
  })

  it.each([0, 1, 2, 3, 4, 5])('in base64 behind %d other bytes, wrapped or for URLs', (offset) => {
    const bytes = Buffer.concat([Buffer.from('user: '.slice(0, offset)), Buffer.from(`${SECRET}\n`)])
    for (const text of [
      bytes.toString('base64'),
      bytes.toString('base64url'),
      bytes.toString('base64').replace(/.{10}/g, '$&\n'),
      encodeURIComponent(bytes.toString('base64')),
    ]) {
      const redacted = knowing(SECRET).text(text)
      expect(redacted).toContain('***')
      expect(redacted.replaceAll('***', '').length).toBeLessThan(18)
    }
  })

  it.each([
    ['cut off behind', `RUN test -n ${SECRET.slice(0, 12)}…`],
    ['cut off at the end of a line', `RUN test -n ${SECRET.slice(0, 12)}\nnext`],
    ['cut off in front', `${SECRET.slice(-12)} was it`],
    ['cut off in front, on a later line', `a\n${SECRET.slice(-12)} was it`],
  ])('%s', (_, text) => {
    expect(knowing(SECRET).text(text)).toMatch(/^(?!.*(?:c4nary|ml.ut)).*\*\*\*/s)
  })

  it('that is a file of several lines, each of them', () => {
    const key = `-----BEGIN KEY-----\nbGluZSBvbmUgb2Yga2V5\nbGluZSB0d28gb2Yga2V5\n-----END KEY-----\n`
    expect(knowing(key).lines(['a', ...key.trim().split('\n').slice(1), 'b'])).toEqual(['a', '***', '***', '***', 'b'])
  })

  it('that goes on where a line ends, without moving the lines behind it', () => {
    expect(knowing('canary-of-some-length').lines(['x canary-of', '-some-len', 'gth y', 'z'])).toEqual([
      'x ***',
      '***',
      '*** y',
      'z',
    ])
  })

  it('that is short, between quotes and behind an equals sign only', () => {
    expect(knowing('x').text(`RUN test -n "x" && A=x b`)).toBe('RUN test -n "***" && A=*** b')
    expect(knowing('x').text('the next text')).toBe('the next text')
  })

  it('that is very long', () => {
    const long = Buffer.from(Array.from({ length: 9000 }, (_, index) => (index * 37) % 251)).toString('base64')
    expect(knowing(long).text(`a ${long} b`)).toBe('a *** b')
  })
})

it('logins of URLs are hidden, known or not', () => {
  expect(knowing().text('git clone https://me:pw@example.org/a.git')).toBe('git clone https://***@example.org/a.git')
})

it('what tells nothing stays', () => {
  const redaction = createRedaction()
  expect(redaction.learn(['', 'true', ' '])).toEqual([])
  expect(redaction.text('a true story')).toBe('a true story')
})

it('says which values are new', () => {
  const redaction = createRedaction()
  expect([redaction.learn(['some value', 'x', 'some value']), redaction.learn(['some value'])]).toEqual([
    ['some value'],
    [],
  ])
})

it('no text that holds a value of 8 characters and more still holds it afterwards', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 60 }).filter((text) => !/^\s|\s$|\*/.test(text))
  fc.assert(
    fc.property(value, fc.string(), fc.string(), (secret, before, after) => {
      const redaction = knowing(secret)
      for (const text of [secret, JSON.stringify(secret), Buffer.from(secret).toString('base64')]) {
        const redacted = redaction.text(`${before}${text}${after}`)
        expect(redacted).not.toContain(secret)
      }
    }),
  )
})

it('takes time that grows with the text alone', () => {
  const redaction = knowing(...Array.from({ length: 50 }, (_, index) => `canary-${index}-of-some-length`))
  const text = ('canary-'.repeat(200) + ' '.repeat(1000) + '\\ '.repeat(1000)).repeat(20)
  const start = performance.now()
  redaction.text(text)
  expect(performance.now() - start).toBeLessThan(3000)
})

it('tells no secret with the name of a file', () => {
  const redaction = createRedaction()
  redaction.learn(['s3cr3t-in-a-path'])
  const folder = {
    name: 'srv',
    bytes: 1,
    change: 0,
    folders: [],
    files: [{ name: 's3cr3t-in-a-path', bytes: 1, layer: 0 }],
  }
  const inventory = {
    image: 'web',
    hasBase: false,
    bytes: 1,
    fileCount: 1,
    root: folder,
    files: [{ path: '/srv/s3cr3t-in-a-path', bytes: 1, layer: 0 }],
    leftOut: { fileCount: 0, bytes: 0 },
    packages: [],
  }
  const redacted = redactInventory(inventory, redaction)
  expect(JSON.stringify(redacted)).not.toContain('s3cr3t')
  expect(redacted).toMatchObject({ image: 'web', root: { files: [{ bytes: 1 }] }, files: [{ layer: 0 }] })
})
