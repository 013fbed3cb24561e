/** Whether an image has the program that a health check calls. */
import type { RunCommand } from '../../dockerfile/dockerfile.ts'
import type { Add, Base, BuildStage, Copy } from '../../dockerfile/instruction.ts'
import { readImageName } from '../../dockerfile/image-name.ts'
import { managerOf } from '../../programs/managers/index.ts'
import type { Command } from '../../shell/command.ts'
import { parseShell } from '../../shell/shell.ts'
import { joinPieces } from '../../text/mapped-text.ts'
import { sourceText } from '../../text/source-text.ts'
import { fileName } from '../files/absolute-path.ts'
import { isOpaque } from '../files/opaque-run.ts'
import { lineageOf, rootBase } from '../files/stage-steps.ts'
import { readInstall } from './install.ts'
import { brings, missingTools, type ProbeTool } from '../image/base-tools.ts'

/** What a health check runs. */
export interface Probe {
  readonly commands: readonly Pick<Command, 'name'>[]
  /** The image's shell runs it. */
  readonly needsShell: boolean
}

/** The first program of a health check that the image of a stage surely does not have. */
export function missingTool(stage: BuildStage, probe: Probe): ProbeTool | undefined {
  return missingTools(rootBase(stage)).find((tool) => uses(probe, tool) && !mayHave(stage, tool))
}

/** The same for an image as it is, by its name. */
export function missingToolOf(image: string, probe: Probe): ProbeTool | undefined {
  const base: Base = { kind: 'image', ...readImageName(image) }
  return missingTools(base).find((tool) => uses(probe, tool))
}

const uses = ({ commands, needsShell }: Probe, tool: ProbeTool): boolean =>
  commands.some(({ name }) => name === tool) || (tool === 'sh' && needsShell)

/** What the test of a compose file runs: a text for the shell, or a list that begins with `CMD` or `CMD-SHELL`. */
export function readProbe(test: string | readonly string[]): Probe {
  if (typeof test === 'string') return { commands: commandsIn(test), needsShell: true }
  const [kind, ...words] = test
  if (kind === 'CMD-SHELL') return { commands: commandsIn(words.join(' ')), needsShell: true }
  return kind === 'CMD'
    ? {
        commands: commandsIn(words.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ')),
        needsShell: false,
      }
    : { commands: [], needsShell: false }
}

function commandsIn(script: string): readonly Command[] {
  const source = sourceText('', script)
  return parseShell(joinPieces(source, [{ start: 0, end: script.length }])).commands
}

/** Whether anything in the file may bring the program into the image of a stage. */
function mayHave(stage: BuildStage, tool: ProbeTool): boolean {
  const stages = lineageOf(stage)
  const runs = stages.flatMap((one) => one.all('RUN'))
  const transfers = stages.flatMap((one) => [...one.all('COPY'), ...one.all('ADD')])
  if (transfers.some((transfer) => mayCopy(transfer, tool)) || runs.some(isOpaque)) return true
  return runs.some((run) => run.commands.some((command) => mayBring({ run, command }, tool)))
}

/** By its name, or as a part of a folder for programs; what the build context has in the root cannot be seen. */
function mayCopy({ keyword, sources, target }: Copy | Add, tool: ProbeTool): boolean {
  const to = target?.resolved
  if (to === undefined || sources.some(({ resolved }) => resolved === undefined)) return true
  const named = [to, ...sources.map(({ resolved = '' }) => resolved)].some((path) => fileName(path).includes(tool))
  const isBinFolder = /^\/(?:usr\/?(?:local\/?)?)?(?:s?bin\/?)?$/.test(to)
  return (
    named ||
    (isBinFolder && (keyword === 'ADD' || to === '/' || sources.some(({ text }) => /\/$|\*|bin$|^\.?$/.test(text))))
  )
}

function mayBring({ command }: RunCommand, tool: ProbeTool): boolean {
  if (command.name === tool || CARRIERS.has(command.name)) return true
  const install = readInstall(command)
  if (!install) return command.words.some(({ text }) => new RegExp(`(?:^|/)${tool}$`).test(text))
  if (!managerOf(install.manager)?.isForSystem) return install.manager === 'conda'
  return install.packages.some(({ kind, name }) => kind !== 'named' || brings(name, tool))
}

/** Programs that put files anywhere, or install a package file. */
const CARRIERS = new Set([
  'dpkg',
  'rpm',
  'tar',
  'bsdtar',
  'unzip',
  'busybox',
  'mamba',
  'micromamba',
  'debootstrap',
  'playwright',
  'dpkg-deb',
])
