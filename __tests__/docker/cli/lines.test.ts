import { describe, expect, it } from '@jest/globals'
import { lastLines, splitLines } from '../../../src/docker/cli/lines.ts'
import { chunks } from '../fixture.ts'

async function split(maxLine: number, ...parts: (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of splitLines(chunks(...parts), maxLine)) lines.push(line)
  return lines
}

describe('lines of a stream', () => {
  it.each<[string, (string | Uint8Array)[], string[]]>([
    ['nothing', [], []],
    ['one without end', ['a'], ['a']],
    ['several in one piece', ['a\nb\n\nc\n'], ['a', 'b', '', 'c']],
    ['one in several pieces', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['a letter in two pieces', [Buffer.from('ä').subarray(0, 1), Buffer.from('ä').subarray(1)], ['ä']],
    ['bytes that are no text', [Buffer.from([0xff, 0x0a])], ['\ufffd']],
    ['one that is too long', ['abcdef', 'ghi\nxy'], ['abcdefgh', 'xy']],
  ])('are read from %s', async (_, parts, lines) => {
    expect(await split(8, ...parts)).toEqual(lines)
  })

  it('need no memory for 50 MB without a line end', async () => {
    const piece = Buffer.alloc(64 * 1024, 'x')
    const before = process.memoryUsage().arrayBuffers
    const lines = await split(100, ...Array.from({ length: 800 }, () => piece))
    expect(lines).toEqual(['x'.repeat(100)])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024)
  })
})

describe('the last lines of a text', () => {
  it.each([
    ['', []],
    ['a\n\nb\n\n', ['a', 'b']],
    ['a\nb\nc', ['b', 'c']],
    ['x\r50 %\r100 %\r\n', ['100 %']],
  ])('of %j are %j', (text, lines) => {
    expect(lastLines(text, 2)).toEqual(lines)
  })
})
