import { describe, expect, it } from '@jest/globals'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readDockerignore } from '../../src/lint/ignore-file/dockerignore.ts'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import { processorTime } from '../processor-time.ts'

const cost = (text: string): number => processorTime(() => lintDockerfile({ file: 'Dockerfile', text }))

const least = (times: number, text: string): number => Math.min(...Array.from({ length: times }, () => cost(text)))

/** Four times as much costs four times as much, or sixteen times where something is quadratic. */
const MORE = 4
const TOO_MUCH = 9
/** Below this many milliseconds nothing but chance is measured. */
const MEASURABLE = 20

/** Measured with care only where a quick look says that it is too much. */
function growth(make: (size: number) => string, size: number): number {
  const compare = (small: number, large: number): number =>
    least(large, make(size * MORE)) / Math.max(least(small, make(size)), MEASURABLE)
  const atFirstSight = compare(2, 1)
  return atFirstSight < TOO_MUCH ? atFirstSight : compare(3, 2)
}

const INSTRUCTIONS = 'ENV A=b\nRUN apt-get update && rm -rf /var/lib/apt/lists/*\nCOPY a b\nWORKDIR /x\nUSER x\n'
const INSTALLS =
  'apt-get update; apt-get install -y gcc; pip install x; apk add y; yarn install; npm ci; dnf install z; zypper in w; gem install v; cargo install u\n'
const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')

describe('the cost of linting grows with the file and no faster', () => {
  it.each<readonly [string, number, (size: number) => string]>([
    ['instructions', 600, (size) => `FROM a:1\n${INSTRUCTIONS.repeat(size)}`],
    ['findings', 1000, (size) => `FROM a:1\n${'RUN apt-get install curl\n'.repeat(size)}`],
    ['stages', 1500, (size) => lines(size, (at) => `FROM a:1 AS s${at}\nCOPY --from=s${at - 1} /a /b`)],
    ['variables', 1200, (size) => `FROM a:1\n${lines(size, (at) => `ENV A${at}=b$A${at - 1}\nRUN echo $A${at}`)}`],
    ['continuations', 10_000, (size) => `FROM a\nRUN ${'x && \\\n'.repeat(size)} y`],
    ['packages', 5000, (size) => `FROM a\nRUN apt-get install -y ${lines(size, (at) => `p${at} \\`)}\n  q`],
    ['comments between continuations', 10_000, (size) => `FROM a\nRUN x \\\n${'# why\n'.repeat(size)} y`],
    ['a long line', 65_536, (size) => `FROM a\nRUN echo ${'x'.repeat(size)}`],
    ['a long line of words', 32_768, (size) => `FROM a\nRUN echo ${'x '.repeat(size)}`],
    ['a line of quotes', 16_384, (size) => `FROM a\nENV ${'a="b" '.repeat(size)}`],
    ['a script', 2500, (size) => `FROM a\nRUN <<E\n${'if a; then curl -o f x | sh; rm f; fi\n'.repeat(size)}E`],
    ['a script of installs', 100, (size) => `FROM a\nRUN <<E\n${INSTALLS.repeat(size)}E`],
    [
      'a script of files',
      2500,
      (size) => `FROM a\nRUN <<E\n${lines(size, (at) => `curl -o /f${at} x\nrm /g${at}\nchown -R a /h${at}`)}\nE`,
    ],
    ['heredocs', 2500, (size) => `FROM a\n${'RUN <<E\nx\nE\n'.repeat(size)}`],
    ['ignores', 600, (size) => `FROM a\n${'# hadolint ignore=DL3008\nRUN apt-get install curl\n'.repeat(size)}`],
    ['text', 600_000, (size) => `FROM a\n${`RUN echo ${'word '.repeat(200)}\n`.repeat(size / 1000)}`],
    ['empty lines', 100_000, (size) => '\n'.repeat(size)],
    ['blanks', 100_000, (size) => `FROM a\nRUN x${' '.repeat(size)}y${'\t'.repeat(size)}`],
  ])('%s', (_, size, make) => {
    expect(growth(make, size)).toBeLessThan(TOO_MUCH)
  })
})

describe('an ignore file of four megabytes', () => {
  const text = lines(190_000, (at) => `folder/b${at}/*.log`)
  const collect = collector()

  it('is read once for all that ask, and takes less memory than a small runner has', () => {
    collect()
    const before = process.memoryUsage().heapUsed
    const ignore = readDockerignore(text)
    collect()
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(130)
    expect(readDockerignore(`${text.slice(0, 10)}${text.slice(10)}`)).toBe(ignore)
    expect(ignore.lines.length).toBe(190_000)
  })
})

/** The garbage collector, for what is really held. */
function collector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect !== 'function') throw new Error('there is no garbage collector to call')
  return () => {
    Reflect.apply(collect, undefined, [])
  }
}

describe('linting', () => {
  it.each([
    ['defaults inside defaults', `FROM a\nUSER ${'${a:-'.repeat(20_000)}`],
    ['substitutions inside substitutions', `FROM a\nRUN ${'$('.repeat(20_000)}`],
    ['programs around programs', `FROM a\nRUN ${'sudo '.repeat(5000)}x`],
    ['ONBUILD inside ONBUILD', `FROM a\n${'ONBUILD '.repeat(50_000)}RUN x`],
    ['stages on stages', lines(3000, (at) => `FROM s${at} AS s${at + 1}`)],
    ['patterns', `FROM scratch\nENV X=${'a'.repeat(3000)}\nUSER \${X%%${'*a'.repeat(30)}b}`],
    ['values that double', `FROM scratch\nENV X=0123456789\n${'ENV X=$X$X\n'.repeat(40)}`],
  ])('survives %s', (_, text) => {
    expect(cost(text)).toBeLessThan(20_000)
  })
})
