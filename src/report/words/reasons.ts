/** Why a verdict is a failure, in as few words as a headline allows. */
import type { Budget, Finding, ImageReport, StageName } from '../../model.ts'
import type { Phrase } from './phrase.ts'
import { counted } from './quantities.ts'
import { brokenStages, failuresByStage } from './selection.ts'

/** Worst first; ends with what could not be found out on top of it. Never empty for a failed image. */
export function reasons(image: ImageReport): readonly Phrase[] {
  const { lint, build, image: size, runtime } = failuresByStage(image)
  return [
    ...(build.length > 0 ? [['does not build']] : []),
    ...lintReasons(lint),
    ...runtimeReasons(image, runtime),
    ...reasonsByRule(size, BROKEN_BUDGETS, 'an error in the image').map((reason) => [reason]),
    ...notFoundOut(brokenStages(image.stages).map(({ stage }) => stage)),
  ]
}

function lintReasons(failures: readonly Finding[]): readonly Phrase[] {
  if (failures.length === 0) return []
  const adjective = failures.every(({ origin }) => origin === 'new') ? 'new ' : ''
  const noun = failures.every(({ severity }) => severity === 'error') ? 'error' : 'finding'
  return [[counted(failures.length, `${adjective}${noun}`)]]
}

const BROKEN_BUDGETS = {
  'max-size': 'over its size budget',
  'max-size-increase': 'grew over its budget',
  'max-layers': 'too many layers',
  'max-layers-increase': 'too many new layers',
  'max-compressed-size': 'over its download budget',
  'max-layer-size': 'a layer over its budget',
  'max-waste': 'wastes more than its budget',
  'min-efficiency': 'less efficient than its budget',
  'dive-lowest-efficiency': 'below the efficiency of .dive-ci',
  'dive-highest-wasted-bytes': 'over the wasted bytes of .dive-ci',
  'dive-highest-user-wasted-percent': 'over the wasted share of .dive-ci',
} as const satisfies Record<Budget['limit'], string>

function runtimeReasons({ stages: { runtime } }: ImageReport, failures: readonly Finding[]): readonly Phrase[] {
  const answers = runtime.status === 'done' ? runtime.result.answers : []
  const words = Object.fromEntries(answers.map(({ check, claim }) => [check, claim]))
  // A report that another run wrote has them from there.
  return reasonsByRule(failures, words, 'does not start').map((said) => [{ said }])
}

/** One reason for each rule, said once. */
function reasonsByRule(
  failures: readonly Finding[],
  words: Readonly<Partial<Record<string, string>>>,
  otherwise: string,
): readonly string[] {
  return [...new Set(failures.map(({ rule }) => words[rule] ?? otherwise))]
}

const UNDONE = {
  lint: 'could not lint',
  build: 'could not build',
  image: 'could not measure the image',
  runtime: 'could not run the image',
} as const satisfies Record<StageName, string>

/** What is not known, as reasons. */
export function notFoundOut(stages: readonly StageName[]): readonly Phrase[] {
  return stages.map((stage) => [UNDONE[stage]])
}
