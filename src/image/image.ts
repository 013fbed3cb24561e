import type { Brought, Drift, Finding, ImageFacts, ImageResult, Stage } from '../model.ts'
import type { BuiltImage, Docker } from '../world.ts'
import { markBrought } from './checkout-bytes.ts'
import { judgeBudgets, type BudgetLimits } from './budget/budget.ts'
import { withExceptions } from './budget/budget-exceptions.ts'
import { applyImageChecks, type SecretKnowledge } from './image-check.ts'
import { imageChecks } from './checks/index.ts'
import { compareLayers } from './compare.ts'
import { compareConfigs } from './config-changes.ts'
import { compareFiles } from './file-changes.ts'
import { pullOf } from './pull.ts'
import { type Anatomy, anatomyOf } from './layers.ts'

/** Measures an image and gives its layers their lines of `dockerfile`, the text that it was built from. Rejects with a ToolError where the engine cannot say. */
export const measureImage = async (
  { reference, layerLines, facts }: BuiltImage,
  dockerfile: string,
  { measure }: Pick<Docker, 'measure'>,
): Promise<Anatomy> => anatomyOf(await measure(reference, facts.baseImages), layerLines, dockerfile)

/** Holds the head's image against the base's, where there is one, against the limits, and against what must not be inside. `today`: `2026-11-27`, UTC. */
export function judgeImage(
  { head, base }: { readonly head: Anatomy; readonly base?: Anatomy | undefined },
  limits: BudgetLimits,
  secrets: SecretKnowledge,
  today: string,
  { broughtToLines, drift }: { readonly broughtToLines?: Brought | undefined; readonly drift?: Drift | undefined } = {},
): Stage<ImageResult> {
  const { head: facts, brought } = broughtToLines ? markBrought(head.facts, broughtToLines) : { head: head.facts }
  const layers = compareLayers(facts.layers, base?.facts.layers ?? [])
  const measured = {
    head: facts,
    ...(base && { base: base.facts }),
    pull: pullOf(facts, base?.facts),
    layers,
    ...(brought && { brought }),
    ...(drift && { drift }),
  }
  const judged = withExceptions(judgeBudgets(limits, measured), limits.exceptions ?? [], today)
  return {
    status: 'done',
    result: {
      ...measured,
      budgets: judged.map(({ budget }) => budget),
      ...(head.files && base?.files && { files: compareFiles(head.files.stack.visible, base.files.stack.visible) }),
      ...(base && { config: compareConfigs(head.config, base.config, secrets) }),
    },
    findings: [...judged.flatMap(({ finding }) => finding ?? []), ...judgeContents(head, base, secrets)],
  }
}

function judgeContents(head: Anatomy, base: Anatomy | undefined, secrets: SecretKnowledge): readonly Finding[] {
  if (head.files === undefined) return [unreadable(head.facts, base?.facts)]
  return applyImageChecks(
    imageChecks,
    { facts: head.facts, inspected: { ...head.files, secrets } },
    base?.files && { facts: base.facts, inspected: { ...base.files, secrets } },
  )
}

/** What could not be looked at does not pass. */
function unreadable({ contents }: ImageFacts, base: ImageFacts | undefined): Finding {
  const because = contents.kind === 'unreadable' ? contents.because : ''
  return {
    rule: 'contents-readable',
    aliases: [],
    source: 'drydock',
    severity: 'error',
    message: `What is in the image could not be looked at: ${because}`,
    place: { at: 'image' },
    origin: base === undefined ? 'unknown' : base.contents.kind === 'unreadable' ? 'existing' : 'new',
  }
}
