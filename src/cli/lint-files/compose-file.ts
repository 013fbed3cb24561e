import { lintComposeSource } from '../../lint/compose/compose-files.ts'
import type { LintSettings } from '../../lint/lint-settings.ts'
import { ruleUrl } from '../../lint/rule-url.ts'
import type { Disk } from '../../world.ts'
import type { LintSource } from './locate.ts'
import type { LintedFile } from './linted-file.ts'

/** Lints a compose file that the user named; findings name files from the root. */
export async function lintComposeFile(
  { root, file, path, read }: LintSource,
  settings: LintSettings,
  disk: Disk,
): Promise<Pick<LintedFile, 'findings' | 'suppressed'>> {
  if (read.kind === 'text') return lintComposeSource({ root, file, text: read.text }, settings, disk)
  return {
    findings: [
      {
        rule: 'valid-compose',
        aliases: [],
        source: 'drydock',
        severity: 'error',
        message: read.kind === 'missing' ? `There is no file at \`${path}\`` : read.because,
        place: { at: 'image' },
        origin: 'unknown',
        url: ruleUrl('valid-compose'),
      },
    ],
    suppressed: [],
  }
}
