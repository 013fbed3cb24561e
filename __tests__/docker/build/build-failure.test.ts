import { describe, expect, it } from '@jest/globals'
import { blame } from '../../../src/docker/build/build-failure.ts'
import { createBuildLog } from '../../../src/docker/build/step-progress.ts'
import { fixture } from '../fixture.ts'

const excerpt = (line: number, source: string) => `Dockerfile:${line}\n----\n   ${line} | >>> ${source}\n----\n`
const error = (text: string) => `ERROR: failed to build: failed to solve: ${text}`

describe('the blame for a failed build', () => {
  it('is read from what buildx really prints', () => {
    const log = createBuildLog()
    for (const line of fixture('failing.classic.rawjson').split('\n')) log.add(line)
    expect(blame({ step: log.stopped()?.instruction, text: log.text() })).toEqual({
      fault: 'dockerfile',
      message: 'RUN echo out; echo err >&2;     exit 3 failed: exit code 3.',
      lines: { line: 3, endLine: 4 },
    })
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
    expect(blame({ text })).toEqual({
      fault: 'dockerfile',
      message,
      ...(text.includes('>>>') && { lines: expect.anything() }),
    })
  })

  it.each([
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
      'a full disk',
      'failed to prepare extraction snapshot "extract-1": write /var/lib/docker/tmp: no space left on device',
    ],
    ['an engine that went away', 'rpc error: code = Unavailable desc = error reading from server: EOF'],
    [
      'BuildKit that died',
      'failed to receive status: rpc error: code = Unavailable desc = closing transport due to: connection error',
    ],
    ['something that nobody has heard of', 'wat'],
  ])('lies with the infrastructure for %s', (_, text) => {
    const about = text.startsWith('a') ? excerpt(1, 'FROM alpine') : ''
    expect(blame({ text: about + error(text) }).fault).toBe('infrastructure')
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
    expect(blame({ text }).fault).toBe('infrastructure')
  })

  it('cuts a command that is a whole script', () => {
    const { message } = blame({
      step: `RUN ${'x'.repeat(5000)}`,
      text: error('process "" did not complete successfully: exit code: 2'),
    })
    expect(message).toBe(`RUN ${'x'.repeat(295)}… failed: exit code 2.`)
  })

  it('is not fooled by an excerpt whose own text looks like a mark', () => {
    const text =
      '   7 |     echo "   9 | >>> x"\n   8 | >>> RUN x    1 | >>> y\n' +
      error('process "" did not complete successfully: exit code: 2')
    expect(blame({ text }).lines).toEqual({ line: 8, endLine: 8 })
  })
})
