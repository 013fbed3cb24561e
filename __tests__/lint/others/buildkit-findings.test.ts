import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../../src/lint/lint-dockerfile.ts'
import { DEFAULT_SETTINGS } from '../../../src/lint/lint-settings.ts'
import type { BuildkitWarning } from '../../../src/world.ts'

const warning = (rule: string, line?: number, endLine = line): BuildkitWarning => ({
  rule,
  description: `${rule} in general`,
  detail: `${rule} here`,
  url: `https://docs.docker.com/go/dockerfile/rule/${rule}/`,
  ...(line !== undefined && endLine !== undefined && { lines: { line, endLine } }),
})

const found = (text: readonly string[], warnings: readonly BuildkitWarning[], settings = {}): readonly string[] =>
  lintDockerfile(
    { file: 'Dockerfile', text: text.join('\n'), buildkit: warnings },
    { ...DEFAULT_SETTINGS, disabled: ['has-user', 'has-healthcheck'], ...settings },
  ).findings.map(
    ({ rule, source, place }) => `${place.at === 'line' ? `${place.line}-${place.endLine}` : ''} ${rule} ${source}`,
  )

describe('BuildKit’s warnings', () => {
  it.each([
    [
      'are ours where we say the same on the same lines',
      ['FROM a:1', 'CMD x'],
      [warning('JSONArgsRecommended', 2)],
      ['2-2 exec-form drydock'],
    ],
    [
      'are ours where the lines overlap',
      ['FROM a:1', 'CMD x \\', ' y'],
      [warning('JSONArgsRecommended', 3)],
      ['2-3 exec-form drydock'],
    ],
    [
      'stay theirs on another line',
      ['FROM a:1 AS x', 'CMD x', 'FROM b:1'],
      [warning('JSONArgsRecommended', 3)],
      ['2-2 exec-form drydock', '3-3 JSONArgsRecommended buildkit'],
    ],
    [
      'stay theirs where we have no such rule',
      ['FROM a:1'],
      [warning('InvalidDefinitionDescription', 1)],
      ['1-1 InvalidDefinitionDescription buildkit'],
    ],
    [
      'are ours where we know without an engine, too',
      ['FROM scratch', 'COPY $A /x/'],
      [warning('UndefinedVar', 2)],
      ['2-2 defined-variables drydock'],
    ],
    [
      'without a line are about the first one',
      ['FROM a:1', ''],
      [warning('InvalidBaseImagePlatform')],
      ['1-1 InvalidBaseImagePlatform buildkit'],
    ],
    [
      'beyond the file are put at its end',
      ['FROM a:1'],
      [warning('UndefinedVar', 7, 9)],
      ['1-1 UndefinedVar buildkit'],
    ],
    ['are silenced by comments', ['FROM a:1', '# check=skip=UndefinedVar', 'RUN x'], [warning('UndefinedVar', 3)], []],
    ['are silenced by all', ['# check=skip=all', 'FROM a:1', 'CMD x'], [warning('UndefinedVar', 3)], []],
  ])('%s', (_, text, warnings, expected) => {
    expect(found(text, warnings)).toEqual(expected)
  })

  it('are switched off by the settings', () => {
    expect(
      found(['FROM a:1'], [warning('UndefinedVar', 1)], { disabled: ['undefinedvar', 'has-user', 'has-healthcheck'] }),
    ).toEqual([])
  })

  it('keep their words, their page and the severity of a warning', () => {
    const { findings } = lintDockerfile({
      file: 'D',
      text: 'FROM a:1\nRUN  x ',
      buildkit: [warning('UndefinedVar', 2)],
    })
    expect(findings.find(({ rule }) => rule === 'UndefinedVar')).toEqual({
      rule: 'UndefinedVar',
      aliases: ['defined-variables'],
      source: 'buildkit',
      severity: 'warning',
      message: 'UndefinedVar here',
      place: { at: 'line', file: 'D', line: 2, column: 1, endLine: 2, endColumn: 8 },
      origin: 'unknown',
      url: 'https://docs.docker.com/go/dockerfile/rule/UndefinedVar/',
      excerpt: { line: 2, lines: ['RUN  x '] },
    })
  })
})
