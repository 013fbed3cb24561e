import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'

/** What the builder says against a Dockerfile beside a file `app`; empty where it builds it. Leaves no image. */
function refusal(text: string): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'drydock-test-'))
  writeFileSync(path.join(folder, 'app'), '')
  writeFileSync(path.join(folder, 'Dockerfile'), text)
  const args = ['buildx', 'build', '--progress=plain', '--output=type=cacheonly', folder]
  return new Promise((resolve) => {
    execFile('docker', args, { timeout: 60_000 }, (error, _, stderr) => {
      rmSync(folder, { recursive: true })
      resolve(error ? stderr : '')
    })
  })
}

const errorsOf = (text: string): readonly string[] =>
  lintDockerfile({ file: 'Dockerfile', text }).findings.flatMap(({ rule, severity }) =>
    severity === 'error' ? [rule] : [],
  )

const REFUSED: readonly (readonly [rule: string, lines: readonly string[], said: RegExp])[] = [
  ['valid-image-names', ['FROM Debian:13'], /must be lowercase|invalid reference format/],
  ['valid-image-names', ['FROM debian:13:x'], /invalid reference format/],
  ['valid-image-names', ['FROM scratch', 'COPY --from=A/B:1:2 /x /y'], /invalid reference format/],
  ['no-run-in-scratch', ['FROM scratch', 'RUN echo x'], /did not complete successfully/],
  ['numeric-user-in-scratch', ['FROM scratch', 'COPY --chown=nobody app /app'], /invalid user index/],
  ['numeric-user-in-scratch', ['FROM scratch', 'COPY --chown=1:staff app /app'], /invalid user index/],
  ['numeric-user-in-scratch', ['FROM scratch', 'USER bob', 'WORKDIR /x'], /invalid user index/],
  ['copy-from-filled-stage', ['FROM scratch AS a', 'FROM scratch', 'COPY --from=a /x /y'], /not found|no such file/],
  [
    'copy-from-known-stage',
    ['FROM scratch AS a', 'COPY --from=b /x /x', 'FROM scratch AS b', 'COPY app /x', 'FROM a'],
    /needs to be defined before/,
  ],
  [
    'copy-from-known-stage',
    ['FROM scratch AS a', 'COPY --from=b /x /x', 'FROM scratch AS b', 'COPY --from=a /x /x'],
    /circular dependency/,
  ],
  [
    'copy-from-known-stage',
    [
      'FROM scratch AS a',
      'RUN --mount=type=bind,from=b,target=/x ["/x/app"]',
      'FROM scratch AS b',
      'COPY app /app',
      'FROM a',
    ],
    /needs to be defined before/,
  ],
]

const BUILT: readonly (readonly string[])[] = [
  ['FROM scratch', 'COPY --chown=1:2 app /app', 'USER 1:2'],
  ['FROM scratch AS a', 'FROM scratch', 'COPY app /app', 'COPY --from=a / /y'],
  ['FROM scratch AS a', 'COPY app /x', 'FROM scratch', 'COPY --from=a /x /y'],
]

describe('the builder', () => {
  it.each(REFUSED)(
    'refuses, as %s says: %j',
    async (rule, lines, said) => {
      const text = `${lines.join('\n')}\n`
      expect(errorsOf(text)).toContain(rule)
      expect(await refusal(text)).toMatch(said)
    },
    60_000,
  )

  it.each(BUILT.map((lines) => [lines]))(
    'builds what no rule calls an error: %j',
    async (lines) => {
      const text = `${lines.join('\n')}\n`
      expect(errorsOf(text)).toEqual([])
      expect(await refusal(text)).toBe('')
    },
    60_000,
  )
})
