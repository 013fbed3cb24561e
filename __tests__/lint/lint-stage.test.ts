import { readContext } from '../../src/build-context.ts'
import { describe, expect, it } from '@jest/globals'
import { ToolError } from '../../src/errors.ts'
import { DEFAULT_SETTINGS } from '../../src/lint/lint-settings.ts'
import { type LintPlan, type LintSide, lintSides } from '../../src/lint/lint-stage.ts'
import { buildRequest } from '../fakes/build-request.ts'
import { fakeClock } from '../fakes/fake-clock.ts'
import { fakeShellCheck } from '../fakes/fake-shellcheck.ts'
import { rules } from '../../src/lint/rules/index.ts'
import type { BuildkitWarning, BuildRequest, Clock, Disk, FileRead } from '../../src/world.ts'

const CANCELLED = new Error('cancelled')

const text = (...lines: readonly string[]): FileRead => ({ kind: 'text', text: lines.join('\n') })
const side = (root: string, read: FileRead): LintSide => ({ root, file: 'Dockerfile', read })
const PLAN: LintPlan = {
  context: readContext('.'),
  buildkit: { kind: 'off' },
  shellcheck: true,
  today: '2026-11-28',
}
const SETTINGS = { ...DEFAULT_SETTINGS, disabled: ['has-user', 'has-healthcheck'] }

const REQUESTS = { kind: 'asked', head: buildRequest('head'), base: buildRequest('base') } as const

/** A disk that holds these files by `root/path`, and an engine that answers with these warnings. */
function world(
  files: Readonly<Record<string, FileRead>> = {},
  check: (side: string) => readonly BuildkitWarning[] = () => [],
  shellcheck = fakeShellCheck(),
  stopped?: string,
) {
  const disk: Disk = {
    read: (root, file) => Promise.resolve(files[`${root}/${file}`] ?? { kind: 'missing' }),
    list: () => Promise.resolve({ files: [], complete: true }),
  }
  const refuse = (): never => {
    throw new Error('linting asks for nothing else')
  }
  return {
    clock: fakeClock(),
    disk,
    shellcheck,
    docker: {
      check: (asked: BuildRequest) =>
        Promise.resolve().then(() => ({ warnings: check(asked.side), ...(stopped !== undefined && { stopped }) })),
      environment: refuse,
      build: refuse,
      inspect: refuse,
      measure: refuse,
      start: refuse,
    },
  }
}

async function lint(head: FileRead, base?: FileRead, plan: Partial<LintPlan> = {}, around = world()) {
  const sides = { head: side('/head', head), ...(base && { base: side('/base', base) }) }
  const stage = await lintSides(sides, SETTINGS, { ...PLAN, ...plan }, around)
  if (stage.status !== 'done') return stage
  const { result, findings } = stage
  return {
    said: findings.map(({ rule, origin }) => `${rule} ${origin}`),
    fixed: result.fixed.map(({ rule }) => rule),
    base: result.baseCount,
    suppressed: result.suppressed.map(({ rule }) => rule),
    notes: result.notes,
  }
}

const QUIET = { said: [], fixed: [], base: undefined, suppressed: [], notes: [] }
const tool = (message: string): ToolError => new ToolError(message, { command: ['docker'] })

