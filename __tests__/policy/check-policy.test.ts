import { describe, expect, it } from '@jest/globals'
import { checkPolicy, type PolicySituation } from '../../src/policy/check-policy.ts'
import { parseConfig } from '../../src/settings/config.ts'

const FILE = '.github/drydock.yml'

function asked(head: string, base: string, more: Partial<PolicySituation> = {}) {
  const dockerfiles = more.dockerfiles ?? ['Dockerfile']
  return checkPolicy({
    head: parseConfig(head, FILE),
    base: parseConfig(base, FILE),
    file: FILE,
    kind: 'base',
    dockerfiles,
    isThere: (path) => dockerfiles.includes(path),
    isChosen: false,
    ...more,
  })
}

const said = (...args: Parameters<typeof asked>): readonly string[] =>
  asked(...args).policy.changes.map(
    ({ file, image, what, before, now }) =>
      `${file === FILE ? '' : file}${image === undefined ? '' : `${image} `}${what}: ${before ?? '-'} > ${now ?? '-'}`,
  )

describe('what a change changes about what is checked', () => {
  it.each([
    ['run: false', '', 'run: true > false'],
    ['allow-root: true', '', 'allow-root: false > true'],
    ['allow-unhealthy: true', 'allow-unhealthy: false', 'allow-unhealthy: false > true'],
    ['fail-on: never', '', 'fail-on: error > never'],
    ['buildkit-checks: false', '', 'buildkit-checks: true > false'],
    ['max-size: 2 GB', 'max-size: 200 MB', 'max-size: 200 MB > 2 GB'],
    ['', 'max-size-increase: 5 %', 'max-size-increase: 5 % > -'],
    ['min-efficiency: 10 %', 'min-efficiency: 95 %', 'min-efficiency: 95 % > 10 %'],
    ['', 'require: [base, checks]', 'require: [base, checks] > -'],
    ['run-user: "1000"', '', 'run-user: - > 1000'],
    ['run-command: [sleep, "9"]', '', 'run-command: - > [sleep, 9]'],
    [
      'platforms: [linux/amd64]',
      'platforms: [linux/amd64, linux/arm64]',
      'platforms: [linux/amd64, linux/arm64] > [linux/amd64]',
    ],
    ['health-timeout: 1s', '', 'health-timeout: 120 s > 1 s'],
    ['lint: { rules: { DL3006: "off" } }', '', 'lint.rules.DL3006: - > off'],
    ['lint: { rules: { DL3006: info } }', 'lint: { rules: { DL3006: error } }', 'lint.rules.DL3006: error > info'],
    ['', 'lint: { trusted-registries: [ghcr.io] }', 'lint.trusted-registries: [ghcr.io] > -'],
    ['', 'lint: { ignore-comments: false }', 'lint.ignore-comments: false > -'],
    ['build-args: { BUILDKIT_DOCKERFILE_CHECK: skip=all }', '', 'build-args.BUILDKIT_DOCKERFILE_CHECK: - > skip=all'],
    [
      'budget-exceptions: [{ limit: max-size, reason: soon, until: "2027-01-01" }]',
      '',
      'budget-exceptions: - > [limit: max-size, reason: soon, until: 2027-01-01]',
    ],
  ])('`%s` where the base has `%s`', (head, base, change) => {
    expect(said(head, base)).toEqual([change])
  })

  it('is told where it begins, however far behind that is', () => {
    const many = Array.from({ length: 40 }, (_, index) => `registry-${index}.example`)
    const lint = (...registries: readonly string[]) => `lint: { trusted-registries: [${registries.join(', ')}] }`
    const [change] = said(lint(...many, 'evil.example'), lint(...many))
    expect(change).toMatch(
      /^lint\.trusted-registries: ….*registry-39\.example\] > ….*registry-39\.example, evil\.example\]$/,
    )
    expect(said(lint('evil.example', ...many), lint(...many))[0]).toMatch(
      /: \[registry-0\..*… > \[evil\.example, registry-0\..*…$/,
    )
  })

  it.each([
    ['a default that is written out', 'run: true', ''],
    ['nothing', 'max-size: 1 GB', 'max-size: 1 GB'],
    ['how the image is built', 'context: backend\nbuild-args: { A: b }\ntarget: prod', ''],
    ['what the image needs to run', 'run-env: { A: b }\nservices: { db: { image: postgres } }', ''],
    ['a setting that moves to its only image', 'images: [{ name: api, run: false }]', 'run: false'],
  ])('is not %s', (_, head, base) => {
    expect(said(head, base)).toEqual([])
  })

  it('is said once where it is the same for every image, and by name where it is not', () => {
    const [base, both] = ['images: [{ name: a }, { name: b }]', '[{ name: a, run: false }, { name: b, run: false }]']
    expect(said(`images: ${both}`, base)).toEqual(['run: true > false'])
    expect(said('images: [{ name: a }, { name: b, run: false }]', base)).toEqual(['b run: true > false'])
  })

  it.each([
    [
      'listed before',
      'images: [{ name: a, dockerfile: a/Dockerfile }]',
      'images: [{ name: a, dockerfile: a/Dockerfile }, { name: b, dockerfile: b/Dockerfile }]',
    ],
    ['found before', 'images: [{ name: a, dockerfile: a/Dockerfile }]', ''],
    ['found before, and one is named now', 'dockerfile: a/Dockerfile', ''],
  ])('an image that is no longer one: %s', (_, head, base) => {
    expect(said(head, base, { dockerfiles: ['a/Dockerfile', 'b/Dockerfile'] })).toEqual(['images: b > -'])
  })

  it.each([
    ['its Dockerfile is gone', { dockerfiles: ['a/Dockerfile'] }],
    ['the workflow names the Dockerfile', { dockerfiles: ['a/Dockerfile', 'b/Dockerfile'], isChosen: true }],
  ])('not an image that is no longer one where %s', (_, more) => {
    const [a, b] = ['{ name: a, dockerfile: a/Dockerfile }', '{ name: b, dockerfile: b/Dockerfile }']
    expect(said(`images: [${a}]`, `images: [${a}, ${b}]`, more)).toEqual([])
  })

  it('a new image is held against what holds for all, and one with a new name against what it was', () => {
    expect(said('images: [{ name: a }, { name: n, run: false }]', 'images: [{ name: a }]')).toEqual([
      'n run: true > false',
    ])
    const renamed = 'images: [{ name: n, dockerfile: a/Dockerfile }]'
    expect(said(renamed, 'images: [{ name: a, dockerfile: a/Dockerfile, max-layers: 9 }]')).toEqual([
      'max-layers: 9 > -',
    ])
  })
})

