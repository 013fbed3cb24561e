import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../../src/lint/lint-dockerfile.ts'
import { compareWithBase } from '../../../src/lint/apply/origin.ts'
import { DEFAULT_SETTINGS } from '../../../src/lint/lint-settings.ts'
import { processorTime } from '../../processor-time.ts'

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
      'is existing where other words of the instruction change',
      ['FROM a', 'RUN sudo x'],
      ['FROM a', 'RUN sudo y && z'],
      ['2 no-sudo existing'],
      [],
    ],
    [
      'is existing in another stage',
      ['FROM a', 'RUN sudo x', 'FROM b'],
      ['FROM a', 'FROM b', 'RUN sudo x y'],
      ['3 no-sudo existing'],
      [],
    ],
    [
      'is existing in its stage, by name, where another one on top does the same',
      ['FROM a AS x', 'RUN sudo x'],
      ['FROM a AS y', 'RUN sudo x', 'FROM a AS x', 'RUN sudo x'],
      ['2 no-sudo new', '4 no-sudo existing'],
      [],
    ],
    [
      'is new above one that did not change',
      ['FROM a', 'RUN sudo x'],
      ['FROM a', 'RUN sudo y', 'RUN sudo x'],
      ['2 no-sudo new', '3 no-sudo existing'],
      [],
    ],
    [
      'is new in a stage that had none',
      ['FROM a', 'RUN true', 'FROM b', 'RUN sudo x'],
      ['FROM a', 'RUN sudo y', 'FROM b', 'RUN sudo z'],
      ['2 no-sudo new', '4 no-sudo existing'],
      [],
    ],
    [
      'is new for one more package of a line',
      ['FROM a', 'RUN apt-get install -y curl'],
      ['FROM a', 'RUN apt-get install -y git curl'],
      ['2 pin-apt-packages new', '2 pin-apt-packages existing'],
      [],
    ],
    [
      'is new for a package in place of another',
      ['FROM a', 'RUN apt-get install -y curl'],
      ['FROM a', 'RUN apt-get install -y git'],
      ['2 pin-apt-packages new'],
      ['2 pin-apt-packages'],
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

const compare = (
  rule: string,
  base: string,
  head: string,
): { readonly head: readonly string[]; readonly fixed: number } => {
  const only = (text: string): ReturnType<typeof lintDockerfile> => {
    const outcome = lintDockerfile({ file: 'Dockerfile', text }, { ...DEFAULT_SETTINGS, enabled: [rule] })
    return { ...outcome, findings: outcome.findings.filter((one) => one.rule === rule) }
  }
  const { findings, fixed } = compareWithBase(only(head), only(base))
  return {
    head: findings.map(({ place, origin }) => `${place.at === 'line' ? place.line : 0} ${origin}`),
    fixed: fixed.length,
  }
}

describe('a secret', () => {
  const rule = 'no-secrets-in-arg-or-env'
  it('is existing where another variable of its line changes', () => {
    const [base, head] = ['22.1.0', '22.2.0'].map((version) => `FROM a\nENV API_KEY=abc NODE_VERSION=${version}\n`)
    expect(compare(rule, base ?? '', head ?? '')).toEqual({ head: ['2 existing'], fixed: 0 })
  })

  it('is new beside an old one', () => {
    expect(compare(rule, 'FROM a\nENV API_KEY=abc\n', 'FROM a\nENV DB_PASSWORD=x API_KEY=abc\n')).toEqual({
      head: ['2 new', '2 existing'],
      fixed: 0,
    })
  })

  it('is new in place of another', () => {
    const token = (letter: string): string => `FROM a\nRUN x ghp_${letter}9${'Za4'.repeat(11)}b\n`
    expect(compare('no-secret-values', token('A'), token('A').replace('RUN x', 'RUN y'))).toEqual({
      head: ['2 existing'],
      fixed: 0,
    })
    expect(compare('no-secret-values', token('A'), token('B'))).toEqual({ head: ['2 new'], fixed: 1 })
  })
})

it('holds no secret in what it says the subject is', () => {
  const token = `ghp_A9${'Za4'.repeat(11)}b`
  const text = `FROM a\nCOPY . /${token}/\nRUN chown -R app:app /${token}\n`
  const found = lintDockerfile({ file: 'Dockerfile', text }).findings.filter(({ rule }) => rule === 'copy-with-owner')
  expect(found.map(({ subject }) => subject)).toEqual([`chown /${'*'.repeat(token.length)}`])
})

describe('a finding that lists what it found', () => {
  const labels = (...names: readonly string[]): string =>
    `FROM a\nLABEL x=1${names.map((name) => ` ${name}=1`).join('')}\n`
  const missing = (base: string, head: string): ReturnType<typeof compare> => {
    const settings = {
      ...DEFAULT_SETTINGS,
      labelSchema: new Map([
        ['a', 'text'],
        ['b', 'text'],
      ] as const),
    }
    const only = (text: string): ReturnType<typeof lintDockerfile> => {
      const outcome = lintDockerfile({ file: 'Dockerfile', text }, settings)
      return { ...outcome, findings: outcome.findings.filter((one) => one.rule === 'has-schema-labels') }
    }
    const { findings, fixed } = compareWithBase(only(head), only(base))
    return { head: findings.map(({ origin }) => origin), fixed: fixed.length }
  }

  it('is the same where it lists fewer', () => {
    expect(missing(labels(), labels('a'))).toEqual({ head: ['existing'], fixed: 0 })
  })

  it('is new where it lists more, and the shorter one is not fixed', () => {
    expect(missing(labels('a'), labels())).toEqual({ head: ['new'], fixed: 0 })
  })

  it('is new where it lists something else', () => {
    expect(missing(labels('a'), labels('b'))).toEqual({ head: ['new'], fixed: 1 })
  })
})

it('takes a comment for a part of the instruction below it', () => {
  const base = 'FROM a\nRUN a\n# drydock ignore=no-sodu\nRUN b\n'
  const head = 'FROM a\nRUN a\n# drydock ignore=no-sodu\nRUN c\n# drydock ignore=no-sodu\nRUN b\n'
  expect(compare('known-rule-in-ignore', base, head)).toEqual({ head: ['3 new', '5 existing'], fixed: 0 })
})

it('compares ten thousand findings of one instruction in no more than seconds', () => {
  const text = (more: string): string =>
    `FROM debian:13\nRUN ${Array.from({ length: 10_000 }, (_, index) => `apt-get install -y package${index}`).join(' && ')}${more}\n`
  const head = lintDockerfile({ file: 'Dockerfile', text: text(' && true') })
  const base = lintDockerfile({ file: 'Dockerfile', text: text('') })
  let compared: ReturnType<typeof compareWithBase> = { findings: [], fixed: [] }
  const milliseconds = processorTime(() => {
    compared = compareWithBase(head, base)
  })
  const { findings, fixed } = compared
  expect(milliseconds).toBeLessThan(3000)
  expect(findings.length).toBeGreaterThan(10_000)
  expect(findings.filter(({ origin }) => origin !== 'existing')).toEqual([])
  expect(fixed).toEqual([])
})