describe('the lint stage', () => {
  it('calls everything unknown without a base', async () => {
    expect(await lint(text('FROM a'))).toEqual({ ...QUIET, said: ['pin-base-image unknown'] })
  })

  it('knows what day it is', async () => {
    const file = text('FROM python:3.9-slim', 'LABEL a=b')
    expect(await lint(file)).toEqual({ ...QUIET, said: ['supported-base-version unknown'] })
    expect(await lint(file, undefined, { today: '2025-10-01' })).toEqual(QUIET)
  })

  it('tells new from existing and fixed', async () => {
    expect(await lint(text('FROM a', 'RUN sudo x'), text('FROM a', 'MAINTAINER y'))).toEqual({
      ...QUIET,
      said: ['pin-base-image existing', 'no-sudo new'],
      fixed: ['no-maintainer'],
      base: 2,
    })
  })

  describe('comments that the base does not have', () => {
    const asked = async (
      head: readonly string[],
      base: readonly string[] | undefined,
      policy: 'head' | 'base' = 'base',
    ) => {
      const sides = { head: side('/head', text(...head)), ...(base && { base: side('/base', text(...base)) }) }
      const stage = await lintSides(sides, SETTINGS, { ...PLAN, policy }, world())
      if (stage.status !== 'done') throw new Error(stage.status)
      const { newComments = [], suppressed } = stage.result
      return {
        said: stage.findings.map(({ rule, origin }) => `${rule} ${origin}`),
        suppressed: suppressed.map(({ rule }) => rule),
        comments: newComments.map(({ line, what }) => `${line ?? ''} ${what}`),
      }
    }
    const ignore = '# hadolint ignore=DL3006'

    it.each([
      ['above an instruction', [ignore, 'FROM a'], `1 ${ignore}`],
      [
        'for the file',
        ['# drydock file ignore=pin-base-image: later', 'FROM a'],
        '1 # drydock file ignore=pin-base-image: later',
      ],
    ])('silence nothing where the base’s word counts, and are listed: %s', async (_, head, comment) => {
      const comments = [comment]
      expect(await asked(head, ['FROM a'])).toEqual({ said: ['pin-base-image existing'], suppressed: [], comments })
      expect(await asked(head, ['FROM a:1'])).toEqual({ said: ['pin-base-image new'], suppressed: [], comments })
      expect(await asked(head, undefined)).toEqual({ said: ['pin-base-image unknown'], suppressed: [], comments })
      expect(await asked(head, ['FROM a'], 'head')).toEqual({ said: [], suppressed: ['pin-base-image'], comments })
    })

    it.each([
      ['the same comment', [ignore, 'FROM a'], [ignore, 'FROM a']],
      ['other words around it', ['FROM b:1', ignore, 'FROM a AS x'], [ignore, 'FROM a']],
      [
        'a comment for the file, and a new finding',
        ['# hadolint global ignore=DL3006', 'FROM a', 'FROM b'],
        ['# hadolint global ignore=DL3006', 'FROM a'],
      ],
    ])('are not those that it has: %s', async (_, head, base) => {
      const { said, suppressed, comments } = await asked(head, base)
      expect([said.filter((one) => one.startsWith('pin-base-image')), comments]).toEqual([[], []])
      expect(suppressed).toContain('pin-base-image')
    })

    it('are those that moved to another finding', async () => {
      const head = ['FROM a', ignore, 'FROM b']
      expect(await asked(head, [ignore, 'FROM a', 'FROM b:1'])).toEqual({
        said: ['used-stages existing', 'pin-base-image new', 'pin-base-image new'],
        suppressed: [],
        comments: ['3 pin-base-image, silenced by a comment'],
      })
    })

    it('are those that say which shell it is, once more', async () => {
      const shell = '# hadolint shell=pwsh'
      expect((await asked(['FROM a:1', shell, shell], ['FROM a:1', shell])).comments).toEqual([`3 ${shell}`])
    })

    it('are counted where they are more than anybody reads', async () => {
      const { comments } = await asked(
        ['FROM a:1', ...Array.from({ length: 600 }, () => ignore), 'USER b'],
        ['FROM a:1'],
      )
      expect([comments.length, comments.at(-1)]).toEqual([501, ' 100 more comments'])
    })

    it.each([
      ['none', ['FROM a:1'], 'error=false'],
      [
        'one that skips',
        ['# check=skip=JSONArgsRecommended;error=true', 'FROM a:1'],
        'skip=JSONArgsRecommended;error=true',
      ],
    ])('BuildKit is asked as the base’s directive says: %s', async (_, base, argument) => {
      const seen: (string | undefined)[] = []
      const around = world()
      const docker = {
        check: ({ options }: BuildRequest) => {
          seen.push(options.buildArgs['BUILDKIT_DOCKERFILE_CHECK'])
          return Promise.resolve({ warnings: [] })
        },
      }
      const sides = { head: side('/head', text('# check=skip=all', 'FROM a:1')), base: side('/base', text(...base)) }
      for (const policy of ['base', 'head'] as const)
        await lintSides(sides, SETTINGS, { ...PLAN, buildkit: REQUESTS, policy }, { ...around, docker })
      expect(seen).toEqual([argument, undefined, undefined, undefined])
    })
  })

  it('takes a base without a Dockerfile for no base', async () => {
    expect(await lint(text('FROM a:1'), { kind: 'missing' })).toEqual(QUIET)
  })

  it('takes breaks while it reads scripts, applies rules, verifies fixes and concludes, so that a signal is heard', async () => {
    const runs = Array.from({ length: 30 }, (_, index) => `RUN echo ${index} > b`)
    const breaksOf = async (lines: readonly string[]): Promise<number> => {
      let now = 0
      let breaks = 0
      const slow: Clock = {
        now: () => (now += 60),
        waited: () => undefined,
        sleep: () => {
          breaks += 1
          return Promise.resolve()
        },
      }
      await lint(text(...lines), undefined, {}, { ...world(), clock: slow })
      return breaks
    }
    const few = await breaksOf(['FROM a:1'])
    expect(few).toBeGreaterThan(rules.length / 2)
    // A break for each script, and one for each finding that may have a fix.
    expect((await breaksOf(['FROM a:1', ...runs])) - few).toBeGreaterThanOrEqual(2 * runs.length - 1)
  })

  it('goes no further when the run is cancelled', async () => {
    const clock = {
      now: () => performance.now() * 1000,
      waited: () => undefined,
      sleep: () => Promise.reject(CANCELLED),
    }
    await expect(lint(text('FROM a:1'), undefined, {}, { ...world(), clock })).rejects.toBe(CANCELLED)
  })

  it('returns what comments silence', async () => {
    expect(await lint(text('# drydock ignore=pin-base-image: a mirror', 'FROM a'))).toEqual({
      ...QUIET,
      suppressed: ['pin-base-image'],
    })
  })

  it.each([
    ['is missing', { kind: 'missing' }, 'There is no Dockerfile at `Dockerfile`'],
    ['cannot be read', { kind: 'refused', because: '`Dockerfile` is a FIFO' }, '`Dockerfile` is a FIFO'],
  ] as const)('stops where the Dockerfile %s', async (_, read, message) => {
    expect(await lint(read)).toMatchObject({
      status: 'stopped',
      findings: [{ rule: 'valid-dockerfile', severity: 'error', message }],
    })
  })
})