describe('where the base’s word counts', () => {
  it.each([
    [
      'what is checked is the base’s',
      'run: false\nmax-size: 2 GB',
      'max-size: 1 GB',
      { 'max-size': { bytes: 1e9, text: '1 GB' } },
    ],
    [
      'how it is built is the head’s',
      'target: b\nrun-env: { A: b }',
      'target: a',
      { target: 'b', 'run-env': { A: 'b' } },
    ],
    ['rules are the base’s', 'lint: { rules: { DL3006: "off" } }', '', {}],
    ['rules stay', '', 'lint: { rules: { DL3006: error } }', { lint: { rules: { DL3006: 'error' } } }],
    [
      'an argument for BuildKit’s checks is the base’s',
      'build-args: { A: b, BUILDKIT_DOCKERFILE_CHECK: skip=all }',
      '',
      { 'build-args': { A: 'b' } },
    ],
  ])('%s', (_, head, base, config) => {
    expect(asked(head, base).config).toEqual(config)
  })

  it('each image keeps its own, also under another name', () => {
    const base = 'images: [{ name: a, dockerfile: a/Dockerfile, max-layers: 9, target: old }]'
    expect(asked('images: [{ name: n, dockerfile: a/Dockerfile, target: new, run: false }]', base).config).toEqual({
      images: [{ name: 'n', dockerfile: 'a/Dockerfile', target: 'new', 'max-layers': 9 }],
    })
  })

  it('an image stays one that the head no longer lists', () => {
    const [a, b] = ['{ name: a, dockerfile: a/Dockerfile }', '{ name: b, dockerfile: b/Dockerfile, max-layers: 9 }']
    const dockerfiles = ['a/Dockerfile', 'b/Dockerfile']
    const kept = { name: 'b', dockerfile: 'b/Dockerfile', 'max-layers': 9 }
    expect(asked(`images: [${a}]`, `images: [${a}, ${b}]`, { dockerfiles }).config.images).toEqual([
      { name: 'a', dockerfile: 'a/Dockerfile' },
      kept,
    ])
    expect(asked('', `images: [${a}, ${b}]`, { dockerfiles }).config.images).toEqual([
      { name: 'a', dockerfile: 'a/Dockerfile' },
      kept,
    ])
    expect(asked(`images: [${a}]`, '', { dockerfiles }).config.images?.map(({ dockerfile }) => dockerfile)).toEqual(
      dockerfiles,
    )
  })

  it('the head’s configuration is left as it is where its own word counts', () => {
    const head = 'run: false\nimages: [{ name: a, max-size: 1 GB }]'
    expect(asked(head, '', { kind: 'head' }).config).toEqual(parseConfig(head, FILE))
  })
})
