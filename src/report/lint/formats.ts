import { renderCheckstyle } from './checkstyle.ts'
import { renderCodeClimate } from './codeclimate.ts'
import { renderGithub } from './github.ts'
import { renderGnu } from './gnu.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import type { LintFormat } from './lint-report.ts'
import { renderSarif } from './sarif.ts'
import { renderTerminal } from './lint-terminal.ts'

/** What `drydock lint --format` can print. */
export const lintFormats: ReadonlyMap<string, LintFormat> = new Map([
  ['terminal', renderTerminal],
  ['json', renderJson],
  ['sarif', renderSarif],
  ['github', renderGithub],
  ['junit', renderJunit],
  ['checkstyle', renderCheckstyle],
  ['codeclimate', renderCodeClimate],
  ['gnu', renderGnu],
])