describe('a target', () => {
  const prod = ['FROM a:1 AS prod', 'USER 1', 'HEALTHCHECK NONE']
  const onlyUser = { ...DEFAULT_SETTINGS, enabled: ['has-user'] }
  const about = async (head: readonly string[], base: readonly string[], target?: string) => {
    const sides = { head: side('/head', text(...head)), base: side('/base', text(...base)) }
    const plan = { ...PLAN, ...(target !== undefined && { target }) }
    const stage = await lintSides(sides, onlyUser, plan, world())
    if (stage.status !== 'done') throw new Error(stage.status)
    const of = (list: typeof stage.findings): readonly string[] => list.map(({ rule, origin }) => `${rule} ${origin}`)
    return { said: of(stage.findings), fixed: of(stage.result.fixed), notes: stage.result.notes }
  }

  it('is the final stage of head and base', async () => {
    const dev = [...prod, 'FROM a:1 AS dev']
    expect(await about(dev, prod, 'prod')).toEqual({ said: [], fixed: [], notes: [] })
    expect(await about(dev, prod)).toEqual({ said: ['has-user new', 'has-healthcheck new'], fixed: [], notes: [] })
    const root = ['FROM a:1 AS prod', 'HEALTHCHECK NONE', 'FROM a:1 AS dev', 'USER 1', 'HEALTHCHECK NONE']
    expect(await about(dev, root, 'PROD')).toEqual({ said: [], fixed: ['has-user unknown'], notes: [] })
  })

  it('leaves the comments of other stages alone', async () => {
    const dev = [...prod, '# drydock ignore=has-user,has-healthcheck', 'FROM a:1 AS dev']
    expect(await about(dev, prod, 'prod')).toEqual({ said: [], fixed: [], notes: [] })
    const shared = ['# drydock file ignore=has-user', ...prod, 'FROM a:1 AS dev', 'HEALTHCHECK NONE']
    expect((await about(shared, prod, 'prod')).said).toEqual([])
    const idle = ['# drydock ignore=has-user', ...dev]
    expect((await about(idle, prod, 'prod')).said).toEqual(['unused-ignore new'])
  })

  it('that no stage has is said, and the last one counts', async () => {
    expect(await about(prod, prod, 'nobody')).toEqual({
      said: [],
      fixed: [],
      notes: ['`Dockerfile` has no stage `nobody`, so it was checked as if its last stage is built'],
    })
  })
})

