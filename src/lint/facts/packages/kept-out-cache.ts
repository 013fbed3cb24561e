import { isCalledAs, isMounted, removesAny, removesBelowHome, isMountedBelowHome } from '../files/deletion.ts'
import { lastRunOf } from '../files/function-calls.ts'
import type { Command } from '../../shell/command.ts'
import type { RunCommand } from '../../dockerfile/dockerfile.ts'
import type { BuildStage, Run } from '../../dockerfile/instruction.ts'
import type { CacheMove, PackageCache } from '../../programs/manager.ts'
import { remember } from '../../text/computed-once.ts'
import { countUpTo } from '../../text/source-text.ts'

/** Whether what a command keeps in the cache of its program stays out of the layer. Asked once for each file. */
export type IsKeptOut = (one: RunCommand, cache: PackageCache) => boolean

/** A RUN that moves its caches to more places is not looked into: each place costs a walk over the RUN. */
const MOST_PLACES = 100

/** Answers are kept for each RUN and place: a script can hold ten thousand commands. */
export function keptOutCaches(): IsKeptOut {
  const known = new Map<Run, Map<string, Moment>>()
  const lastCleaning = (run: Run, cache: PackageCache, place: string | undefined): Moment => {
    const ofRun = known.get(run) ?? new Map<string, Moment>()
    known.set(run, ofRun)
    const key = `${cache.folders.join()} ${cache.belowHome.join()} ${place ?? ''}`
    if (ofRun.size > MOST_PLACES) return AT_THE_END
    const last = ofRun.get(key) ?? lastCleaner(run, (one) => empties({ run, command: one }, cache, place))
    ofRun.set(key, last)
    return last
  }
  return (one, cache) => {
    const { run, command } = one
    if (command.hasFlag(...cache.flags) || switchOf(one, cache)) return true
    const place = placeOf(one, cache)
    const filled = momentOf(command, run)
    if (place === 'unknown' || filled.at < 0) return true
    return (
      isAfter(lastCleaning(run, cache, place), filled) ||
      (place !== undefined && isMounted(run, place)) ||
      ((place === undefined || isOfHome(one, cache)) && isMountedWhereFilled(one, cache))
    )
  }
}

/** One of the folders, or all of them for a command that fills each. */
function isMountedWhereFilled(one: RunCommand, cache: PackageCache): boolean {
  const { run, command } = one
  const { folders, belowHome, fillsAll, root } = cache
  const moved = root && variableFor(one, root.variable)
  const placed = (folder: string): string =>
    root && moved?.startsWith('/') ? `${moved}${folder.slice(root.folder.length)}` : folder
  const mounted = [
    ...folders.map((folder) => isMounted(run, placed(folder))),
    ...belowHome.map((folder) => isMountedBelowHome(run, folder)),
  ]
  const needsAll = fillsAll?.some((verb) => isCalledAs(command, `${command.program} ${verb}`)) === true
  return needsAll ? mounted.length > 0 && mounted.every(Boolean) : mounted.includes(true)
}

/** The last moment at which a cleaner runs; one in a function that nothing calls never does. */
function lastCleaner(run: Run, isCleaner: (command: Command) => boolean): Moment {
  return run.commands
    .filter(isCleaner)
    .map((command) => momentOf(command, run))
    .reduce((last, one) => (isAfter(one, last) ? one : last), NEVER)
}

/** When a command runs for the last time, and among those that run in the same call, which comes when. */
interface Moment {
  readonly at: number
  readonly index: number
}

const NEVER: Moment = { at: -1, index: -1 }
const AT_THE_END: Moment = { at: Infinity, index: Infinity }

const momentOf = (command: Command, run: Run): Moment => ({ at: lastRunOf(command, run), index: command.place.index })

const isAfter = (one: Moment, other: Moment): boolean =>
  one.at > other.at || (one.at === other.at && one.index > other.index)

function empties({ run, command }: RunCommand, cache: PackageCache, place: string | undefined): boolean {
  return (
    cache.cleanedBy.some((words) => isCalledAs(command, words)) ||
    removesAny({ run, command }, place === undefined ? cache.folders : [place], cache.everyFile) ||
    cache.belowHome.some((folder) => removesBelowHome({ run, command }, folder))
  )
}

/** What switches a cache off: a setting, or the environment of the image, of the build or of the command, or exported before it. */
export interface CacheSwitch {
  /** As `NAME=value`. */
  readonly setting: string
  /** It reads as if it left the cache on. */
  readonly isMisread: boolean
}

