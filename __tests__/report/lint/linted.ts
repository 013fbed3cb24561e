import type { LintedFile } from '../../../src/cli/lint-files/linted-file.ts'
import type { Finding } from '../../../src/model.ts'
import type { LintReport, Medium } from '../../../src/report/lint/lint-report.ts'
import { colourless } from '../../../src/terminal/style.ts'

export const plain: Medium = { style: colourless, hash: (text) => `#${text.length}` }

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'no-sudo',
  aliases: ['DL3004'],
  source: 'drydock',
  severity: 'error',
  message: '`sudo` is not needed: the build runs as root',
  place: { at: 'line', file: 'app/Dockerfile', line: 2, column: 5, endLine: 2, endColumn: 9 },
  origin: 'unknown',
  url: 'https://example.com/rules/no-sudo.md',
  ...more,
})

/** A file with one finding of each kind, one that cannot be read, and one without any. */
export const report: LintReport = {
  version: '1.2.3',
  rules: [
    {
      id: 'no-sudo',
      aliases: ['DL3004'],
      severity: 'error',
      summary: 'Commands run without `sudo`',
      why: 'It hides the user. <b>Really</b>.',
      url: 'https://example.com/rules/no-sudo.md',
    },
  ],
  files: [
    linted('app/Dockerfile', [
      finding({
        fix: {
          title: 'Remove `sudo`',
          safety: 'safe',
          edits: [{ span: { line: 2, column: 5, endLine: 2, endColumn: 10 }, text: '' }],
        },
        excerpt: { line: 2, lines: ['RUN sudo apt-get update'] },
      }),
      finding({
        rule: 'SC2086',
        aliases: [],
        source: 'shellcheck',
        severity: 'info',
        message: 'Double quote to prevent globbing and word splitting.',
        place: { at: 'line', file: 'app/Dockerfile', line: 3, column: 10, endLine: 3, endColumn: 12 },
        url: 'https://www.shellcheck.net/wiki/SC2086',
        excerpt: { line: 3, lines: ['RUN echo $x'] },
      }),
      finding({
        rule: 'UndefinedVar',
        aliases: [],
        source: 'buildkit',
        severity: 'warning',
        message: "Usage of undefined variable '$y'",
        place: { at: 'line', file: 'app/Dockerfile', line: 4, column: 1, endLine: 6, endColumn: 4 },
        url: 'https://docs.docker.com/go/dockerfile/rule/undefined-var/',
      }),
      finding({
        severity: 'style',
        rule: 'has-dockerignore',
        place: { at: 'line', file: 'app/.dockerignore', line: 1, column: 1, endLine: 1, endColumn: 1 },
      }),
    ]),
    linted('a "b" <c>&d,e:f%/Dockerfile', [
      finding({
        message: 'Says "no" & <never>,\n::error::50%',
        place: { at: 'line', file: 'a "b" <c>&d,e:f%/Dockerfile', line: 1, column: 1, endLine: 1, endColumn: 1 },
      }),
    ]),
    {
      ...linted('clean/Dockerfile', []),
      notes: ['ShellCheck’s checks could not run: there is no `shellcheck` on the PATH'],
    },
  ],
}

export function linted(path: string, findings: readonly Finding[]): LintedFile {
  const suppressed = path.startsWith('app') ? [finding({ rule: 'no-sudo', severity: 'warning' })] : []
  return { path, findings, suppressed, notes: [], failOn: 'error' }
}
