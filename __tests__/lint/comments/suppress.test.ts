import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../../src/lint/lint-dockerfile.ts'
import { DEFAULT_SETTINGS } from '../../../src/lint/lint-settings.ts'

/** Lines on which `pin-base-image`, `last-user-not-root` or `no-sudo` is said, and on which it is silenced. */
function linesOf(text: readonly string[], settings = {}): { said: string[]; silenced: string[] } {
  const outcome = lintDockerfile({ file: 'Dockerfile', text: text.join('\n') }, { ...DEFAULT_SETTINGS, ...settings })
  const show = (findings: typeof outcome.findings): string[] =>
    findings
      .filter(({ rule }) => ['pin-base-image', 'last-user-not-root', 'no-sudo'].includes(rule))
      .map(({ rule, place }) => `${place.at === 'line' ? place.line : 0} ${rule}`)
  return { said: show(outcome.findings), silenced: show(outcome.suppressed) }
}

const SILENT: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  ['hadolint’s code in the line above', ['# hadolint ignore=DL3006', 'FROM a'], [], ['2 pin-base-image']],
  ['our own name with a reason', ['# drydock ignore=pin-base-image: a mirror', 'FROM a'], [], ['2 pin-base-image']],
  ['a name in any case', ['# hadolint ignore=dl3006', 'FROM a'], [], ['2 pin-base-image']],
  ['a reason behind #', ['# hadolint ignore=DL3006 # because', 'FROM a'], [], ['2 pin-base-image']],
  ['a reason without #', ['# hadolint ignore=DL3006 because', 'FROM a'], [], ['2 pin-base-image']],
  ['several rules', ['# hadolint ignore=DL3001 , DL3006,SC2046', 'FROM a'], [], ['2 pin-base-image']],
  ['stacked comments', ['# hadolint ignore=DL3006', '# hadolint ignore=DL3007', 'FROM a'], [], ['3 pin-base-image']],
  [
    'a comment and an empty line between',
    ['# hadolint ignore=DL3006', '', '# more', 'FROM a'],
    [],
    ['4 pin-base-image'],
  ],
  [
    'one instruction only',
    ['# hadolint ignore=DL3006', 'FROM a AS x', 'FROM b'],
    ['3 pin-base-image'],
    ['2 pin-base-image'],
  ],
  ['a whole instruction', ['FROM a:1', '# hadolint ignore=DL3004', 'RUN x && \\', '  sudo y'], [], ['4 no-sudo']],
  [
    'from inside the instruction',
    ['FROM a:1', 'RUN x && \\', '# hadolint ignore=DL3004', '  sudo y'],
    [],
    ['4 no-sudo'],
  ],
  [
    'the file',
    ['FROM a AS x', 'FROM b', '# hadolint global ignore=DL3006'],
    [],
    ['1 pin-base-image', '2 pin-base-image'],
  ],
  ['the file in our words', ['# drydock file ignore=DL3006', 'FROM a'], [], ['2 pin-base-image']],
  [
    'a stage',
    ['# hadolint stage ignore=DL3004', 'FROM a:1 AS x', 'RUN sudo x', 'FROM b:1', 'RUN sudo x'],
    ['5 no-sudo'],
    ['3 no-sudo'],
  ],
  [
    'BuildKit’s check of one instruction',
    ['# hello', '# check=skip=DL3006 reason', 'FROM a'],
    [],
    ['3 pin-base-image'],
  ],
  ['BuildKit’s check of the file', ['# check=skip=DL3006;error=true', 'FROM a'], [], ['2 pin-base-image']],
  ['nothing by skipping all of BuildKit’s checks', ['# check=skip=all', 'FROM a'], ['2 pin-base-image'], []],
  ['nothing by a broken pragma', ['# hadolint ignore=', 'FROM a'], ['2 pin-base-image'], []],
  ['nothing by a word in a comment', ['# please ignore=DL3006', 'FROM a'], ['2 pin-base-image'], []],
  ['nothing in a heredoc', ['FROM a:1', 'RUN <<E', '# hadolint ignore=DL3004', 'sudo x', 'E'], ['4 no-sudo'], []],
]

describe('a comment in the file', () => {
  it.each(SILENT)('silences %s', (_, text, said, silenced) => {
    expect(linesOf(text)).toEqual({ said, silenced })
  })

  it('silences nothing where the settings forbid it', () => {
    const settings = { disableIgnorePragma: true }
    expect(linesOf(['# drydock ignore=DL3006', 'FROM a'], settings)).toEqual({
      said: ['2 pin-base-image'],
      silenced: [],
    })
  })
})

describe('the settings', () => {
  const severityOf = (settings: Partial<typeof DEFAULT_SETTINGS>): readonly string[] =>
    lintDockerfile({ file: 'Dockerfile', text: 'FROM a' }, { ...DEFAULT_SETTINGS, ...settings })
      .findings.filter(({ rule }) => rule === 'pin-base-image')
      .map(({ severity }) => severity)

  it.each([
    ['leave a rule its severity', {}, ['warning']],
    ['switch a rule off by any name', { disabled: ['dl3006'] }, []],
    ['change a severity by any name', { severity: new Map([['DL3006', 'error']] as const) }, ['error']],
    [
      'take the highest of two',
      {
        severity: new Map([
          ['DL3006', 'info'],
          ['pin-base-image', 'error'],
        ] as const),
      },
      ['error'],
    ],
    [
      'switch off before they change',
      { disabled: ['pin-base-image'], severity: new Map([['DL3006', 'error']] as const) },
      [],
    ],
  ])('%s', (_, settings, expected) => {
    expect(severityOf(settings)).toEqual(expected)
  })
})
