import { randomBytes } from 'node:crypto'
import { basename, dirname, resolve } from 'node:path'
import { check } from '../check.ts'
import { sha256 } from '../disk/sha256.ts'
import { writeFiles } from '../disk/write.ts'
import { failsJob } from '../conclusion.ts'
import { UserError } from '../errors.ts'
import { readElsewhere } from '../github/elsewhere/read-elsewhere.ts'
import type { ImageInventory, Report } from '../model.ts'
import type { Inputs } from '../settings/options.ts'
import { renderCodeScanning } from '../report/code-scanning.ts'
import { renderJunitReport } from '../report/junit-report.ts'
import { renderComment } from '../report/markdown/comment.ts'
import { createRedaction } from '../secrets/redaction.ts'
import { reportFiles } from '../report/report-files.ts'
import { renderTerminal } from '../report/terminal/terminal-report.ts'
import { terminalProgress } from '../terminal/terminal-progress.ts'
import { chooseStyle } from '../terminal/style.ts'
import { EXIT, type Terminal } from './process-context.ts'
import { userToken } from './user-token.ts'

export interface CheckArguments {
  /** A folder of the repository, relative to the working directory. */
  readonly path: string
  readonly format: string
  readonly inputs: Inputs
}

/** `drydock check`. Resolves to the exit code; throws a UserError for what the user has to put right. */
export async function checkCommand({ path, format, inputs }: CheckArguments, terminal: Terminal): Promise<number> {
  const render = rendererOf(format, terminal)
  const redaction = createRedaction()
  const folder = inputs.place['report-dir']
  const inventories: ImageInventory[] = []
  const { report } = await check({
    folder: resolve(terminal.cwd, path),
    inputs,
    trigger: { kind: 'local' },
    subject: {},
    redaction,
    runId: randomBytes(6).toString('hex'),
    progress: terminalProgress(terminal.stderr, chooseStyle(terminal.stderr, terminal.env)),
    signal: terminal.signal,
    readElsewhere: readElsewhere({ ...userToken(terminal.env), env: terminal.env, signal: terminal.signal }),
    ...(folder !== undefined && {
      onInventory: (inventory) => {
        inventories.push(inventory)
      },
    }),
  })
  terminal.stdout.write(render(report))
  if (folder !== undefined)
    await writeFiles(resolve(terminal.cwd, folder), reportFiles(report, sha256, inventories), terminal.cwd)
  const sarif = inputs.place['sarif-file']
  if (sarif !== undefined)
    await writeOne(renderCodeScanning(report, sha256), resolve(terminal.cwd, sarif), terminal.cwd, 'sarif-file')
  const junit = inputs.place['junit-file']
  if (junit !== undefined)
    await writeOne(renderJunitReport(report), resolve(terminal.cwd, junit), terminal.cwd, 'junit-file')
  return failsJob(report) ? EXIT.fail : EXIT.pass
}

const writeOne = (content: string, path: string, cwd: string, setting: string): Promise<void> =>
  writeFiles(dirname(path), { [basename(path)]: content }, cwd, setting)

function rendererOf(format: string, terminal: Terminal): (report: Report) => string {
  switch (format) {
    case 'terminal':
      return (report) => `\n${renderTerminal(report, chooseStyle(terminal.stdout, terminal.env))}`
    case 'markdown':
      return (report) => renderComment(report)
    case 'json':
      return (report) => `${JSON.stringify(report, null, 2)}\n`
    default:
      throw new UserError(`--format: "${format}" must be one of \`terminal\`, \`markdown\` or \`json\`.`)
  }
}
