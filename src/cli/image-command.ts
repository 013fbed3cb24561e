import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { sha256 } from '../disk/sha256.ts'
import { writeFiles } from '../disk/write.ts'
import { connectImages } from '../docker/image/connect-images.ts'
import { isImageFile, measureFile } from '../docker/image/image-file.ts'
import { measureRemote, outlineRemote } from '../docker/registry/remote-image.ts'
import { ToolError, UserError } from '../errors.ts'
import { judgeImage } from '../image/image.ts'
import { takeInventory } from '../image/inventory/inventory.ts'
import { keptFiles } from '../image/kept-files.ts'
import { type Anatomy, anatomyOf } from '../image/layers.ts'
import { judgeOutline, needsContents } from '../image/outline.ts'
import { isSecretFile } from '../lint/facts/files/secret-file.ts'
import { findSecrets } from '../lint/facts/files/secret-patterns.ts'
import type { ImageReport, Stage } from '../model.ts'
import { limitsOf } from '../settings/plan-limits.ts'
import { renderImagePage } from '../report/page/image-page.ts'
import { renderImage } from '../report/terminal/image-report.ts'
import { renderOutline } from '../report/terminal/outline-report.ts'
import type { ImageSettings } from '../settings/settings.ts'
import { chooseStyle } from '../terminal/style.ts'
import { decide } from '../verdict.ts'
import type { ImageOutline, SavedImage } from '../world.ts'
import { EXIT, type Terminal } from './process-context.ts'

export interface ImageOptions {
  /** What it is compared with, named as the image is. */
  readonly against?: string | undefined
  /** Which one of several, e.g. `linux/arm64`. */
  readonly platform?: string | undefined
  /** Download the layers of an image in a registry. */
  readonly contents: boolean
  readonly json: boolean
  /** File that receives a page of it. */
  readonly html?: string | undefined
  readonly settings: ImageSettings
}

/** `drydock image`. Resolves to the exit code; throws a UserError for what the user has to put right. */
export async function imageCommand(name: string, options: ImageOptions, terminal: Terminal): Promise<number> {
  const { against, platform, json } = options
  const limits = limitsOf(options.settings)
  const subjects = [name, ...(against === undefined ? [] : [against])]
  const style = chooseStyle(terminal.stdout, terminal.env)
  const print = (report: object, render: () => string) => {
    terminal.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : render())
  }
  if (!options.contents && subjects.every((subject) => sourceOf(subject).kind === 'registry')) {
    if (needsContents(limits))
      throw new UserError(
        'These budgets take more than an image’s manifest: add --contents, which downloads its layers.',
      )
    if (options.html !== undefined)
      throw new UserError('--html takes more than an image’s manifest: add --contents, which downloads its layers.')
    const outline = (subject: string): Promise<ImageOutline> =>
      named(subject, () => outlineRemote(sourceOf(subject).name, { ...terminal, platform }))
    const head = await outline(name)
    const report = judgeOutline(head, against === undefined ? undefined : await outline(against), limits)
    print(report, () => renderOutline(report, style))
    return report.budgets.every(({ kept }) => kept === true) ? EXIT.pass : EXIT.fail
  }
  const measure = createMeasure(platform, terminal)
  const head = await measure(name)
  const base = against === undefined ? undefined : await measure(against)
  const today = new Date().toISOString().slice(0, 10)
  const image = judgeImage({ head, base }, limits, { findSecrets, isSecretFile }, today)
  const report = reportOf(name, against, image)
  if (options.html !== undefined) {
    const inventory = takeInventory(name, head, base)
    const page = { subject: {}, images: [report], inventories: inventory === undefined ? [] : [inventory] }
    const path = resolve(terminal.cwd, options.html)
    await writeFiles(dirname(path), { [basename(path)]: renderImagePage(page, sha256) }, terminal.cwd)
  }
  print(report, () => renderImage(report, style))
  return report.verdict.conclusion === 'pass' ? EXIT.pass : EXIT.fail
}

/** Where an image is. `anywhere`: a file where there is one, else the engine. */
interface Source {
  readonly kind: 'registry' | 'engine' | 'file' | 'anywhere'
  readonly name: string
}

/** The prefixes are other tools’, too; no image can be called like that. */
function sourceOf(subject: string): Source {
  const [, scheme, name] = /^(registry|docker|file):\/\/(.+)$/s.exec(subject) ?? []
  if (name === undefined) return { kind: 'anywhere', name: subject }
  return { kind: scheme === 'registry' ? 'registry' : scheme === 'docker' ? 'engine' : 'file', name }
}

function createMeasure(platform: string | undefined, terminal: Terminal): (subject: string) => Promise<Anatomy> {
  const fromEngine = connectImages({ ...terminal, contents: keptFiles, platform })
  const save = async (subject: string): Promise<SavedImage> => {
    const { kind, name } = sourceOf(subject)
    if (kind === 'registry') return measureRemote(name, keptFiles, { ...terminal, platform })
    const path = resolve(terminal.cwd, name)
    const isFile = kind === 'file' || (kind === 'anywhere' && (isPath(name) || (await isImageFile(path))))
    if (!isFile) return fromEngine(name)
    if (!existsSync(path)) throw new UserError(`\`${subject}\`: there is no such file or folder.`)
    return measureFile(path, keptFiles, terminal.signal, platform)
  }
  return async (subject) => {
    const saved = await named(subject, () => save(subject))
    // Nobody knows the lines, so that every layer is looked at as if it were one's own.
    return anatomyOf(
      saved,
      saved.layers.map(() => 'unknown' as const),
      '',
    )
  }
}

/** No image is called so. */
const isPath = (name: string): boolean => /^(?:\.{0,2}\/|\.{1,2}$)|\.(?:tar|tgz|tar\.gz|tar\.zst)$/i.test(name)

/** What a tool could not do is something that the user has to put right. */
async function named<Result>(subject: string, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    throw error instanceof ToolError ? new UserError(`\`${subject}\`: ${error.message}`) : error
  }
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
