import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../../src/errors.ts'
import {
  addHadolintConfig,
  type HadolintConfig,
  readHadolintConfig,
} from '../../../src/settings/hadolint/hadolint-config.ts'
import type { Environment } from '../../../src/settings/hadolint/hadolint-environment.ts'
import { DEFAULT_SETTINGS } from '../../../src/lint/lint-settings.ts'

const NOTHING: HadolintConfig = {
  ignored: [],
  severity: new Map(),
  trustedRegistries: [],
  labelSchema: new Map(),
  strictLabels: false,
  disableIgnorePragma: false,
  failOn: undefined,
  formats: [],
  noColor: false,
  verbose: false,
  notes: [],
}

const read = (text: string | undefined, environment: Environment = {}): HadolintConfig =>
  readHadolintConfig(text === undefined ? undefined : { file: '.hadolint.yaml', text }, environment)

const EVERYTHING = `failure-threshold: warning
format: tty
ignored: [DL3000, SC2086]
override:
  error: [DL3001]
  warning: [DL3002]
  info: [DL3003]
  style: [DL3004]
trustedRegistries:
  - docker.io
  - '*.example.com'
label-schema:
  author: email
  created: rfc3339
strict-labels: true
no-fail: false
no-color: true
disable-ignore-pragma: true
verbose: true
`