describe('BuildKit’s checks', () => {
  const warning = { rule: 'UndefinedVar', description: 'd', detail: 'x', url: '', lines: { line: 1, endLine: 1 } }

  it('are asked on both sides', async () => {
    const around = world({}, () => [warning])
    expect(await lint(text('FROM a:1'), text('FROM a:1'), { buildkit: REQUESTS }, around)).toEqual({
      ...QUIET,
      said: ['UndefinedVar existing'],
      base: 1,
    })
  })

  it('are a note where they fail', async () => {
    const around = world({}, () => {
      throw tool('buildx hung')
    })
    expect(await lint(text('FROM a:1'), undefined, { buildkit: REQUESTS }, around)).toEqual({
      ...QUIET,
      notes: ['BuildKit’s checks could not run: buildx hung'],
    })
  })

  it('are a note where only the base’s fail', async () => {
    const around = world({}, (name) => {
      if (name === 'base') throw tool('buildx hung')
      return []
    })
    expect(await lint(text('FROM a:1'), text('FROM a:1'), { buildkit: REQUESTS }, around)).toEqual({
      ...QUIET,
      base: 0,
      notes: ['On the base: BuildKit’s checks could not run: buildx hung'],
    })
  })

  it('are one note where they fail on both sides', async () => {
    const around = world({}, () => {
      throw tool('buildx hung')
    })
    expect(await lint(text('FROM a:1'), text('FROM a:1'), { buildkit: REQUESTS }, around)).toEqual({
      ...QUIET,
      base: 0,
      notes: ['BuildKit’s checks could not run: buildx hung'],
    })
  })

  it('are a note where they stop, unless the build says it, and then nobody knows what a comment silences', async () => {
    const head = text('FROM a:1', '# drydock ignore=UndefinedVar', 'RUN echo $A')
    const around = world({}, () => [], fakeShellCheck(), 'a:1: not found')
    const notes = ['BuildKit’s checks stopped before the end: a:1: not found']
    expect(await lint(head, undefined, { buildkit: REQUESTS }, around)).toEqual({ ...QUIET, notes })
    expect(await lint(head, undefined, { buildkit: REQUESTS, isBuilt: true }, around)).toEqual(QUIET)
    expect(await lint(head, undefined, { buildkit: REQUESTS }, world())).toEqual({
      ...QUIET,
      said: ['unused-ignore unknown'],
    })
  })

  it('are a note where there is no engine', async () => {
    expect(
      await lint(text('FROM a:1'), undefined, { buildkit: { kind: 'unreachable', because: 'docker is not there' } }),
    ).toEqual({
      ...QUIET,
      notes: ['BuildKit’s checks could not run: docker is not there'],
    })
  })

  it('pass a bug on', async () => {
    const around = world({}, () => {
      throw new TypeError('a bug')
    })
    await expect(lint(text('FROM a:1'), undefined, { buildkit: REQUESTS }, around)).rejects.toThrow(TypeError)
  })
})

