import { folder, readContext } from '../../../src/build-context.ts'
import { describe, expect, it } from '@jest/globals'
import { buildArgs, checkArgs } from '../../../src/docker/build/build-args.ts'
import { UserError } from '../../../src/errors.ts'
import type { BuildOptions, BuildRequest, Pin } from '../../../src/world.ts'

const options: BuildOptions = {
  buildArgs: {},
  buildContexts: {},
  secrets: [],
  ssh: [],
  labels: {},
  cacheFrom: [],
  cacheTo: [],
  addHosts: [],
  pull: false,
  noCache: false,
  timeoutSeconds: 60,
}
const setting = { tag: 'drydock-1-2:head', metadataFile: '/tmp/m.json', cacheNamespace: 'ns' }

const request = (part: Partial<BuildOptions> = {}, more: Partial<BuildRequest> = {}): BuildRequest => ({
  side: 'head',
  source: '/repository/tree',
  dockerfile: 'Dockerfile',
  context: folder('.'),
  options: { ...options, ...part },
  ...more,
})
const argsOf = (part?: Partial<BuildOptions>, more?: Partial<BuildRequest>, pins: readonly Pin[] = []) =>
  buildArgs(request(part, more), { ...setting, pins })

const ALWAYS = [
  'buildx',
  'build',
  '--file=/repository/tree/Dockerfile',
  '--load',
  '--provenance=false',
  '--sbom=false',
  '--progress=rawjson',
  '--metadata-file=/tmp/m.json',
  '--tag=drydock-1-2:head',
  '--build-arg=BUILDKIT_CACHE_MOUNT_NS=ns',
  '--',
  '/repository/tree',
]
const digest = `sha256:${'ab'.repeat(32)}`

