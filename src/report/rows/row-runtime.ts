import type { Exit, Finding, Health, RunsAs, RuntimeAnswer, RuntimeResult, RuntimeSide, Stage } from '../../model.ts'
import type { RuntimeCheckId } from '../../runtime/checks/index.ts'
import { join, list, type Phrase } from '../words/phrase.ts'
import { counted, seconds } from '../words/quantities.ts'
import { rowWithout, type Mark, type Row } from './row.ts'

export function runtimeRows(stage: Stage<RuntimeResult>): readonly Row[] {
  if (stage.status !== 'done') return [rowWithout('Run', stage, 'did not start')]
  const { runsAs, health, exit, base, answers } = stage.result
  // A setting may allow what is otherwise an error; then it is said, and does not fail.
  const amiss: Mark = stage.findings.some(({ severity }) => severity === 'error') ? 'bad' : 'careful'
  const row = (name: string, check: RuntimeCheckId, words: (side: RuntimeSide) => Phrase, mark: Mark): Row => ({
    name,
    base: base ? words(base) : [],
    head: words(stage.result),
    result: originWords(stage.findings, check),
    mark: judged(stage.findings, check) ?? mark,
  })
  return [
    row('Runs as', 'runs-as-non-root', userWords, userMark(runsAs)),
    ...(health.kind === 'not-asked'
      ? []
      : [row('Health', 'health-check-passes', (side) => healthWords(side.health), healthMark(health, amiss))]),
    ...(exit === undefined && base?.exit === undefined
      ? []
      : [row('Ended', 'keeps-running', (side) => exitWords(side.exit), exit === undefined ? 'careful' : 'good')]),
    ...answers.filter(({ check }) => !OWN_ROWS.includes(check)).flatMap((answer) => answerRow(answer, stage.findings)),
  ]
}

/** Checks whose rows are always there. */
const OWN_ROWS: readonly string[] = [
  'runs-as-non-root',
  'health-check-passes',
  'keeps-running',
] satisfies RuntimeCheckId[]

/** The first screen stays one screen: findings and `How it runs` have all of it. */
const MAX_SAID = 3

/** Only what fails is worth a row of the first screen; all the rest is told under `How it runs`. */
function answerRow(answer: RuntimeAnswer, findings: readonly Finding[]): readonly Row[] {
  const mark = judged(findings, answer.check)
  if (mark !== 'bad') return []
  const said = findings.filter(({ rule }) => rule === answer.check)
  const head: Phrase[] = said.slice(0, MAX_SAID).map(({ message }) => [{ said: message }])
  if (said.length > MAX_SAID) head.push([`${said.length - MAX_SAID} more`])
  return [{ name: 'Run', base: [], head: join(head, '. '), result: originWords(findings, answer.check), mark }]
}

/** Whether the base does it too, where that was found out. */
function originWords(findings: readonly Finding[], check: string): Phrase {
  const origins = findings.filter(({ rule }) => rule === check).map(({ origin }) => origin)
  if (origins.includes('new')) return ['new']
  return origins.includes('existing') ? ['as on base'] : []
}

/** What the check itself says; undefined where it found nothing to say. */
function judged(findings: readonly Finding[], check: string): Mark | undefined {
  const severities = findings.filter(({ rule }) => rule === check).map(({ severity }) => severity)
  if (severities.includes('error')) return 'bad'
  return severities.length > 0 ? 'careful' : undefined
}

function userWords({ runsAs, configuredUser }: RuntimeSide): Phrase {
  switch (runsAs.kind) {
    case 'non-root':
      return [...who(configuredUser, runsAs.uids), `, ${allProcesses(runsAs.processCount)}`]
    case 'drops-from-root':
      return [`starts as root, then ${uidWords(runsAs.uids)}, ${allProcesses(runsAs.processCount)}`]
    case 'root':
      return [`root, ${ofProcesses(runsAs.processes.length, runsAs.processCount)}: `, ...commands(runsAs)]
    case 'unknown':
      return ['could not find out: ', { said: runsAs.because }]
  }
}

function userMark(runsAs: RunsAs): Mark {
  switch (runsAs.kind) {
    case 'non-root':
    case 'drops-from-root':
      return 'good'
    case 'root':
    case 'unknown':
      return 'careful'
  }
}

function healthMark(health: Health, amiss: Mark): Mark {
  switch (health.kind) {
    case 'healthy':
      return 'good'
    case 'none':
    case 'not-asked':
      return 'careful'
    case 'unhealthy':
    case 'undecided':
      return amiss
  }
}

function who(configuredUser: string, uids: readonly number[]): Phrase {
  const isName = configuredUser !== '' && !/^\d+(?::\d+)?$/.test(configuredUser)
  return isName ? [{ code: configuredUser }, ` (${uidWords(uids)})`] : [uidWords(uids)]
}

function uidWords(uids: readonly number[]): string {
  const shown = uids.slice(0, 4).map((uid) => uid.toFixed(0))
  const rest = uids.length - shown.length
  return `${uids.length === 1 ? 'uid' : 'uids'} ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function allProcesses(total: number): string {
  if (total === 1) return 'its only process'
  return total === 2 ? 'both processes' : `all ${counted(total, 'process', 'processes')}`
}

function ofProcesses(some: number, total: number): string {
  return some === total ? allProcesses(total) : `${some} of ${counted(total, 'process', 'processes')}`
}

function commands({ processes }: Extract<RunsAs, { kind: 'root' }>): Phrase {
  const names = [...new Set(processes.map(({ command }) => command))]
  const shown: Phrase[] = names.slice(0, 3).map((command) => [{ code: command }])
  return list(names.length > shown.length ? [...shown, [`${names.length - shown.length} more`]] : shown)
}

function healthWords(health: Health): Phrase {
  switch (health.kind) {
    case 'healthy':
      return [`healthy after ${seconds(health.seconds)}`]
    case 'unhealthy':
      return [`unhealthy after ${seconds(health.seconds)}: `, { said: health.because }]
    case 'none':
      return [health.disabled ? 'health check switched off' : 'no health check']
    case 'not-asked':
      return ['not asked for']
    case 'undecided':
      return [`undecided after ${seconds(health.seconds)}: `, { said: health.because }]
  }
}

function exitWords(exit: Exit | undefined): Phrase {
  if (exit === undefined) return ['keeps running']
  const { code, outOfMemory, seconds: after } = exit
  return [`exit code ${code} after ${seconds(after)}${outOfMemory ? ', out of memory' : ''}`]
}
