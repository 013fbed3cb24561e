import type { Exit, Finding, Health, RunsAs, RuntimeResult, Stage } from '../../model.ts'
import type { RuntimeCheckId } from '../../runtime/checks/index.ts'
import { list, type Phrase } from '../words/phrase.ts'
import { counted, seconds } from '../words/quantities.ts'
import { rowWithout, type Mark, type Row } from './row.ts'

export function runtimeRows(stage: Stage<RuntimeResult>): readonly Row[] {
  if (stage.status !== 'done') return [rowWithout('Run', stage, 'did not start')]
  const { configuredUser, runsAs, health, exit } = stage.result
  // A setting may allow what is otherwise an error; then it is said, and does not fail.
  const amiss: Mark = stage.findings.some(({ severity }) => severity === 'error') ? 'bad' : 'careful'
  const empty = { base: [], result: [] }
  return [
    {
      ...empty,
      name: 'Runs as',
      head: userWords(runsAs, configuredUser),
      mark: judged(stage.findings, 'runs-as-non-root') ?? userMark(runsAs),
    },
    {
      ...empty,
      name: 'Health',
      head: healthWords(health),
      mark: judged(stage.findings, 'health-check-passes') ?? healthMark(health, amiss),
    },
    ...(exit === undefined
      ? []
      : [{ ...empty, name: 'Ended', head: exitWords(exit), mark: judged(stage.findings, 'keeps-running') ?? 'good' }]),
  ]
}

/** What the check itself says; undefined where it found nothing to say. */
function judged(findings: readonly Finding[], check: RuntimeCheckId): Mark | undefined {
  const severities = findings.filter(({ rule }) => rule === check).map(({ severity }) => severity)
  if (severities.includes('error')) return 'bad'
  return severities.length > 0 ? 'careful' : undefined
}

function userWords(runsAs: RunsAs, configuredUser: string): Phrase {
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
    case 'undecided':
      return [`undecided after ${seconds(health.seconds)}: `, { said: health.because }]
  }
}

function exitWords({ code, outOfMemory, seconds: after }: Exit): Phrase {
  return [`exit code ${code} after ${seconds(after)}${outOfMemory ? ', out of memory' : ''}`]
}