describe('the ignore file', () => {
  const copies = text('FROM a:1', 'COPY . /app')

  it.each([
    ['is missed where there is none', {}, '.', ['has-dockerignore unknown']],
    ['is found in the context', { '/head/app/.dockerignore': text('') }, 'app', []],
    ['is missed outside the context', { '/head/.dockerignore': text('') }, 'app', ['has-dockerignore unknown']],
    ['is found beside the Dockerfile', { '/head/Dockerfile.dockerignore': text('') }, 'app', []],
    [
      'is not judged where it cannot be read',
      { '/head/.dockerignore': { kind: 'refused', because: 'x' } as const },
      '.',
      [],
    ],
    ['is not judged for a context elsewhere', {}, 'https://example.com/x.git', []],
  ])('%s', async (_, files, context, said) => {
    expect(await lint(copies, undefined, { context: readContext(context) }, world(files))).toEqual({ ...QUIET, said })
  })
})

describe('compose files', () => {
  const PRIVILEGED = text('services:', '  web:', '    build: .', '    privileged: true')
  const plan = { composeFiles: { others: [] } }

  it.each<readonly [string, Readonly<Record<string, FileRead>>, Partial<LintPlan>, readonly string[]]>([
    ['are looked at at the root', { '/head/compose.yaml': PRIVILEGED }, plan, ['compose-not-privileged unknown']],
    ['are left alone where nobody asks', { '/head/compose.yaml': PRIVILEGED }, {}, []],
    [
      'are looked at by the old name',
      { '/head/docker-compose.yml': PRIVILEGED },
      plan,
      ['compose-not-privileged unknown'],
    ],
    [
      'are only the first of two',
      { '/head/compose.yml': PRIVILEGED, '/head/docker-compose.yml': PRIVILEGED },
      plan,
      ['compose-not-privileged unknown'],
    ],
    [
      'are looked at with what completes them',
      {
        '/head/compose.yml': PRIVILEGED,
        '/head/compose.override.yaml': text('services:', '  web:', '    build: .', '    user: root'),
      },
      plan,
      ['compose-not-privileged unknown', 'compose-user-not-root unknown'],
    ],
    [
      'are left alone where another image has spoken of them',
      { '/head/compose.yaml': PRIVILEGED },
      {
        composeFiles: {
          others: [
            { dockerfile: 'web/Dockerfile', context: readContext('web') },
            { dockerfile: './Dockerfile', context: readContext('.') },
          ],
        },
      },
      [],
    ],
    [
      'are left alone where they build other images',
      { '/head/compose.yaml': text('services:', '  web:', '    build: ./web', '    privileged: true') },
      plan,
      [],
    ],
    [
      'are looked at in the context where they build none',
      {
        '/head/compose.yaml': text('services:', '  db:', '    image: x'),
        '/head/app/compose.yaml': text('services:', '  db:', '    image: x'),
      },
      { ...plan, context: readContext('app') },
      ['compose-has-healthcheck unknown', 'compose-pinned-image unknown'],
    ],
    [
      'are left alone where the context is elsewhere',
      { '/head/compose.yaml': PRIVILEGED },
      { ...plan, context: readContext('https://x.test/y.git') },
      [],
    ],
  ])('%s', async (_, files, part, said) => {
    expect(await lint(text('FROM a:1'), undefined, part, world(files))).toEqual({ ...QUIET, said })
  })

  it('are compared with those of the base', async () => {
    const files = {
      '/base/compose.yaml': text('version: "3"', 'services:', '  web:', '    build: .', '    privileged: true'),
      '/head/compose.yaml': text('services:', '  web:', '    build: .', '    user: root', '    privileged: true'),
    }
    expect(await lint(text('FROM a:1'), text('FROM a:1'), plan, world(files))).toEqual({
      ...QUIET,
      said: ['compose-user-not-root new', 'compose-not-privileged existing'],
      fixed: ['compose-no-version'],
      base: 2,
    })
  })

  it('are a note where they cannot be read', async () => {
    const files = { '/head/compose.yaml': { kind: 'refused', because: '`compose.yaml` is a named pipe' } as const }
    expect(await lint(text('FROM a:1'), undefined, plan, world(files))).toEqual({
      ...QUIET,
      notes: ['`compose.yaml` is a named pipe.'],
    })
  })

  it('silence findings with comments of their own', async () => {
    const files = {
      '/head/compose.yaml': text(
        'services:',
        '  web:',
        '    build: .',
        '    # drydock ignore=compose-not-privileged: runs an engine',
        '    privileged: true',
      ),
    }
    expect(await lint(text('FROM a:1'), undefined, plan, world(files))).toEqual({
      ...QUIET,
      suppressed: ['compose-not-privileged'],
    })
  })
})

