/** What a build may take that no COPY, ADD or mount of its Dockerfile names. */
import type { Dockerfile } from '../lint/dockerfile/dockerfile.ts'
import type { BuildStage } from '../lint/dockerfile/instruction.ts'
import type { BuildOptions } from '../world.ts'

/** `anything`: nobody can tell what it is made of. `context`: any file of the build context. */
export type Unseen = 'anything' | 'context' | undefined

/** Docker's own frontend reads what we read; `//` begins the directive as well (BuildKit, `parser.DetectSyntax`). */
const FOREIGN = /^(?:#|\/\/)\s*syntax\s*=\s*(?!(?:docker\.io\/)?docker\/dockerfile(?:[:@\s]|$))\S/im

/** @param text the Dockerfile */
export function takesUnseen(
  { stages, finalStage }: Pick<Dockerfile, 'stages' | 'finalStage'>,
  text: string,
  { buildArgs, buildContexts }: Pick<BuildOptions, 'buildArgs' | 'buildContexts'>,
  target: string | undefined,
): Unseen {
  if (FOREIGN.test(text) || 'BUILDKIT_SYNTAX' in buildArgs) return 'anything'
  if (Object.values(buildContexts).some((place) => /^oci-layout:/i.test(place))) return 'anything'
  if (target !== undefined && !stages.some((stage) => isCalled(stage, target))) return 'anything'
  if (!finalStage || stages.some((stage) => isChosen(stage, buildArgs))) return 'context'
  if (stages.some(hasTriggers)) return 'context'
  const takesNothing = stages.every((stage) =>
    (['COPY', 'ADD', 'RUN'] as const).every((keyword) =>
      stage.all(keyword).every((one) => one.keyword === 'RUN' && one.mounts.length === 0),
    ),
  )
  return takesNothing && stages.some(mayHaveTriggers) ? 'context' : undefined
}

const isCalled = ({ name, index }: BuildStage, target: string): boolean =>
  target === '' || name?.toLowerCase() === target.toLowerCase() || String(index) === target

/** An argument decides which stage or image it stands on. */
const isChosen = ({ from }: BuildStage, args: BuildOptions['buildArgs']): boolean =>
  from?.image?.variables.some((name) => name in args) ?? false

/** The name says it, as `node:22-onbuild` does. */
const hasTriggers = ({ from }: BuildStage): boolean => /onbuild/i.test(from?.image?.resolved ?? from?.image?.text ?? '')

/** Docker's official images have triggers only where their tags say so; of any other nobody knows. */
const mayHaveTriggers = ({ base }: BuildStage): boolean =>
  base.kind === 'variable' ||
  (base.kind === 'image' && !(base.registry === 'docker.io' && base.repository.startsWith('library/')))
