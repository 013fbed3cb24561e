import type { ConfigChanges, ImageReport, NameChanges, TextChange } from '../../model.ts'
import { list, type Phrase } from './phrase.ts'

/** One thing that the two images’ configurations say differently. An empty side says nothing. */
export interface ConfigDifference {
  readonly name: Phrase
  readonly base: Phrase
  readonly head: Phrase
}

const MAX_NAMES = 20

/** Every difference, what decides how the image runs before the rest. */
export function configDifferences({ stages: { image } }: ImageReport): readonly ConfigDifference[] {
  const changes: ConfigChanges = (image.status === 'done' ? image.result.config : undefined) ?? {}
  return [
    ...textDifference('User', changes.user),
    ...textDifference('Entrypoint', changes.entrypoint),
    ...textDifference('Command', changes.command),
    ...textDifference('Working directory', changes.workingFolder),
    ...nameDifference('Exposed ports', changes.ports),
    ...nameDifference('Volumes', changes.volumes),
    ...textDifference('Health check', changes.healthcheck),
    ...textDifference('Stop signal', changes.stopSignal),
    ...variablesDifference(changes.variables),
    ...(changes.labels ?? []).map(({ name, ...change }) => ({
      name: ['Label ', { code: name }],
      ...sidesOf(change),
    })),
  ]
}

/** Names as a list of at most `max`, and how many more there are. */
export function namesWords(names: readonly string[], max: number = MAX_NAMES): readonly Phrase[] {
  const rest = names.length - max
  return [...names.slice(0, max).map((name) => [{ code: name }]), ...(rest > 0 ? [[`${rest} more`]] : [])]
}

const textDifference = (name: string, change: TextChange | undefined): readonly ConfigDifference[] =>
  change ? [{ name: [name], ...sidesOf(change) }] : []

const sidesOf = ({ base, head }: TextChange): Omit<ConfigDifference, 'name'> => ({
  base: textWords(base),
  head: textWords(head),
})

function textWords(text: string | undefined): Phrase {
  if (text === undefined) return []
  return text === '' ? ['empty'] : [{ code: text }]
}

const nameDifference = (name: string, change: NameChanges | undefined): readonly ConfigDifference[] =>
  change ? [{ name: [name], base: list(namesWords(change.removed)), head: list(namesWords(change.added)) }] : []

function variablesDifference(variables: ConfigChanges['variables']): readonly ConfigDifference[] {
  if (!variables) return []
  const { added, removed, changed } = variables
  return [
    ...(added.length + removed.length > 0 ? nameDifference('Variables', { added, removed }) : []),
    ...(changed.length > 0
      ? [
          {
            name: ['Variables'],
            base: list(namesWords(changed)),
            head: [changed.length > 1 ? 'other values' : 'another value'],
          },
        ]
      : []),
  ]
}
