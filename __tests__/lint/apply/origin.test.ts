import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../../src/lint/lint-dockerfile.ts'
import { compareWithBase } from '../../../src/lint/apply/origin.ts'

const side = (text: readonly string[], file = 'Dockerfile'): ReturnType<typeof lintDockerfile> => {
  const outcome = lintDockerfile({ file, text: text.join('\n') })
  return {
    ...outcome,
    findings: outcome.findings.filter(({ rule }) => rule === 'no-sudo' || rule === 'pin-apt-packages'),
  }
}

const lines = (
  base: readonly string[],
  head: readonly string[],
  file?: string,
): { head: string[]; fixed: string[] } => {
  const { findings, fixed } = compareWithBase(side(head), side(base, file))
  const show = (list: typeof findings): string[] =>
    list.map(({ place, origin, rule }) => `${place.at === 'line' ? place.line : 0} ${rule} ${origin}`)
  return { head: show(findings), fixed: show(fixed).map((text) => text.replace(' unknown', '')) }
}

describe('a finding of the head', () => {
  it.each([
    [
      'is existing wherever it moved',
      ['FROM a', 'RUN sudo x'],
      ['FROM a', '', 'USER y', 'RUN sudo x'],
      ['4 no-sudo existing'],
      [],
    ],
    [
      'is existing when only spaces changed',
      ['FROM a', 'RUN x && sudo y'],
      ['FROM a', 'RUN x && \\', '    sudo y'],
      ['3 no-sudo existing'],
      [],
    ],
    [
      'is new in a changed instruction',
      ['FROM a', 'RUN sudo x'],
      ['FROM a', 'RUN sudo y'],
      ['2 no-sudo new'],
      ['2 no-sudo'],
    ],
    [
      'is new the second time',
      ['FROM a', 'RUN sudo x'],
      ['FROM a', 'RUN sudo x', 'RUN sudo x'],
      ['2 no-sudo existing', '3 no-sudo new'],
      [],
    ],
    [
      'is fixed once where one of two is gone',
      ['FROM a', 'RUN sudo x', 'RUN sudo x'],
      ['FROM a', 'RUN sudo x'],
      ['2 no-sudo existing'],
      ['3 no-sudo'],
    ],
    ['is fixed when it is gone', ['FROM a', 'RUN sudo x'], ['FROM a', 'RUN x'], [], ['2 no-sudo']],
  ])('%s', (_, base, head, expected, fixed) => {
    expect(lines(base, head)).toEqual({ head: expected, fixed })
  })

  it('is existing in a file of another name', () => {
    expect(lines(['FROM a', 'RUN sudo x'], ['FROM a', 'RUN sudo x'], 'old/Dockerfile').head).toEqual([
      '2 no-sudo existing',
    ])
  })
})
