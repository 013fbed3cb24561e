import type { ConfigChanges, NameChanges, TextChange } from '../model.ts'
import { isRootUser } from '../model/root-user.ts'
import { cut } from '../visible.ts'
import type { DeclaredHealthcheck, ImageConfig } from '../world.ts'
import type { SecretKnowledge } from './image-check.ts'

/** Nobody reads on; a report of a hostile image stays small. UTF-16 units and names of one kind. */
const LONGEST_TEXT = 1000
const MOST_NAMES = 1000

/** What the head's configuration says otherwise than the base's. A text with a secret that its form gives away is not shown. */
export function compareConfigs(
  head: ImageConfig,
  base: ImageConfig,
  { findSecrets }: Pick<SecretKnowledge, 'findSecrets'>,
): ConfigChanges {
  const shown = (text: string): string => {
    const [secret] = findSecrets(text)
    return secret ? `(not shown: it has ${secret.what} in it)` : cut(text, LONGEST_TEXT)
  }
  const texts = (textOf: (config: ImageConfig) => string | undefined): TextChange | undefined => {
    const [before, now] = [textOf(base), textOf(head)]
    return before === now ? undefined : sides(before, now, shown)
  }
  const names = (namesOf: (config: ImageConfig) => readonly string[]): NameChanges | undefined =>
    nameChanges(namesOf(head), namesOf(base), shown)

  const user = texts(({ user }) => said(user))
  const becomesRoot = isRootUser(head.user) && !isRootUser(base.user)
  const healthcheck = texts(({ healthcheck }) => healthcheckText(healthcheck))
  const isGone = base.healthcheck.kind === 'declared' && head.healthcheck.kind !== 'declared'
  const entrypoint = texts(({ entrypoint }) => listText(entrypoint))
  const command = texts(({ command }) => listText(command))
  const workingFolder = texts(({ workingFolder }) => said(workingFolder))
  const stopSignal = texts(({ stopSignal }) => stopSignal)
  const ports = names(({ exposedPorts }) => exposedPorts)
  const volumes = names(({ volumes }) => volumes)
  const variables = variableChanges(head.env, base.env, shown)
  const labels = labelChanges(head.labels, base.labels, shown)
  return {
    ...(user && { user: { ...user, ...(becomesRoot && { becomesRoot }) } }),
    ...(entrypoint && { entrypoint }),
    ...(command && { command }),
    ...(workingFolder && { workingFolder }),
    ...(stopSignal && { stopSignal }),
    ...(healthcheck && { healthcheck: { ...healthcheck, ...(isGone && { isGone }) } }),
    ...(ports && { ports }),
    ...(volumes && { volumes }),
    ...(variables && { variables }),
    ...(labels && { labels }),
  }
}

const said = (text: string): string | undefined => (text === '' ? undefined : text)

/** In exec form. */
const listText = (words: readonly string[]): string | undefined =>
  words.length === 0 ? undefined : JSON.stringify(words)

/** As a HEALTHCHECK instruction says it, with Docker's defaults filled in. */
function healthcheckText(check: DeclaredHealthcheck): string | undefined {
  if (check.kind !== 'declared') return check.kind === 'disabled' ? 'NONE' : undefined
  const { intervalSeconds, timeoutSeconds, startPeriodSeconds, startIntervalSeconds, retries, test } = check
  const [form, ...rest] = test
  return [
    `--interval=${intervalSeconds}s --timeout=${timeoutSeconds}s`,
    `--start-period=${startPeriodSeconds}s --start-interval=${startIntervalSeconds}s --retries=${retries}`,
    `CMD ${form === 'CMD-SHELL' ? rest.join(' ') : JSON.stringify(rest)}`,
  ].join(' ')
}

const sides = (base: string | undefined, head: string | undefined, shown: (text: string) => string): TextChange => ({
  ...(base !== undefined && { base: shown(base) }),
  ...(head !== undefined && { head: shown(head) }),
})

function nameChanges(
  head: readonly string[],
  base: readonly string[],
  shown: (text: string) => string,
): NameChanges | undefined {
  const [before, now] = [new Set(base), new Set(head)]
  const listed = (names: readonly string[]) => names.slice().sort().slice(0, MOST_NAMES).map(shown)
  const added = listed([...now].filter((name) => !before.has(name)))
  const removed = listed([...before].filter((name) => !now.has(name)))
  return added.length + removed.length === 0 ? undefined : { added, removed }
}

type Texts = Readonly<Record<string, string>>

function variableChanges(head: Texts, base: Texts, shown: (text: string) => string): ConfigChanges['variables'] {
  const { added, removed } = nameChanges(Object.keys(head), Object.keys(base), shown) ?? { added: [], removed: [] }
  const changed = Object.keys(head)
    .filter((name) => Object.hasOwn(base, name) && base[name] !== head[name])
    .sort()
    .slice(0, MOST_NAMES)
    .map(shown)
  return added.length + removed.length + changed.length === 0 ? undefined : { added, removed, changed }
}

function labelChanges(head: Texts, base: Texts, shown: (text: string) => string): ConfigChanges['labels'] {
  const valueOf = (labels: Texts, name: string) => (Object.hasOwn(labels, name) ? labels[name] : undefined)
  const names = [...new Set([...Object.keys(head), ...Object.keys(base)])].sort()
  const changes = names
    .filter((name) => valueOf(head, name) !== valueOf(base, name))
    .slice(0, MOST_NAMES)
    .map((name) => ({ name: shown(name), ...sides(valueOf(base, name), valueOf(head, name), shown) }))
  return changes.length === 0 ? undefined : changes
}
