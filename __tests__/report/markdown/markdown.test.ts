import { describe, expect, it } from '@jest/globals'
import { code, details, fence, inline, more, pre, prose, table } from '../../../src/report/markdown/markdown.ts'

describe('a name from outside', () => {
  it.each([
    ['is code', 'app', '<code>app</code>'],
    ['keeps what Markdown does not read', 'src/a-b.py 1=2', '<code>src/a-b.py 1=2</code>'],
    ['cannot end its cell', 'a|b', '<code>a&#124;b</code>'],
    ['cannot end its code', '</code>`', '<code>&#60;/code&#62;&#96;</code>'],
    ['cannot mention or mail anybody', 'me@x.org', '<code>me<wbr>&#64;x.org</code>'],
    ['cannot link', 'https://x.org www.x.org', '<code>https&#58;<wbr>//x.org www<wbr>.x.org</code>'],
    ['cannot open a comment', '<!-- a -->', '<code>&#60;&#33;-- a --&#62;</code>'],
    ['cannot bring its own entities', '&lt;', '<code>&#38;lt;</code>'],
    ['cannot break a line', 'a\nb', '<code>a&#92;nb</code>'],
    ['is said to be empty', '', '*(empty)*'],
  ])('%s', (_, text, markdown) => {
    expect(code(text)).toBe(markdown)
  })

  it('is cut at whole characters', () => {
    expect(code('a😀😀', 4)).toBe('<code>a&#128512;&#8230;</code>')
  })
})

describe('a sentence from outside', () => {
  it.each([
    ['reads like one', 'The image grew, and that is fine.', 'The image grew, and that is fine.'],
    ['has its names as code', 'Use `--no-cache` here', 'Use <code>--no-cache</code> here'],
    [
      'has everything that is no word as code',
      'sets $A in /etc/x.',
      'sets <code>&#36;A</code> in <code>/etc/x</code>.',
    ],
    ['joins neighbours', 'run a_b c_d now', 'run <code>a&#95;b c&#95;d</code> now'],
    ['mentions nobody', 'thanks @octocat!', 'thanks <code><wbr>&#64;octocat</code>!'],
    ['refers to nothing', 'see #1 and GH-1', 'see <code>&#35;1</code> and <code>GH-1</code>'],
    ['names no commit', 'since 1a2b3c4 or defaced', 'since <code>1a2b3c4</code> or <code>defaced</code>'],
    ['begins no list', '1. one', '<code>1</code>. one'],
    ['keeps numbers with units', 'took 7.3 s (60 s) and 20 MB, 10 %', 'took 7.3 s (60 s) and 20 MB, 10 %'],
    ['survives an unpaired back-tick', 'a `b` c ` d', 'a <code>b</code> c <code>&#96;</code> d'],
    ['is one line', 'a\n\nb', 'a b'],
    ['may be nothing', '', ''],
  ])('%s', (_, text, markdown) => {
    expect(prose(text)).toBe(markdown)
  })
})

it('shows a phrase piece by piece', () => {
  const phrase = [
    'own ',
    { code: 'a b' },
    ' ',
    { said: 'no @x' },
    ' ',
    { link: 'f', to: undefined },
    { see: '4', to: 'u' },
  ]
  expect(inline(phrase)).toBe('own <code>a b</code> no <code><wbr>&#64;x</code> <code>f</code>[4](u)')
})

it('keeps a log as it is, without tags, mentions and orders to bots', () => {
  expect(pre(['<b> "a" && \tc', '', '/approve', ' @bot go'])).toBe(
    '<pre>&#60;b&#62; "a" &#38;&#38;     c\n \n&#47;approve\n &#64;bot go</pre>',
  )
})

it('fences a diff with more ticks than it has', () => {
  expect(fence('diff', ['-```', '+<!-- x'])).toBe('````diff\n-```\n+<!\\-- x\n````')
})

it('aligns numbers and keeps them with their unit', () => {
  expect(table(['a', 'b'], [['x y', '1 MB']], [1])).toBe('| a | b |\n| :-- | --: |\n| x y | 1&nbsp;MB |')
})

it('folds', () => {
  expect(details('s', 'b')).toBe('<details><summary>s</summary>\n\nb\n\n</details>')
  expect(details('s', 'b', 'open')).toBe('<details open><summary>s</summary>\n\nb\n\n</details>')
})

it('says how many rows are missing, if any', () => {
  expect([more(0, 'layer'), more(1, 'layer'), more(4_900, 'finding')]).toEqual([
    [],
    ['*… and 1 more layer.*'],
    ['*… and 4,900 more findings.*'],
  ])
})