/** Undefined where nothing does. */
export function switchOf(one: RunCommand, { off }: PackageCache): CacheSwitch | undefined {
  if (!off) return undefined
  const values = [
    [off.variable, variableFor(one, off.variable)],
    ...off.settings.map((setting) => [setting, settingFor(one, setting)] as const),
  ] as const
  const found = values.find(([, value]) => value !== undefined && off.values.test(value))
  if (found?.[1] === undefined) return undefined
  return { setting: `${found[0]}=${found[1]}`, isMisread: off.misread.test(found[1]) }
}

/** Where something moves the cache to; undefined where nothing does. */
function placeOf(one: RunCommand, { moves = [] }: PackageCache): string | undefined {
  for (const move of moves) {
    const folder = targetOf(one, move)
    if (folder === undefined) continue
    return folder.startsWith('/') && !/[$`*?]/.test(folder) ? `${folder.replace(/\/+$/, '')}${move.below}` : 'unknown'
  }
  return undefined
}

function targetOf(one: RunCommand, { flag, variable, settings = [] }: CacheMove): string | undefined {
  if (flag !== undefined) return one.command.flag(flag)?.value
  if (variable !== undefined) return variableFor(one, variable)
  for (const setting of settings) {
    const value = settingFor(one, setting)
    if (value !== undefined) return value
  }
  return undefined
}

/** The value of a setting for a command: of its own RUN, or of one before it, in a stage that this one is built on too. */
function settingFor({ run, command }: RunCommand, setting: string): string | undefined {
  const own = lastBefore(settingsOf(run).get(setting), command.place.index)
  if (own !== undefined) return own
  for (const stage of [run.stage, ...run.stage.ancestors]) {
    const value = lastBefore(settingsOfStage(stage).get(setting), run.index)
    if (value !== undefined) return value
  }
  return undefined
}

/** The home that a variable names is one of those that are known by their name as well. */
function isOfHome(one: RunCommand, { moves = [] }: PackageCache): boolean {
  return moves.find((move) => targetOf(one, move) !== undefined)?.variable === 'HOME'
}

/** The value of a variable for a command, as far as the file tells; a reference to another one is left as it is. */
function variableFor({ run, command }: RunCommand, name: string): string | undefined {
  const own = command.place.assignments.find((one) => one.name === name)?.value
  const exported = lastBefore(exportsOf(run).get(name), command.place.index)
  const variable = run.scope.lookup(name)
  const isSet = variable.kind === 'env' || variable.kind === 'arg'
  return own ?? exported ?? (isSet ? (variable.value ?? '$') : undefined)
}

/** The values that something has in a RUN or stage, and from which command or instruction on it has each. */
interface Values {
  readonly values: string[]
  readonly from: number[]
}

/** A script can hold ten thousand commands that ask. */
function lastBefore(known: Values | undefined, position: number): string | undefined {
  return known?.values[countUpTo(known.from, position) - 1]
}

/** What a RUN exports, by name. */
const exportsOf = remember((run: Run) => {
  const found = new Map<string, Values>()
  for (const { name, operands, place } of run.commands)
    if (name === 'export')
      for (const { text } of operands) {
        const [, variable, value] = /^([^=]+)=(.*)$/s.exec(text) ?? []
        note(found, variable, value, place.index)
      }
  return found
})

/** What a RUN configures, by the words before the value, e.g. `pip config set global.cache-dir`. */
const settingsOf = remember((run: Run) => {
  const found = new Map<string, Values>()
  for (const command of run.commands) note(found, ...settingIn(command), command.place.index)
  return found
})

/** The same of all RUNs of a stage. */
const settingsOfStage = remember((stage: BuildStage) => {
  const found = new Map<string, Values>()
  for (const run of stage.all('RUN'))
    for (const [setting, { values }] of settingsOf(run)) note(found, setting, values.at(-1), run.index)
  return found
})

/** `npm config set cache /x`, `npm config set cache=/x`, `poetry config cache-dir /x` */
function settingIn({ program, operands }: Command): readonly [setting: string | undefined, value: string | undefined] {
  const words = operands.map(({ text }) => text)
  if (words[0] !== 'config' && words[0] !== 'set') return [undefined, undefined]
  const last = words.pop() ?? ''
  const [, key, value] = /^([\w.-]+)=(.*)$/s.exec(last) ?? []
  return [[program, ...words, ...(key === undefined ? [] : [key])].join(' '), value ?? last]
}

function note(found: Map<string, Values>, key: string | undefined, value: string | undefined, position: number): void {
  if (key === undefined || value === undefined) return
  const known = found.get(key) ?? { values: [], from: [] }
  known.values.push(value)
  known.from.push(position)
  found.set(key, known)
}
