import { describe, expect, it } from '@jest/globals'
import { readDockerignore } from '../../../src/lint/ignore-file/dockerignore.ts'
import { processorTime } from '../../processor-time.ts'

const FILES = ['.git/HEAD', 'a.log', 'b/a.log', 'b/c/d', 'b/e', 'é']

/** What is left of the files above. */
const sent = (text: string, paths: readonly string[] = FILES): readonly string[] | undefined =>
  readDockerignore(text)
    .judge(paths.map((path) => ({ path, bytes: 1 })))
    ?.map(({ path }) => path)

describe('an ignore file', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['lets everything in when it is empty', '', FILES],
    ['leaves a folder out with all that is in it', 'b', ['.git/HEAD', 'a.log', 'é']],
    ['takes a slash in front and at the end for nothing', '/b/', ['.git/HEAD', 'a.log', 'é']],
    ['takes a name for one at the top', 'a.log', ['.git/HEAD', 'b/a.log', 'b/c/d', 'b/e', 'é']],
    ['crosses folders with two stars', '**/a.log', ['.git/HEAD', 'b/c/d', 'b/e', 'é']],
    ['does not cross them with one', '*/a.log', ['.git/HEAD', 'a.log', 'b/c/d', 'b/e', 'é']],
    ['takes a star for hidden files as well', '*', []],
    ['lets back in what the last line says', 'b\n!b/c', ['.git/HEAD', 'a.log', 'b/c/d', 'é']],
    ['leaves out again what was let back in', 'b\n!b/c\nb/c/d', ['.git/HEAD', 'a.log', 'é']],
    [
      'takes one character for one letter',
      '?',
      ['.git/HEAD', 'a.log', 'b/a.log', 'b/c/d', 'b/e'].filter((one) => !one.startsWith('b/')),
    ],
    ['knows classes', '[a-c]*', ['.git/HEAD', 'é']],
    ['reads CRLF, comments, empty lines and spaces', '# b\r\n\r\n  b  \r\n', ['.git/HEAD', 'a.log', 'é']],
    ['knows no comment behind a pattern', 'b # c', FILES],
    ['forgets a byte order mark', '\uFEFFb', ['.git/HEAD', 'a.log', 'é']],
    ['knows lower and upper case apart', 'B', FILES],
    ['ends any path with two stars in front', '**log', ['.git/HEAD', 'b/c/d', 'b/e', 'é']],
    ['begins any path with two stars behind', '.g**', FILES.slice(1)],
  ])('%s', (_, text, expected) => {
    expect(sent(text)).toEqual(expected)
  })

  it('tells by which line a file came back', () => {
    const [file] = readDockerignore('*\n!b/c').judge([{ path: 'b/c/d', bytes: 7 }]) ?? []
    expect(file).toEqual({
      path: 'b/c/d',
      bytes: 7,
      exception: expect.objectContaining({ line: 2, pattern: 'b/c', isException: true }),
    })
  })

  it.each(['\\d*', '[[:alpha:]]', '[*]', 'a*[', '[b-a]'])('is not judged where it says %s', (text) => {
    expect(sent(text)).toBeUndefined()
    expect(readDockerignore(text).problems).toEqual([])
  })

  it('is not judged where that would take minutes', () => {
    const patterns = Array.from({ length: 5000 }, (_, index) => `**/a*b*c*${index}*`).join('\n')
    expect(
      sent(
        patterns,
        Array.from({ length: 5000 }, (_, index) => `${'x/'.repeat(40)}${index}`),
      ),
    ).toBeUndefined()
  })

  it('takes stars that would lead a regular expression astray', () => {
    const sending = processorTime(() => {
      expect(sent(`${'**/'.repeat(30)}${'*a'.repeat(30)}b`, [`${'a'.repeat(60)}/`.repeat(30)])).toHaveLength(1)
    })
    expect(sending).toBeLessThan(3000)
  })
})