describe('the settings of hadolint', () => {
  it.each<readonly [string, string | undefined, Environment, Partial<HadolintConfig>]>([
    ['are nothing without a file', undefined, {}, {}],
    ['are nothing in an empty file', '', {}, {}],
    ['are nothing in a file of comments', '# later\n', {}, {}],
    ['count a key without a value as absent', 'ignored:\noverride:\nlabel-schema:\n', {}, {}],
    [
      'are all understood in the file',
      EVERYTHING,
      {},
      {
        ignored: ['DL3000', 'SC2086'],
        severity: new Map([
          ['DL3004', 'style'],
          ['DL3003', 'info'],
          ['DL3002', 'warning'],
          ['DL3001', 'error'],
        ]),
        trustedRegistries: ['docker.io', '*.example.com'],
        labelSchema: new Map([
          ['author', 'email'],
          ['created', 'rfc3339'],
        ]),
        strictLabels: true,
        disableIgnorePragma: true,
        failOn: 'warning',
        formats: ['tty'],
        noColor: true,
        verbose: true,
      },
    ],
    [
      'are all understood in the environment',
      undefined,
      {
        NO_COLOR: '',
        HADOLINT_VERBOSE: 'Y',
        HADOLINT_STRICT_LABELS: 'on',
        HADOLINT_DISABLE_IGNORE_PRAGMA: 'TRUE',
        HADOLINT_FORMAT: 'sarif',
        HADOLINT_FAILURE_THRESHOLD: 'info',
        HADOLINT_OVERRIDE_ERROR: 'DL3001',
        HADOLINT_OVERRIDE_WARNING: 'DL3002',
        HADOLINT_OVERRIDE_INFO: 'DL3003',
        HADOLINT_OVERRIDE_STYLE: 'DL3004, DL3005,',
        HADOLINT_IGNORE: 'DL3000,SC2086',
        HADOLINT_TRUSTED_REGISTRIES: 'docker.io,ghcr.io',
        HADOLINT_REQUIRE_LABELS: 'author:email,a:b:hash',
      },
      {
        ignored: ['DL3000', 'SC2086'],
        severity: new Map([
          ['DL3004', 'style'],
          ['DL3005', 'style'],
          ['DL3003', 'info'],
          ['DL3002', 'warning'],
          ['DL3001', 'error'],
        ]),
        trustedRegistries: ['docker.io', 'ghcr.io'],
        labelSchema: new Map([
          ['author', 'email'],
          ['a:b', 'hash'],
        ]),
        strictLabels: true,
        disableIgnorePragma: true,
        failOn: 'info',
        formats: ['sarif'],
        noColor: true,
        verbose: true,
      },
    ],
    ['take one registry as a text', 'trustedRegistries: docker.io', {}, { trustedRegistries: ['docker.io'] }],
    ['take several formats', 'format: tty\nformats: [json, sarif]', {}, { formats: ['json', 'sarif'] }],
    ['fail on anything with the threshold `none`', 'failure-threshold: none', {}, { failOn: 'style' }],
    ['fail on anything with the threshold `ignore`', 'failure-threshold: ignore', {}, { failOn: 'style' }],
    [
      'never fail with `no-fail`, whatever the threshold',
      'failure-threshold: error\nno-fail: true',
      {},
      { failOn: 'never' },
    ],
    ['never fail with the variable', undefined, { HADOLINT_NOFAIL: '1' }, { failOn: 'never' }],
    [
      'let the file win over the environment',
      'strict-labels: false\nno-fail: false',
      { HADOLINT_STRICT_LABELS: '1', HADOLINT_NOFAIL: '1' },
      {},
    ],
    [
      'let the threshold of the file win',
      'failure-threshold: error',
      { HADOLINT_FAILURE_THRESHOLD: 'style' },
      { failOn: 'error' },
    ],
    ['drop a threshold of the environment that does not exist', undefined, { HADOLINT_FAILURE_THRESHOLD: 'fatal' }, {}],
    ['take any other text for no', undefined, { HADOLINT_STRICT_LABELS: '0', HADOLINT_VERBOSE: '' }, {}],
    [
      'unite lists',
      'ignored: [DL3000, DL3001]\ntrustedRegistries: [a]',
      { HADOLINT_IGNORE: 'DL3001,DL3002', HADOLINT_TRUSTED_REGISTRIES: 'b' },
      { ignored: ['DL3001', 'DL3002', 'DL3000'], trustedRegistries: ['b', 'a'] },
    ],
    [
      'give a rule the highest of its severities, wherever it stands',
      'override: {style: [DL3000], info: [DL3000]}',
      { HADOLINT_OVERRIDE_ERROR: 'DL3000' },
      { severity: new Map([['DL3000', 'error']]) },
    ],
    [
      'let the environment decide the type of a label',
      'label-schema: {a: text, b: url}',
      { HADOLINT_REQUIRE_LABELS: 'a:hash' },
      {
        labelSchema: new Map([
          ['a', 'hash'],
          ['b', 'url'],
        ]),
      },
    ],
    [
      'note keys that hadolint does not have',
      'ignored: [DL3000]\nignore: [DL3001]\noverride:\n  fatal: [DL3002]\n',
      {},
      {
        ignored: ['DL3000'],
        notes: [
          '.hadolint.yaml:2:1: `ignore` is no setting of hadolint, so it has no effect.',
          '.hadolint.yaml:4:3: `override.fatal` is no setting of hadolint, so it has no effect.',
        ],
      },
    ],
  ])('%s', (_, text, environment, expected) => {
    expect(read(text, environment)).toEqual({ ...NOTHING, ...expected })
  })

  it.each([
    ['is not YAML', 'ignored: [DL3000\noverride: 1', '.hadolint.yaml:2:1: not YAML: '],
    ['is a list', '- DL3000', '.hadolint.yaml:1:1: must be a mapping of settings.'],
    ['is a text', 'DL3000', '.hadolint.yaml:1:1: must be a mapping of settings.'],
    ['names one rule as a text', 'ignored: DL3000', '.hadolint.yaml:1:1: `ignored` must be a list of texts.'],
    [
      'has a number among the rules',
      'ignored:\n  - DL3000\n  - 3001',
      '.hadolint.yaml:3:5: `ignored.1` must be a text.',
    ],
    [
      'has a severity that does not exist',
      'failure-threshold: fatal',
      '.hadolint.yaml:1:1: `failure-threshold` must be one of ',
    ],
    [
      'has a type of label that does not exist',
      'label-schema:\n  a: text\n  b: date',
      '.hadolint.yaml:3:3: `label-schema.b` must be one of ',
    ],
    ['has a text for a yes', 'no-fail: "yes"', '.hadolint.yaml:1:1: `no-fail` must be `true` or `false`.'],
    ['has a list of severities', 'override: [DL3000]', '.hadolint.yaml:1:1: `override` must be a mapping.'],
    ['says a thing twice', 'verbose: true\nverbose: false', '.hadolint.yaml:2:1: not YAML: '],
  ])('stop the run where the file %s', (_, text, message) => {
    const run = (): HadolintConfig => read(text)
    expect(run).toThrow(UserError)
    expect(run).toThrow(message)
  })

  it.each(['a:date', 'a', ':email'])('stop the run where the environment requires the label %s', (label) => {
    expect(() => read(undefined, { HADOLINT_REQUIRE_LABELS: label })).toThrow(
      new UserError(
        `HADOLINT_REQUIRE_LABELS: "${label}" must be \`name:type\` with one of \`text\`, \`rfc3339\`, \`semver\`, \`url\`, \`hash\`, \`spdx\`, \`email\`.`,
      ),
    )
  })

  it('lose against our own, whatever the name of the rule', () => {
    const own = {
      ...DEFAULT_SETTINGS,
      disabled: ['no-sudo'],
      severity: new Map([
        ['absolute-workdir', 'info'],
        ['pin-apt-packages', 'warning'],
      ] as const),
    }
    const { disabled, severity } = addHadolintConfig(
      own,
      read('ignored: [DL3008, DL3001]\noverride: {error: [DL3000, DL3004, DL3002]}'),
    )
    expect(disabled).toEqual(['DL3001', 'no-sudo'])
    expect([...severity]).toEqual([
      ['DL3002', 'error'],
      ['absolute-workdir', 'info'],
      ['pin-apt-packages', 'warning'],
    ])
  })

  it('are added to our own, which win', () => {
    const own = {
      ...DEFAULT_SETTINGS,
      disabled: ['no-sudo'],
      severity: new Map([['DL3000', 'info']] as const),
      trustedRegistries: ['quay.io'],
      labelSchema: new Map([['author', 'text']] as const),
    }
    const config = read(
      'ignored: [DL3001]\noverride: {error: [DL3000, DL3002]}\nstrict-labels: true\ndisable-ignore-pragma: true\ntrustedRegistries: a',
      {
        HADOLINT_REQUIRE_LABELS: 'author:email,x:url',
      },
    )
    expect(addHadolintConfig(own, config)).toEqual({
      ...own,
      disabled: ['DL3001', 'no-sudo'],
      severity: new Map([
        ['DL3000', 'info'],
        ['DL3002', 'error'],
      ]),
      trustedRegistries: ['a', 'quay.io'],
      labelSchema: new Map([
        ['author', 'text'],
        ['x', 'url'],
      ]),
      strictLabels: true,
      disableIgnorePragma: true,
    })
  })
})
