import { describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openDisk } from '../../../src/disk/disk.ts'
import type { Plan } from '../../../src/plan.ts'
import { makePlan } from '../../../src/plan.ts'
import { parseConfig } from '../../../src/settings/config.ts'
import { readAssertions } from '../../../src/settings/structure-tests/read-assertions.ts'

/** What a configuration asserts in a repository that has these files. */
async function asserted(config: string, files: Readonly<Record<string, string>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'structure-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), content)
    }
    symlinkSync('/etc/passwd', join(root, 'link.yaml'))
    const plan: Plan = makePlan({
      root,
      subject: { head: {} } as Plan['subject'],
      base: { kind: 'none', because: 'there is none' },
      inputs: { image: {}, run: {}, place: {} },
      config: parseConfig(config, 'drydock.yml'),
      dockerfiles: ['Dockerfile'],
      renames: new Map(),
      today: '2026-11-27',
    })
    const [image] = (await readAssertions(plan, openDisk())).images
    if (image.runtime.kind === 'skip') throw new Error('it is not run')
    return image.runtime.assertions
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** Of every kind that the tool's documentation has. */
const TESTS = `schemaVersion: '2.0.0'
globalEnvVars:
  - {key: PATH, value: "/env/bin:$PATH"}
commandTests:
  - name: gunicorn
    setup: [[virtualenv, /env], [pip, install, gunicorn]]
    teardown: [[rm, -rf, /env]]
    envVars: [{key: A, value: 1}]
    command: which
    args: [gunicorn, 2]
    expectedOutput: ['/env/bin/gunicorn']
    excludedOutput: ['FAIL']
    expectedError: []
    excludedError: ['.*FAIL.*']
    exitCode: 0
fileExistenceTests:
  - {name: Root, path: /, shouldExist: true, permissions: 'drwxr-xr-x', uid: 0, gid: -1, isExecutableBy: group}
  - {name: Dummy, path: /dummy, shouldExist: false}
fileContentTests:
  - {name: passwd, path: /etc/passwd, expectedContents: ['root:x'], excludedContents: ['evil']}
metadataTest:
  envVars: [{key: foo, value: baz}]
  env: [{key: REGEX, value: '[a-z]+', isRegex: true}]
  unboundEnvVars: [{key: DEBUG}]
  labels: [{key: vendor, value: ACME}, {key: date, value: '^\\d{4}', isRegex: true}]
  exposedPorts: ["8080", 2345]
  unexposedPorts: ["80"]
  volumes: [/test]
  unmountedVolumes: [/root]
  entrypoint: []
  cmd: [/bin/bash]
  workdir: /app
  user: luke
licenseTests: [{debian: true, files: [/foo]}]
containerRunOptions: {user: root, privileged: true, bindMounts: [/etc:/etc]}
`

const written = { from: 'tests/a.yaml', expands: true }