describe('findings in the ignore file', () => {
  const copies = text('FROM a:1', 'COPY . /app')
  const around = (ignore: FileRead) => ({
    ...world({ '/head/.dockerignore': ignore, '/base/.dockerignore': ignore }),
    disk: {
      ...world({ '/head/.dockerignore': ignore, '/base/.dockerignore': ignore }).disk,
      // A worktree has a file in place of the folder.
      list: (root: string) =>
        Promise.resolve({
          files: [{ path: root === '/head' ? '.git/HEAD' : '.git', bytes: root === '/head' ? 23 : 61 }],
          complete: true,
        }),
    },
  })

  it('are the base’s too where only the bytes differ', async () => {
    expect(await lint(copies, copies, {}, around(text('a')))).toEqual({
      ...QUIET,
      said: ['dockerignore-leaves-out-git existing'],
      base: 1,
    })
  })

  it('are not silenced by a comment in the same line of the Dockerfile', async () => {
    const silent = text('# drydock ignore=dockerignore-leaves-out-git', 'FROM a:1', 'COPY . /app')
    expect(await lint(silent, undefined, {}, around(text('a', 'b')))).toMatchObject({
      said: ['unused-ignore unknown', 'dockerignore-leaves-out-git unknown'],
    })
  })

  it('are silenced by a comment for the whole Dockerfile, and by one in the ignore file', async () => {
    const silent = text('# drydock file ignore=dockerignore-leaves-out-git', 'FROM a:1', 'COPY . /app')
    const suppressed = ['dockerignore-leaves-out-git']
    expect(await lint(silent, undefined, {}, around(text('a')))).toEqual({ ...QUIET, suppressed })
    const ignore = text('# drydock ignore=dockerignore-leaves-out-git: a version comes from it', 'a')
    expect(await lint(copies, undefined, {}, around(ignore))).toEqual({ ...QUIET, suppressed })
  })
})

