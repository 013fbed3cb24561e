import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../src/lint/lint.ts'
import { processorTime } from '../processor-time.ts'

const cost = (text: string): number => processorTime(() => lintDockerfile({ file: 'Dockerfile', text }))

const LINES = 'ENV A=b\nRUN apt-get update && rm -rf /var/lib/apt/lists/*\nCOPY a b\nWORKDIR /x\nUSER x\n'
const file = (instructions: number): string => `FROM a:1\n${LINES.repeat(instructions / 5)}`

describe('linting', () => {
  it('costs no more for an instruction of a large file', () => {
    cost(file(5000))
    const small = Math.min(cost(file(5000)), cost(file(5000))) / 5000
    expect(cost(file(50_000)) / 50_000).toBeLessThan(4 * small)
  })

  it.each([
    ['defaults inside defaults', `FROM a\nUSER ${'${a:-'.repeat(20_000)}`],
    ['substitutions inside substitutions', `FROM a\nRUN ${'$('.repeat(20_000)}`],
    ['programs around programs', `FROM a\nRUN ${'sudo '.repeat(5000)}x`],
    ['ONBUILD inside ONBUILD', `FROM a\n${'ONBUILD '.repeat(50_000)}RUN x`],
    ['stages on stages', Array.from({ length: 3000 }, (_, at) => `FROM s${at} AS s${at + 1}`).join('\n')],
    ['continuations', `FROM a\nRUN ${'x && \\\n'.repeat(10_000)} y`],
    ['a long line', `FROM a\nRUN echo ${'x'.repeat(65_536)}`],
    ['patterns', `FROM scratch\nENV X=${'a'.repeat(3000)}\nUSER \${X%%${'*a'.repeat(30)}b}`],
    ['values that double', `FROM scratch\nENV X=0123456789\n${'ENV X=$X$X\n'.repeat(40)}`],
    ['heredocs', `FROM a\n${'RUN <<E\nx\nE\n'.repeat(5000)}`],
    ['empty lines', '\n'.repeat(2_400_000)],
  ])('survives %s', (_, text) => {
    expect(cost(text)).toBeLessThan(20_000)
  })
})
