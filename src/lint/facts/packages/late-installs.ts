import { dependencyStepsOf } from './dependency-steps.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { codeCopies, type CodeCopy } from '../files/code-copies.ts'
import { folderCopies } from '../files/folder-copies.ts'
import { readInstall } from './install.ts'
import type { Add, BuildStage, Copy, Instruction, Run } from '../../dockerfile/instruction.ts'
import { parseDockerfile } from '../../dockerfile/parse-dockerfile.ts'

/** An installation of dependencies that every change of any file repeats. */
export interface LateInstall {
  /** The copy of everything, or of code, that stands before it. */
  readonly copy: Copy | Add
  /** The code, as the copy names it; absent for everything. */
  readonly code?: string
  readonly run: Run
  /** Whose packages it installs, e.g. `npm`. */
  readonly ecosystem: string
  /** As a person would call it, e.g. `npm ci`. */
  readonly title: string
}

/** In file order; an ecosystem that was installed before the copy, or after it already, is none. */
export function* lateInstalls(dockerfile: Dockerfile): Generator<LateInstall> {
  const copies = new Map<Instruction, Copy | Add>(
    folderCopies(dockerfile)
      .filter(({ folder }) => folder === '')
      .map(({ instruction }) => [instruction, instruction] as const),
  )
  const codes = new Map<Instruction, CodeCopy>(codeCopies(dockerfile).map((one) => [one.copy, one]))
  if (copies.size + codes.size === 0) return
  const known = new Map<BuildStage, State>()
  for (const stage of dockerfile.stages) {
    let { copy, code, installed } = (stage.parent && known.get(stage.parent)) ?? NOTHING
    for (const instruction of stage.instructions) {
      copy ??= copies.get(instruction)
      code ??= codes.get(instruction)
      if (instruction.keyword !== 'RUN') continue
      for (const { ecosystem, title } of dependencyStepsOf(instruction))
        if (!copy && !code) installed = new Set([...installed, ecosystem])
        else if (installed.has(ecosystem)) continue
        else if (copy) yield { copy, run: instruction, ecosystem, title }
        else if (code && onlyReadsManifests(instruction)) yield { ...code, run: instruction, ecosystem, title }
    }
    known.set(stage, { copy, code, installed })
  }
}

/**
 * First lines of those that could stand before the copy as they are: they do nothing but install what a manifest names. What
 * also builds the project needs its code.
 */
export function movableInstallLines(file: string, text: string): readonly number[] {
  return [...lateInstalls(parseDockerfile(file, text))]
    .filter(({ run }) => onlyReadsManifests(run))
    .map(({ run }) => run.span.line)
}

const onlyReadsManifests = ({ commands }: Run): boolean =>
  commands.length > 0 && commands.every((command) => readInstall(command)?.readsManifest === true)

/** What has happened at the end of a stage, in those it is built on too. */
interface State {
  /** The first copy of everything. */
  readonly copy: Copy | Add | undefined
  /** The first copy of code alone. */
  readonly code: CodeCopy | undefined
  /** The ecosystems whose dependencies were installed before it. */
  readonly installed: ReadonlySet<string>
}

const NOTHING: State = { copy: undefined, code: undefined, installed: new Set() }