describe('the source of what an image starts', () => {
  const SOURCE = "from flask import Flask\napp = Flask(__name__)\nif __name__ == '__main__':\n    app.run(port=5000)\n"
  const found = async (files: Readonly<Record<string, string>>, ...lines: readonly string[]) => {
    const around = world(
      Object.fromEntries(Object.entries(files).map(([path, source]) => [`/head/${path}`, text(source)])),
    )
    const stage = await lintSides({ head: side('/head', text(...lines)) }, SETTINGS, PLAN, around)
    if (stage.status !== 'done') throw new Error(stage.status)
    return stage.findings
      .filter(({ rule }) => rule === 'listens-on-all-interfaces')
      .map(({ message, place }) => `${place.at === 'line' ? place.line : 0} ${message}`)
  }
  const by = (line: number, call: string, file: string, address: string): readonly string[] => [
    `${line} ${call} of \`${file}\` listens on ${address}, which only the container itself can reach`,
  ]
  const FLASK_RUN = '`app.run` in line 4'
  const DEFAULT = '`127.0.0.1` unless told otherwise'

  it.each([
    ['a file in the folder', 'app.py', ['WORKDIR /app', 'COPY . .', 'CMD ["python", "app.py"]'], 4],
    ['a file that is copied by name', 'src/app.py', ['COPY src/app.py /srv/', 'CMD python3 -u /srv/app.py'], 3],
    ['a file under another name', 'web.py', ['COPY web.py /srv/app.py', 'CMD ["python", "/srv/app.py"]'], 3],
    ['a module', 'pkg/web.py', ['WORKDIR /app', 'COPY pkg/ ./pkg/', 'CMD ["python", "-m", "pkg.web"]'], 4],
    ['a package', 'pkg/__main__.py', ['WORKDIR /app', 'COPY . /app', 'CMD ["python", "-m", "pkg"]'], 4],
    [
      'an entrypoint with its argument',
      'app.py',
      ['WORKDIR /a', 'COPY *.py ./', 'ENTRYPOINT ["python"]', 'CMD ["app.py"]'],
      4,
    ],
    [
      'a way through stages',
      'app.py',
      [
        'WORKDIR /a',
        'COPY . .',
        'FROM python:3.13-slim',
        'COPY --from=0 /a /b',
        'WORKDIR /b',
        'CMD ["python", "app.py"]',
      ],
      7,
    ],
  ])('is found as %s', async (_, file, lines, line) => {
    expect(await found({ [file]: SOURCE }, 'FROM python:3.13-slim', ...lines)).toEqual(
      by(line, FLASK_RUN, file, DEFAULT),
    )
  })

  it('is found for Node.js and Go', async () => {
    const files = {
      'src/server.js': "require('express')().listen(3000, 'localhost')\n",
      'cmd/api/main.go': 'package main\nfunc main() { http.ListenAndServe("127.0.0.1:80", nil) }\n',
    }
    expect(await found(files, 'FROM node:24', 'WORKDIR /app', 'COPY . .', 'CMD ["node", "src/server"]')).toEqual(
      by(4, "`require('express')().listen` in line 1", 'src/server.js', '`localhost`'),
    )
    const go = ['FROM golang:1.25 AS b', 'WORKDIR /src', 'COPY . .', 'RUN go build -o /out/api ./cmd/api']
    expect(await found(files, ...go, 'FROM scratch', 'COPY --from=b /out/api /api', 'ENTRYPOINT ["/api"]')).toEqual(
      by(7, '`http.ListenAndServe` in line 2', 'cmd/api/main.go', '`127.0.0.1`'),
    )
  })

  it.each([
    [
      'something else starts its servers',
      { 'app.py': SOURCE },
      ['COPY . .', 'CMD ["gunicorn", "-b", "0.0.0.0:80", "app:app"]'],
    ],
    ['it is not there', {}, ['COPY . .', 'CMD ["python", "app.py"]']],
    [
      'another server listens elsewhere',
      { 'app.py': `${SOURCE}web.run_app(app)\nfrom aiohttp import web\n` },
      ['COPY . .', 'CMD ["python", "app.py"]'],
    ],
    ['another image has it', { 'app.py': SOURCE }, ['COPY --from=other:1 . .', 'CMD ["python", "app.py"]']],
    ['the code is given', { 'app.py': SOURCE }, ['COPY . .', 'CMD ["python", "-c", "import app"]']],
  ])('says nothing where %s', async (_, files, lines) => {
    expect(await found(files, 'FROM python:3.13-slim', ...lines)).toEqual([])
  })
})