describe('the arguments of a build', () => {
  it('are few without options', () => {
    expect(argsOf()).toEqual(ALWAYS)
  })

  it.each<[string, Partial<BuildOptions>, string[]]>([
    ['a builder', { builder: 'b' }, ['--builder=b']],
    ['a target that looks like a flag', { target: '--load' }, ['--target=--load']],
    ['no target', { target: '' }, []],
    ['a platform', { platform: 'linux/arm/v7' }, ['--platform=linux/arm/v7']],
    ['build arguments', { buildArgs: { A: 'x,y="z" =w', B: '' } }, ['--build-arg=A=x,y="z" =w', '--build-arg=B=']],
    [
      'named contexts',
      {
        buildContexts: { a: 'sub/folder', b: 'docker-image://alpine:3', c: 'https://example.org/a.git', d: 'target:x' },
      },
      [
        '--build-context=a=/repository/tree/sub/folder',
        '--build-context=b=docker-image://alpine:3',
        '--build-context=c=https://example.org/a.git',
        '--build-context=d=target:x',
      ],
    ],
    [
      'secrets',
      { secrets: ['id=a,src=a.txt', '"id=b","env=B"'] },
      ['--secret=id=a,src=a.txt', '--secret="id=b","env=B"'],
    ],
    ['agents', { ssh: ['default'] }, ['--ssh=default']],
    ['labels', { labels: { 'org.example': 'a=b, c' } }, ['--label=org.example=a=b, c']],
    [
      'caches',
      { cacheFrom: ['type=gha'], cacheTo: ['type=gha,mode=max'] },
      ['--cache-from=type=gha', '--cache-to=type=gha,mode=max'],
    ],
    ['a network', { network: 'host' }, ['--network=host']],
    ['hosts', { addHosts: ['a:127.0.0.1'] }, ['--add-host=a:127.0.0.1']],
    ['switches', { pull: true, noCache: true }, ['--pull', '--no-cache']],
  ])('pass on %s', (_, part, expected) => {
    const args = argsOf(part)
    expect(args.filter((argument) => !ALWAYS.includes(argument))).toEqual(expected)
    expect(args.filter((argument) => ALWAYS.includes(argument))).toEqual(ALWAYS)
  })

  it('let our cache namespace count, whatever a build argument says', () => {
    const namespaces = argsOf({ buildArgs: { BUILDKIT_CACHE_MOUNT_NS: 'theirs' } }).filter((argument) =>
      argument.includes('_NS='),
    )
    expect(namespaces.at(-1)).toBe('--build-arg=BUILDKIT_CACHE_MOUNT_NS=ns')
  })

  it('export a cache of the head only', () => {
    expect(argsOf({ cacheTo: ['type=gha'] }, { side: 'base' })).toEqual(ALWAYS)
  })

  it('pin a base image to a digest, unless a named context takes its place', () => {
    const pins = [
      { reference: 'docker.io/library/a:1', digest },
      { reference: 'b', digest },
    ]
    expect(
      argsOf({ buildContexts: { b: 'docker-image://c' } }, {}, pins).filter((argument) =>
        argument.startsWith('--build-context'),
      ),
    ).toEqual([
      '--build-context=b=docker-image://c',
      `--build-context=docker.io/library/a:1=docker-image://docker.io/library/a:1@${digest}`,
    ])
  })

  it.each([
    ['https://github.com/a/b.git#main', 'https://github.com/a/b.git#main', 'sub/Dockerfile'],
    ['git@github.com:a/b.git', 'git@github.com:a/b.git', 'sub/Dockerfile'],
    ['sub', '/repository/tree/sub', '/repository/tree/sub/Dockerfile'],
    ['-x', '/repository/tree/-x', '/repository/tree/sub/Dockerfile'],
  ])('take the context %s as %s', (context, argument, file) => {
    const args = argsOf({}, { context: readContext(context), dockerfile: 'sub/Dockerfile' })
    expect(args.slice(-2)).toEqual(['--', argument])
    expect(args).toContain(`--file=${file}`)
  })

  it.each<[string, Partial<BuildOptions>]>([
    ['build-arg', { buildArgs: { A: 'x\n::error::y' } }],
    ['build-arg', { buildArgs: { A: 'x\ry' } }],
    ['build-arg', { buildArgs: { A: 'x\0y' } }],
    ['build-arg', { buildArgs: { 'A=B': 'x' } }],
    ['build-arg', { buildArgs: { '': 'x' } }],
    ['label', { labels: { a: 'b\nc' } }],
    ['target', { target: 'a\nb' }],
    ['secret', { secrets: ['id=a\nb'] }],
    ['platform', { platform: 'linux/amd64,linux/arm64' }],
    ['platform', { platform: '--load' }],
    ['build-contexts', { buildContexts: { 'a=b': '.' } }],
    ['GITHUB_TOKEN', { secrets: ['id=a,env=GITHUB_TOKEN'] }],
    ['ACTIONS_RUNTIME_TOKEN', { secrets: ['env=ACTIONS_RUNTIME_TOKEN,id=a'] }],
  ])('refuse what cannot be passed on as it is: %s %j', (name, part) => {
    expect(() => argsOf(part)).toThrow(UserError)
    expect(() => argsOf(part)).toThrow(name)
  })

  it('refuse a pin that is no digest', () => {
    expect(() => argsOf({}, {}, [{ reference: 'a', digest: 'latest' }])).toThrow(UserError)
  })
})

describe('the arguments of BuildKit’s checks', () => {
  it('are those that decide what is built, and nothing secret', () => {
    const asked = {
      target: 't',
      buildArgs: { A: '1' },
      secrets: ['id=a,src=b'],
      cacheFrom: ['type=gha'],
      labels: { a: 'b' },
    }
    expect(checkArgs(request(asked))).toEqual([
      'buildx',
      'build',
      '--call=check,format=json',
      '--file=/repository/tree/Dockerfile',
      '--target=t',
      '--build-arg=A=1',
      '--progress=plain',
      '--',
      '/repository/tree',
    ])
  })
})
