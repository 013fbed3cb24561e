/** The sources of the programs that an image starts. */
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import type { Command } from '../../shell/command.ts'
import { absolutePath, fileName } from '../files/absolute-path.ts'
import { stepOf, stepsOf } from '../files/stage-steps.ts'
import { startsOf } from '../image/server-default.ts'
import type { StartCommand } from '../image/start-command.ts'
import { contextPaths } from './context-path.ts'
import type { Language } from './read-source.ts'

/** A command that starts a program whose source may be in the build context. */
export interface StartedFile {
  readonly start: StartCommand
  readonly language: Language
  /** Where the source may be, relative to the context; the first that is there is the one. */
  readonly candidates: readonly string[]
}

/** What the images of a file start, as far as the file tells. */
export function startedFiles(dockerfile: Dockerfile): readonly StartedFile[] {
  return dockerfile.stages.flatMap((stage) =>
    startsOf(stage).flatMap((start) => {
      const program = programOf(start.command)
      const paths = program?.paths.flatMap((path) => absolutePath(path, lastFolder(stage)) ?? []) ?? []
      const candidates = program
        ? [...new Set(paths.flatMap((path) => contextPaths(path, stage)))]
        : goSources(start.command, dockerfile)
      return candidates.length > 0 ? [{ start, language: program?.language ?? 'go', candidates }] : []
    }),
  )
}

/** The folder in which the image starts. */
function lastFolder(stage: BuildStage): string | undefined {
  const last = stepsOf(stage).at(-1)
  if (last?.instruction.keyword !== 'WORKDIR') return last?.workdir
  return absolutePath(last.instruction.path?.resolved ?? '$', last.workdir)
}

interface Program {
  readonly language: Language
  /** As the command names it, or may mean it. */
  readonly paths: readonly string[]
}

/** Programs that run a file of JavaScript or TypeScript. */
const NODE = new Set(['node', 'nodejs', 'nodemon', 'tsx', 'ts-node', 'bun', 'deno'])

function programOf(command: Command): Program | undefined {
  const { program, operands } = command
  if (program === 'python' || program === 'pypy3') {
    const module = command.flag('m')?.value
    if (command.hasFlag('c')) return undefined
    const paths =
      module === undefined
        ? [operands[0]?.text ?? ''].filter((path) => path.endsWith('.py'))
        : [`${module.replaceAll('.', '/')}.py`, `${module.replaceAll('.', '/')}/__main__.py`]
    return { language: 'python', paths: paths.filter((path) => /^[\w./-]+$/.test(path)) }
  }
  if (!NODE.has(program)) return undefined
  const script = operands.map(({ text }) => text).find((text) => text !== 'run' && text !== 'start')
  if (script === undefined || !/^[\w./@-]+$/.test(script) || command.hasFlag('e', 'eval', 'p', 'print'))
    return undefined
  return {
    language: 'javascript',
    paths: /\.[cm]?[jt]sx?$/.test(script) ? [script] : [`${script}.js`, `${script}/index.js`],
  }
}

/** The `main.go` of what `go build` makes under the name of a program. */
function goSources({ words }: Command, { commands }: Dockerfile): readonly string[] {
  const name = fileName(words[0]?.text ?? '')
  const builds = commands.filter(({ command }) => command.program === 'go' && command.operands[0]?.text === 'build')
  const built = builds.find(({ command }) => fileName(command.flag('o')?.value ?? '') === name && name !== '')
  const [, source, ...others] = built?.command.operands.map(({ text }) => text) ?? []
  if (!built || others.length > 0) return []
  const path = source ?? '.'
  const folder = absolutePath(path.endsWith('.go') ? path : `${path}/main.go`, stepOf(built.run)?.workdir)
  return folder === undefined ? [] : contextPaths(folder, built.run.stage)
}
