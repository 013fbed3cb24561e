import { describe, expect, it } from '@jest/globals'
import { readAsRunner } from './runner-log.ts'

const read = (stdout: string, { stderr = '', ignoring = false } = {}): readonly string[] =>
  readAsRunner({ stdout, stderr }, ignoring).taken.map(({ name, data }) => `${name} ${data}`)

describe('a runner', () => {
  it.each<[string, string, readonly string[]]>([
    ['at the start of a line', 'a\n::error::x\n', ['error x']],
    ['after white space of any kind', '\u00a0\u0085\u2028\v\f ::error::x', ['error x']],
    ['not behind other text', 'a ::error::x', []],
    ['in its first syntax anywhere', '#12 0.3 ##[set-output name=a;b=c]x', ['set-output x']],
    ['behind a bare carriage return', 'a\r::error::x', ['error x']],
    ['behind both line ends', 'a\r\n::error::x', ['error x']],
    ['in any case', '::ERROR::x', ['error x']],
    ['not of a name that it does not know', '::nothing::x\n##[nothing]x', []],
    ['with escapes', '::error::a%0Ab%253A', ['error a\nb%3A']],
    ['not where commands are stopped', '::stop-commands::t0k\n::error::x\n##[error]x', ['stop-commands t0k']],
    ['again after the token', '::stop-commands::t0k\n::T0K::\n::error::x', ['stop-commands t0k', 'error x']],
    ['still, where the token is a command', '::stop-commands::error\n::error::x', ['stop-commands error', 'error x']],
  ])('takes a command %s', (_claim, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('reads the properties of a command', () => {
    expect(readAsRunner({ stdout: '::error file=a%2Cb,line=3::x', stderr: '' }, false).taken).toEqual([
      { name: 'error', properties: { file: 'a,b', line: '3' }, data: 'x' },
    ])
  })

  it('may pass over characters that a culture does not compare', () => {
    const text = ':\u200b:err\u00ador::x\n#\0#[error]y'
    expect([read(text), read(text, { ignoring: true })]).toEqual([[], ['error x', 'error y']])
  })

  it('may read standard error before what was printed earlier', () => {
    expect(read('::stop-commands::t0k\n', { stderr: '::error::x' })).toEqual(['error x', 'stop-commands t0k'])
  })

  it('knows whether commands are still stopped at the end', () => {
    const isStopped = (stdout: string): boolean => readAsRunner({ stdout, stderr: '' }, false).stopped
    expect([isStopped('::stop-commands::t0k'), isStopped('::stop-commands::t0k\n::t0k::')]).toEqual([true, false])
  })
})
