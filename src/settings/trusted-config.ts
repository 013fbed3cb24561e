/** Which settings of the head's configuration count: whoever wrote the change wrote that file, too. Pure. */
import { readContext } from '../build-context.ts'
import { attributesOf } from '../csv-attributes.ts'
import { secretSource } from '../secret-source.ts'
import type { Config, ImageSettings, RunSettings } from './settings.ts'

/** The configuration without what only a workflow or the base may say. */
export interface Trusted {
  readonly config: Config
  /** What was left out and why, one sentence each. */
  readonly notes: readonly string[]
}

type Env = Readonly<Record<string, string | undefined>>

/** Settings that reach out of build and container, or make a check of none; a value of any other is as harmless as the Dockerfile. */
type Settings = ImageSettings & RunSettings

/** Values of a setting that reach out, or switch off, each as a text that can be compared. */
export const REACHING: {
  readonly [Name in keyof Settings]?: (value: NonNullable<Settings[Name]>, env: Env) => string[]
} = {
  secrets: (secrets) => [...secrets],
  ssh: (agents) => [...agents],
  network: (mode) => (/^(?:default|none)$/i.test(mode) ? [] : [mode]),
  builder: (builder) => [builder],
  'add-hosts': (hosts) => [...hosts],
  'cache-to': (caches) => [...caches],
  'cache-from': (caches) => caches.filter(reachesOut),
  'build-contexts': (contexts) =>
    Object.entries(contexts)
      .filter(([, place]) => /^(?:oci-layout:|ssh:|git@|\/|~)|(?:^|\/)\.\.(?:\/|$)/i.test(place))
      .map(([name, place]) => `${name}=${place}`),
  'run-env-file': (files) => [...files],
  'run-network': (network) => (network === 'internal' ? [] : [network]),
  enforce: (enforce) => (enforce ? [] : ['false']),
  'run-args': (args) => args.filter((arg) => /^--(?:add-host|cap-add)\b/.test(arg)),
  // buildx lends the agent's keys to a build whose context is fetched by them, and nobody here sees which frontend reads what is fetched.
  context: (context) => (readContext(context).kind === 'remote' ? [context] : []),
}

/** A registry's, and GitHub's own where it goes by its own address: every other names a server or a folder that is shown what we have. */
function reachesOut(cache: string): boolean {
  const attributes = attributesOf(cache)
  if (attributes.get('type') === 'gha')
    return [...attributes.keys()].some((name) => !/^(?:type|scope|timeout|version)$/.test(name))
  return ![undefined, 'registry'].includes(attributes.get('type'))
}

/**
 * Leaves out what reaches out of build and container and does not stand in the base's configuration as well.
 * @param base the base's configuration; empty where there is none
 * @param file name of the configuration, for the notes
 */
export function trustedConfig(head: Config, base: Config, file: string, env: Env): Trusted {
  const allowed = reachesOfConfig(base, env)
  const notes: string[] = []
  const trust = <Part extends Partial<Settings>>(part: Part, fallback: Partial<Settings>): Part => {
    const isTrusted = (settings: Partial<Settings>, name: string): boolean =>
      (reachesOf(settings, env)[name] ?? []).every((value) => isAllowed(name, value, allowed, env))
    const kept = Object.entries(part).flatMap(([name, value]): [string, unknown][] => {
      if (isTrusted(part, name)) return [[name, value]]
      notes.push(noteOn(name, file))
      const before = Object.entries(fallback).find(([key]) => key === name)?.[1]
      return before === undefined || !isTrusted(fallback, name) ? [] : [[name, before]]
    })
    // The same settings, of the same kinds.
    return Object.fromEntries(kept) as Part
  }
  const { images, ...shared } = head
  const config = {
    ...trust(shared, base),
    ...(images && {
      images: images.map((image) => trust(image, base.images?.find(({ name }) => name === image.name) ?? {})),
    }),
  }
  return { config, notes: [...new Set(notes)] }
}

const reachesOf = (settings: Partial<Settings>, env: Env): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(REACHING).flatMap(([name, read]) => {
      const value = Object.entries(settings).find(([key]) => key === name)?.[1]
      // Each reader stands beside the name of its own setting.
      return value === undefined ? [] : [[name, (read as (value: unknown, env: Env) => string[])(value, env)]]
    }),
  )

function reachesOfConfig({ images = [], ...shared }: Config, env: Env): ReadonlySet<string> {
  const all = [shared, ...images].flatMap((settings) => Object.entries(reachesOf(settings, env)))
  return new Set(all.flatMap(([name, values]) => values.map((value) => `${name} ${value}`)))
}

/** Whoever may change a file of the checkout may not say which file outside of it is one. */
function isAllowed(name: string, value: string, allowed: ReadonlySet<string>, env: Env): boolean {
  if (!allowed.has(`${name} ${value}`)) return false
  if (name === 'run-env-file') return !isElsewhere(value)
  const source = name === 'secrets' ? secretSource(value, env) : undefined
  return source?.kind !== 'file' || !isElsewhere(source.path)
}

const isElsewhere = (path: string): boolean => /^[/~]|(?:^|\/)\.\.(?:\/|$)/.test(path)

const noteOn = (name: string, file: string): string =>
  `\`${name}\` of \`${file}\` is not used as this change has it, because ` +
  (name === 'enforce'
    ? 'whoever proposes a change could switch off with it what checks the change: '
    : 'it reaches out of build and container, and whoever proposes a change could read or reach with it what is not theirs: ') +
  `give it in the workflow (or on the command line), or bring it to the base branch first${/^(?:secrets|run-env-file)$/.test(name) ? '; its file has to lie in the repository' : ''}.`
