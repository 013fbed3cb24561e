/** A Dockerfile as hadolint sees it, for its rules where its answers are wanted. */
import type { Command } from '../shell/command.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import type { Run } from '../dockerfile/instruction.ts'
import { remember } from '../text/computed-once.ts'
import type { Rule } from '../rule.ts'

/** What runs a command as it stands, for hadolint too. */
const TRANSPARENT = new Set(['builtin', 'command', 'exec', 'time'])
/** Names of programs that Drydock takes for `dnf` and hadolint for something else. */
const STRANGERS = new Set(['dnf5', 'dnf-3'])
/** Rules of hadolint's that look at what ONBUILD triggers, beside those about the commands of RUN. */
const ABOUT_TRIGGERS = new Set(['DL3043', 'DL3064'])

/** The Dockerfile for a rule of hadolint's: commands that it overlooks are left out, and so are triggers, but for RUN. */
export function asHadolintSees(dockerfile: Dockerfile, rule: Pick<Rule<never>, 'aliases'>): Dockerfile {
  const codes = rule.aliases.filter((alias) => alias.startsWith('DL'))
  if (codes.length === 0) return dockerfile
  return codes.some((code) => ABOUT_TRIGGERS.has(code)) ? dockerfile : narrowed(dockerfile)
}

/** Several rules share its lists of commands. */
const narrowed = remember((dockerfile: Dockerfile): Dockerfile => ({
  ...dockerfile,
  all: (keyword) => dockerfile.all(keyword),
  commands: dockerfile.commands.filter(({ command }) => isSeen(command)),
}))

/** The same without the commands of a program. */
export function withoutProgram(dockerfile: Dockerfile, name: string): Dockerfile {
  return { ...dockerfile, commands: dockerfile.commands.filter(({ command }) => command.name !== name) }
}

/** It takes `rm -rf` of whatever for the cleaning of the folder of apt, yum or dnf. */
export function isWipe({ name, words }: Command): boolean {
  return name === 'rm' && words.some(({ text }) => text === '-rf')
}

/** It sees a cache or tmpfs mount on this very folder only, and for a folder below the home on one that ends with it. */
export function isMountedThere({ mounts }: Run, folder: string): boolean {
  return mounts.some(({ type, target = '' }) => {
    const path = target.replace(/\/$/, '')
    return (
      (type === 'cache' || type === 'tmpfs') && (folder.startsWith('/') ? path === folder : path.endsWith(`/${folder}`))
    )
  })
}

/** Not behind `sudo`, `env` or a path, and not in a script for another shell. */
function isSeen({ name, program, words, place: { wrapper, nesting } }: Command): boolean {
  const isModule = program === 'pip' && wrapper?.startsWith('python') === true
  if (wrapper !== undefined && !TRANSPARENT.has(wrapper) && !isModule) return false
  return !nesting.includes('inner-shell') && !STRANGERS.has(name) && words[0]?.text.includes('/') !== true
}
