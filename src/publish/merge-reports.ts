/** Several reports as one. Pure. */
import { STAGES, worstConclusion } from '../conclusion.ts'
import { UserError } from '../errors.ts'
import type { CheckPolicy, Environment, ImageReport, LeftOut, Report, Stages, Subject } from '../model.ts'

/** Of the one comment about all legs of a job. It must not depend on which of them have reported. */
export const LEGS_KEY = 'legs'

/**
 * All images of all reports, which are never better than the worst of them.
 * @param key of the comment; where it is absent there is one report, which keeps its own
 * @throws UserError when they are of different commits
 */
export function mergeReports(reports: readonly [Report, ...Report[]], key?: string): Report {
  const [first, ...others] = reports
  if (others.length === 0) return key === undefined ? first : { ...first, commentKey: key }
  if (new Set(reports.map(({ subject }) => subject.headSha)).size > 1)
    throw new UserError('The reports are of different commits.')
  const images = namedApart(reports.flatMap((report) => imagesOf(report).map((image) => ({ image, report }))))
  const proposal = reports.flatMap((report) => report.proposal ?? [])
  const leftOut = leftOutOf(reports, images)
  const policy = policyOf(reports)
  return {
    schema: 1,
    version: first.version,
    subject: subjectOf(reports),
    commentKey: key ?? LEGS_KEY,
    images,
    ...(policy && { policy }),
    ...(leftOut.length > 0 && { leftOut }),
    ...(proposal.length > 0 && { proposal }),
    verdict: { conclusion: worstConclusion(images.map(({ verdict }) => verdict.conclusion)) },
    ...(reports.every(({ reportOnly }) => reportOnly === true) && { reportOnly: true as const }),
    environment: environmentOf(reports),
  }
}

/** A leg that has checked nothing is an image of which nothing was found out, or its problem would be lost beside the others. */
function imagesOf({ images, problem, commentKey }: Report): readonly ImageReport[] {
  if (images.length > 0) return images
  const because = problem ?? 'no image was checked'
  const broken = { status: 'broken', because } as const
  const stages: Stages = { lint: broken, build: broken, image: broken, runtime: broken }
  const [stage] = STAGES
  return [
    {
      name: commentKey,
      dockerfile: '',
      baseline: { kind: 'absent', because },
      stages,
      verdict: { conclusion: 'unknown', broken: [{ stage, because }] },
    },
  ]
}

interface Origin {
  readonly image: ImageReport
  readonly report: Report
}

/** Legs that differ in platforms or arguments have images of one name. */
function namedApart(all: readonly Origin[]): readonly ImageReport[] {
  const sameName = ({ image }: Origin) => all.filter((other) => other.image.name === image.name)
  const sameKey = (one: Origin) => sameName(one).filter(({ report }) => report.commentKey === one.report.commentKey)
  return all.map((one) => {
    const { image, report } = one
    if (sameName(one).length === 1) return image
    const alike = sameKey(one)
    const number = alike.length === 1 ? '' : `, ${alike.indexOf(one) + 1}`
    return { ...image, name: `${image.name} (${report.commentKey}${number})` }
  })
}

function subjectOf(reports: readonly [Report, ...Report[]]): Subject {
  const { baseSha, run: _, ...known } = reports[0].subject
  const run = reports
    .flatMap(({ subject }) => subject.run ?? [])
    .sort((a, b) => b.id - a.id || b.attempt - a.attempt)
    .at(0)
  const isOneBase = reports.every(({ subject }) => subject.baseSha === baseSha)
  return { ...known, ...(isOneBase && baseSha !== undefined && { baseSha }), ...(run && { run }) }
}

/** What one leg has used counts. */
function policyOf(reports: readonly Report[]): CheckPolicy | undefined {
  const policies = reports.flatMap(({ policy }) => policy ?? [])
  if (policies.length === 0) return undefined
  const changes = new Map(
    policies.flatMap((policy) => policy.changes).map((change) => [JSON.stringify(change), change]),
  )
  return { kind: policies.some(({ kind }) => kind === 'head') ? 'head' : 'base', changes: [...changes.values()] }
}

/** What no leg has checked. */
function leftOutOf(reports: readonly Report[], images: readonly ImageReport[]): readonly LeftOut[] {
  const checked = new Set(images.map(({ dockerfile }) => dockerfile))
  const all = new Map(reports.flatMap(({ leftOut = [] }) => leftOut).map((one) => [one.dockerfile, one]))
  return [...all.values()].filter(({ dockerfile }) => !checked.has(dockerfile))
}

/** What holds for all of them. */
function environmentOf(reports: readonly [Report, ...Report[]]): Environment {
  const [first, ...others] = reports.map(({ environment }) => environment)
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([name, value]) =>
      others.every((other) => Object.entries(other).some(([key, its]) => key === name && its === value)),
    ),
  )
}
