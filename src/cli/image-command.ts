import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { connectImages } from '../docker/image/connect-images.ts'
import { measureFile } from '../docker/image/image-file.ts'
import { ToolError, UserError } from '../errors.ts'
import { judgeImage } from '../image/image.ts'
import { keptFiles } from '../image/kept-files.ts'
import { type Anatomy, anatomyOf } from '../image/layers.ts'
import { isSecretFile } from '../lint/facts/files/secret-file.ts'
import { findSecrets } from '../lint/facts/files/secret-patterns.ts'
import type { ImageReport, Stage } from '../model.ts'
import { limitsOf } from '../settings/plan-limits.ts'
import { renderImage } from '../report/terminal/image-report.ts'
import type { ImageSettings } from '../settings/settings.ts'
import { chooseStyle } from '../terminal/style.ts'
import { decide } from '../verdict.ts'
import { EXIT, type Terminal } from './process-context.ts'

export interface ImageOptions {
  /** What it is compared with, named as the image is. */
  readonly against?: string | undefined
  readonly json: boolean
  readonly settings: ImageSettings
}

/** `drydock image`. Resolves to the exit code; throws a UserError for what the user has to put right. */
export async function imageCommand(
  name: string,
  { against, json, settings }: ImageOptions,
  terminal: Terminal,
): Promise<number> {
  const fromEngine = connectImages({ ...terminal, contents: keptFiles })
  const measure = async (subject: string): Promise<Anatomy> => {
    const path = resolve(terminal.cwd, subject)
    try {
      const saved = existsSync(path) ? await measureFile(path, keptFiles, terminal.signal) : await fromEngine(subject)
      // Nobody knows the lines, so that every layer is looked at as if it were one's own.
      return anatomyOf(
        saved,
        saved.layers.map(() => 'unknown' as const),
        '',
      )
    } catch (error) {
      throw error instanceof ToolError ? new UserError(`\`${subject}\`: ${error.message}`) : error
    }
  }
  const head = await measure(name)
  const base = against === undefined ? undefined : await measure(against)
  const today = new Date().toISOString().slice(0, 10)
  const image = judgeImage({ head, base }, limitsOf(settings), { findSecrets, isSecretFile }, today)
  const report = reportOf(name, against, image)
  terminal.stdout.write(
    json ? `${JSON.stringify(report, null, 2)}\n` : renderImage(report, chooseStyle(terminal.stdout, terminal.env)),
  )
  return report.verdict.conclusion === 'pass' ? EXIT.pass : EXIT.fail
}

const NOT_ASKED: Stage<never> = { status: 'skipped', because: 'only the image is looked at' }

function reportOf(name: string, against: string | undefined, image: ImageReport['stages']['image']): ImageReport {
  const stages = { lint: NOT_ASKED, build: NOT_ASKED, image, runtime: NOT_ASKED }
  return {
    name,
    dockerfile: '',
    baseline:
      against === undefined
        ? { kind: 'absent', because: 'nothing to compare with was named' }
        : { kind: 'measured', sha: '', how: against },
    stages,
    verdict: decide(stages, { failOn: 'error', failOnExisting: false }),
  }
}