describe('files of container-structure-test', () => {
  it('are read as they are', async () => {
    expect(await asserted('structure-tests: [tests/a.yaml]', { 'tests/a.yaml': TESTS })).toEqual([
      {
        ...written,
        ...{ kind: 'command', name: 'gunicorn', command: ['which', 'gunicorn', '2'] },
        setup: [
          ['virtualenv', '/env'],
          ['pip', 'install', 'gunicorn'],
        ],
        ...{ env: { PATH: '/env/bin:$PATH', A: '1' }, user: 'root', exitCode: 0 },
        stdout: { wanted: ['/env/bin/gunicorn'], unwanted: ['FAIL'] },
        stderr: { wanted: [], unwanted: ['.*FAIL.*'] },
      },
      {
        ...written,
        ...{ kind: 'file', name: 'Root', path: '/', exists: true, permissions: 'drwxr-xr-x', uid: 0 },
        executableBy: 'group',
      },
      { ...written, kind: 'file', name: 'Dummy', path: '/dummy', exists: false },
      {
        ...written,
        ...{ kind: 'file', name: 'passwd', path: '/etc/passwd', exists: true },
        content: { wanted: ['root:x'], unwanted: ['evil'] },
      },
      {
        ...{ kind: 'metadata', name: 'metadataTest', from: 'tests/a.yaml' },
        env: [
          { name: 'REGEX', value: '[a-z]+', isPattern: true },
          { name: 'foo', value: 'baz', isPattern: false },
        ],
        unsetEnv: ['DEBUG'],
        labels: [
          { name: 'vendor', value: 'ACME', isPattern: false },
          { name: 'date', value: '^\\d{4}', isPattern: true },
        ],
        ...{ ports: ['8080', '2345'], noPorts: ['80'], volumes: ['/test'], noVolumes: ['/root'] },
        ...{ entrypoint: [], command: ['/bin/bash'], workingFolder: '/app', user: 'luke' },
      },
      ...[
        ['licenseTests', true],
        ['containerRunOptions.privileged', false],
        ['containerRunOptions.bindMounts', false],
      ].map(([name, isTest]) => expect.objectContaining({ kind: 'unsupported', name, isTest })),
    ])
  })

  it('may have labels and variables as a mapping, and be JSON', async () => {
    const json = JSON.stringify({ schemaVersion: '2.0.0', metadataTest: { labels: { a: 'b' }, envVars: { C: 1 } } })
    expect(await asserted('structure-tests: [a.json]', { 'a.json': json })).toMatchObject([
      { labels: [{ name: 'a', value: 'b', isPattern: false }], env: [{ name: 'C', value: '1' }] },
    ])
  })

  it.each<[pattern: string, found: string[]]>([
    ['tests/*.yaml', ['tests/a.yaml', 'tests/b.yaml']],
    ['./tests/?.yaml', ['tests/a.yaml', 'tests/b.yaml']],
    ['**/*.yaml', ['tests/a.yaml', 'tests/b.yaml', 'tests/deep/er/c.yaml']],
    ['tests/**/c.yaml', ['tests/deep/er/c.yaml']],
  ])('are found by %s', async (pattern, found) => {
    const test = "schemaVersion: '2.0.0'\nfileExistenceTests: [{name: x, path: /x}]"
    const files = { 'tests/a.yaml': test, 'tests/b.yaml': test, 'tests/b.yml': test, 'tests/deep/er/c.yaml': test }
    const assertions = await asserted(`structure-tests: ['${pattern}']`, files)
    expect(assertions.map(({ from }) => from)).toEqual(found)
  })

  it.each<[claim: string, config: string, text: string, message: string | RegExp]>([
    ['no file', '[b.yaml]', '', '`structure-tests`: there is no file `b.yaml`.'],
    ['no match', '["b*.yaml"]', '', '`structure-tests`: no file is called `b*.yaml`.'],
    ['a link out of the repository', '[link.yaml]', '', /outside|leads out/],
    ['a path out of the repository', '[../x.yaml]', '', /outside|leads out/],
    ['another schema', '[a.yaml]', 'schemaVersion: 1.0.0', 'a.yaml:1:1: `schemaVersion` must be "2.0.0".'],
    ['no test', '[a.yaml]', 'schemaVersion: 2.0.0', 'a.yaml: there is no test in it.'],
    [
      'a misspelt key',
      '[a.yaml]',
      'schemaVersion: 2.0.0\ncommandTests:\n  - name: x\n    comand: x',
      /^a\.yaml:[34]:\d+: `commandTests\.0\.com/,
    ],
    ['no YAML', '[a.yaml]', 'a: [', /^a\.yaml:\d:\d: not YAML/],
    [
      'a pattern that Go has not',
      '[a.yaml]',
      'schemaVersion: 2.0.0\nfileContentTests: [{name: x, path: /x, expectedContents: ["(?=a)"]}]',
      /^a\.yaml: the pattern `\(\?=a\)` of `x` is no regular expression of RE2/,
    ],
  ])('are refused where there is %s', async (_, config, text, message) => {
    await expect(asserted(`structure-tests: ${config}`, { 'a.yaml': text })).rejects.toThrow(message)
  })
})

describe('assert', () => {
  it('is read from the configuration', async () => {
    const config = `assert:
  command:
    - {command: [python, --version], stdout: '^Python 3', no-stderr: [warn, error], env: {A: 1}, user: app, exit-code: 2}
  file:
    - {path: /app, mode: "0755", uid: 1000, gid: 0}
    - {name: no key, path: /key, exists: false}
    - {path: /etc/x, content: [a], no-content: b}
  metadata: {env: {A: 1}, labels: {b: c}, ports: [80], volumes: [/d], workdir: /app, user: 1000, cmd: [x], entrypoint: []}
`
    const own = { from: 'assert', expands: false }
    expect(await asserted(config)).toEqual([
      {
        ...own,
        ...{ kind: 'command', name: 'python --version', command: ['python', '--version'], setup: [], env: { A: '1' } },
        ...{ user: 'app', exitCode: 2 },
        stdout: { wanted: ['^Python 3'], unwanted: [] },
        stderr: { wanted: [], unwanted: ['warn', 'error'] },
      },
      { ...own, kind: 'file', name: '/app', path: '/app', exists: true, mode: 0o755, uid: 1000, gid: 0 },
      { ...own, kind: 'file', name: 'no key', path: '/key', exists: false },
      {
        ...own,
        kind: 'file',
        name: '/etc/x',
        path: '/etc/x',
        exists: true,
        content: { wanted: ['a'], unwanted: ['b'] },
      },
      {
        ...{ kind: 'metadata', name: 'metadata', from: 'assert' },
        env: [{ name: 'A', value: '1', isPattern: false }],
        labels: [{ name: 'b', value: 'c', isPattern: false }],
        ...{ unsetEnv: [], ports: ['80'], noPorts: [], volumes: ['/d'], noVolumes: [] },
        ...{ workingFolder: '/app', user: '1000', command: ['x'], entrypoint: [] },
      },
    ])
  })

  it.each([
    ['assert: {command: [{command: []}]}', '`assert.command.0.command` must name a program'],
    ['assert: {file: [{path: etc}]}', '`assert.file.0.path` must be an absolute path'],
    ['assert: {file: [{path: /etc, mode: 644}]}', 'must be octal in quotes'],
    ['assert: {commands: []}', '`commands` is not a setting. Did you mean `command`?'],
    ['assert: {metadata: {ports: [http]}}', 'must be a port'],
    ['assert: {file: [{path: /x, content: "("}]}', 'no regular expression of RE2'],
    ['expect-http: [{path: health}]', 'must be a path'],
    ['expect-http: [{path: /, body: "("}]', 'no regular expression of RE2'],
    ['run: false\nexpect-http: []', '`expect-http` needs the image to run'],
    ['run: false\nassert: {}', '`assert` needs the image to run'],
  ])('is refused as %s', async (config, message) => {
    await expect(asserted(config)).rejects.toThrow(message)
  })
})
