import { describe, expect, it } from '@jest/globals'
import { blame } from '../../../src/docker/build/build-failure.ts'
import { createBuildLog } from '../../../src/docker/build/step-progress.ts'
import { fixture } from '../fixture.ts'

const excerpt = (line: number, source: string) => `Dockerfile:${line}\n----\n   ${line} | >>> ${source}\n----\n`
const error = (text: string) => `ERROR: failed to build: failed to solve: ${text}`

describe('the blame for a failed build', () => {
  const told = (name: string) => {
    const log = createBuildLog()
    for (const line of fixture(`${name}.classic.rawjson`).split('\n')) log.add(line)
    return blame({ steps: log.failures(), text: log.text() })
  }

  it('leaves out under which of its names BuildKit passes an error on', () => {
    const passedOn = blame({
      steps: [],
      text: excerpt(1, '# x') + error('failed to run Build function: file with no instructions'),
    })
    expect(passedOn.message).toBe('file with no instructions.')
  })

  it.each<[claim: string, name: string, message: string, line: number, endLine: number, log: string[]]>([
    ['a command', 'failing', 'RUN echo out; echo err >&2;     exit 3 failed: exit code 3.', 3, 4, ['out', 'err']],
    [
      'two commands side by side',
      'failing-two-runs',
      'RUN sleep 0.3; echo from-two; exit 4 failed: exit code 4; also failed: [one 2/2] RUN sleep 0.3; echo from-one; exit 3 (exit code 3).',
      4,
      4,
      ['from-two'],
    ],
    [
      'two copies side by side',
      'failing-two-copies',
      'COPY backend/scripts /b failed: "/backend/scripts": not found; also failed: [one 2/2] COPY uv.lock /a ("/uv.lock": not found).',
      4,
      4,
      [],
    ],
    [
      'three copies from a wrong context',
      'failing-wrong-context',
      'COPY backend/app /c failed: "/backend/app": not found; also failed: [2/4] COPY uv.lock /a ("/uv.lock": not found), [3/4] COPY backend/scripts /b ("/backend/scripts": not found).',
      4,
      4,
      [],
    ],
    [
      'a copy that ends the command beside it',
      'failing-copy-beside-run',
      'COPY nope /b failed: "/nope": not found.',
      4,
      4,
      [],
    ],
    [
      'the same command in two stages',
      'failing-same-command',
      'RUN echo same; exit 3 failed: exit code 3; also failed: [two 3/3] RUN echo same; exit 3 (exit code 3).',
      2,
      2,
      ['same'],
    ],
  ])('for %s is of one step, as it is read from what buildx really prints', (_, name, message, line, endLine, log) => {
    expect(told(name)).toEqual({ fault: 'dockerfile', message, lines: { line, endLine }, log })
  })

  it('counts those that failed as well beyond three', () => {
    const steps = ['a', 'b', 'c', 'd', 'e'].map((name, n) => ({ name: `[${name} 2/2] RUN x`, error: `e${n}`, log: [] }))
    expect(blame({ steps, text: excerpt(2, 'RUN x') + error('e0') }).message).toBe(
      'RUN x failed: e0; also failed: [b 2/2] RUN x (e1), [c 2/2] RUN x (e2), [d 2/2] RUN x (e3) and 1 more.',
    )
  })

  it('does not take what Docker Desktop adds for a part of the error', () => {
    const text = error(
      'process "x" did not complete successfully: exit code: 7\n\nView build details: docker-desktop://a/b\n',
    )
    expect(blame({ steps: [], text }).message).toBe('exit code 7.')
  })

  it.each<[string, string, string]>([
    ['an unknown target', error('target stage "nope" could not be found'), 'target stage "nope" could not be found.'],
    ['an empty file', error('the Dockerfile cannot be empty'), 'the Dockerfile cannot be empty.'],
    [
      'a missing file',
      excerpt(2, 'COPY nope /x') +
        error('failed to compute cache key: failed to calculate checksum of ref a-1::b2: "/nope": not found'),
      '"/nope": not found.',
    ],
    [
      'a syntax error',
      excerpt(2, 'FOO bar') + error('dockerfile parse error on line 2: unknown instruction: FOO (did you mean FROM?)'),
      'dockerfile parse error on line 2: unknown instruction: FOO (did you mean FROM?).',
    ],
    [
      'a syntax error that reminds of a broken connection',
      error('dockerfile parse error on line 2: unterminated heredoc, unexpected EOF'),
      'dockerfile parse error on line 2: unterminated heredoc, unexpected EOF.',
    ],
    [
      'a missing Dockerfile',
      error('failed to read dockerfile: open D: no such file or directory'),
      'failed to read dockerfile: open D: no such file or directory.',
    ],
    [
      'a base image that does not exist',
      excerpt(1, 'FROM alpine:99') +
        error(
          'alpine:99: failed to resolve source metadata for docker.io/library/alpine:99: docker.io/library/alpine:99: not found',
        ),
      'alpine:99: failed to resolve source metadata for docker.io/library/alpine:99: docker.io/library/alpine:99: not found.',
    ],
    [
      'a repository that does not exist',
      excerpt(1, 'FROM nope/nope') +
        error(
          'nope/nope: failed to resolve source metadata for docker.io/nope/nope:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
        ),
      'nope/nope: failed to resolve source metadata for docker.io/nope/nope:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed.',
    ],
    [
      'a platform that a base image does not have',
      excerpt(1, 'FROM a') +
        error(
          'a: failed to resolve source metadata for docker.io/library/a:latest: no match for platform in manifest: not found',
        ),
      'a: failed to resolve source metadata for docker.io/library/a:latest: no match for platform in manifest: not found.',
    ],
    [
      'a command that talks like a broken network',
      excerpt(2, 'RUN x') +
        error(
          'process "/bin/sh -c echo \\"429 Too Many Requests\\" no space left on device" did not complete successfully: exit code: 1',
        ),
      'exit code 1.',
    ],
    [
      'a file that is named like a broken network',
      excerpt(2, 'COPY x') +
        error(
          'failed to compute cache key: failed to calculate checksum of ref a::b: "/no space left on device": not found',
        ),
      '"/no space left on device": not found.',
    ],
  ])('lies with the Dockerfile for %s', (_, text, message) => {
    expect(blame({ steps: [], text })).toEqual({
      fault: 'dockerfile',
      message,
      ...(text.includes('>>>') && { lines: expect.anything() }),
      log: [],
    })
  })

  it.each<[claim: string, text: string, shown?: string]>([
    [
      'too many pulls',
      'alpine:3: failed to resolve source metadata for docker.io/library/alpine:3: failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/alpine/manifests/sha256:1: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit',
    ],
    [
      'a registry that is down',
      'alpine: failed to resolve source metadata for docker.io/library/alpine:latest: unexpected status from HEAD request to https://registry-1.docker.io/v2/library/alpine/manifests/latest: 503 Service Unavailable',
    ],
    [
      'a registry without name',
      'alpine: failed to do request: Head "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 127.0.0.53:53: no such host',
    ],
    [
      'a registry that does not answer',
      'alpine: failed to do request: Head "https://registry-1.docker.io/v2/": net/http: TLS handshake timeout',
    ],
    [
      'a login that failed',
      'a: failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token: 401 Unauthorized',
    ],
    [
      'a disk that is full',
      'failed to copy files: copy file range failed: no space left on device',
      excerpt(2, 'COPY . .'),
    ],
    ['a quota', 'failed to solve: write /x: disk quota exceeded', excerpt(2, 'COPY . .')],
    [
      'a full disk',
      'failed to prepare extraction snapshot "extract-1": write /var/lib/docker/tmp: no space left on device',
    ],
    ['an engine that went away', 'rpc error: code = Unavailable desc = error reading from server: EOF'],
    [
      'BuildKit that died',
      'failed to receive status: rpc error: code = Unavailable desc = closing transport due to: connection error',
    ],
    ['something that nobody has heard of', 'wat'],
  ])('lies with the infrastructure for %s', (_, text, shown = '') => {
    const about = text.startsWith('a') ? excerpt(1, 'FROM alpine') : shown
    expect(blame({ steps: [], text: about + error(text) }).fault).toBe('infrastructure')
  })

  it.each([
    [
      'an unreachable engine',
      'ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    ],
    ['a builder that does not exist', 'ERROR: no builder "x" found'],
    ['an old buildx', 'unknown flag: --progress'],
    ['silence', ''],
  ])('lies with the infrastructure for %s, without a solve', (_, text) => {
    expect(blame({ steps: [], text }).fault).toBe('infrastructure')
  })

  it('cuts a command that is a whole script', () => {
    const { message } = blame({
      steps: [
        {
          name: `[2/2] RUN ${'x'.repeat(5000)}`,
          error: 'process "" did not complete successfully: exit code: 2',
          log: [],
        },
      ],
      text: error('process "" did not complete successfully: exit code: 2'),
    })
    expect(message).toBe(`RUN ${'x'.repeat(295)}… failed: exit code 2.`)
  })

  it('is not fooled by an excerpt whose own text looks like a mark', () => {
    const text =
      '   7 |     echo "   9 | >>> x"\n   8 | >>> RUN x    1 | >>> y\n' +
      error('process "" did not complete successfully: exit code: 2')
    expect(blame({ steps: [], text }).lines).toEqual({ line: 8, endLine: 8 })
  })
})
