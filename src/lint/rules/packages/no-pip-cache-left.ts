import { isMountedBelowHome, removes } from '../../facts/files/deletion.ts'
import type { RunCommand } from '../../dockerfile/dockerfile.ts'
import { insertWord } from '../../facts/edits/edit.ts'
import { installsOf } from '../../facts/packages/install.ts'
import type { Command } from '../../shell/command.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { followed } from '../../facts/edits/later-command.ts'
import { defineRule, type Problem } from '../../rule.ts'

const CACHE = '.cache/pip'
const ON = /^(1|true|on|yes)$/i

export const noPipCacheLeft = defineRule({
  id: 'no-pip-cache-left',
  aliases: ['DL3042'],
  severity: 'warning',
  summary: '`pip install` leaves no cache in the image',
  why: `pip keeps what it downloads and builds below \`~/${CACHE}\`. In an image nobody reads that again, but everybody downloads it.
\`--no-cache-dir\`, also as \`--no-cache\`, \`ENV PIP_NO_CACHE_DIR=1\`, a clean-up in the same \`RUN\` or a cache mount keep it out; the mount also makes the next
build faster. Stages whose files do not become part of an image are left alone. hadolint looks at every stage, does not know \`--no-cache\`, and sees neither a
clean-up nor an \`ARG\`; \`compat: hadolint\` does the same.`,
  sources: [
    'https://pip.pypa.io/en/stable/topics/caching/',
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
  ],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nRUN pip install flask==3.1.0\n',
      good: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir flask==3.1.0\n',
    },
    {
      name: 'with a cache mount',
      bad: 'FROM python:3.13-slim\nRUN python3 -m pip install flask==3.1.0\n',
      good: 'FROM python:3.13-slim\nRUN --mount=type=cache,target=/root/.cache/pip python3 -m pip install flask==3.1.0\n',
    },
  ],
  *check(dockerfile) {
    const isFollowed = followed()
    const isCleaner = (one: Command): boolean => one.runs('pip', 'cache') || removes(one, `/root/${CACHE}`)
    for (const { run, command } of installsOf(dockerfile.commands, 'pip')) {
      const stays = run.stage.reachesFinal || run.stage.isTarget
      // pip takes the beginning of an option for the option.
      if (!stays || command.hasFlag('no-cache-dir', 'no-cache') || isSwitchedOff({ run, command })) continue
      const isGone = isFollowed(run, command, CACHE, isCleaner) || isMountedBelowHome(run, CACHE)
      if (!isGone) yield leavesPipCache({ run, command })
    }
  },
})

export function leavesPipCache({ run, command }: RunCommand): Problem {
  const verb = command.operands[0]
  return {
    at: command.span,
    message: '`pip install` leaves its cache in the image: add `--no-cache-dir`',
    ...(verb && {
      fix: { title: 'Add `--no-cache-dir`', edits: [insertWord(run, command, verb, '--no-cache-dir')] },
    }),
  }
}

/** By the environment: of the image, of the build, of this command, or exported before it. */
function isSwitchedOff({ run, command }: RunCommand): boolean {
  const variable = run.scope.lookup('PIP_NO_CACHE_DIR')
  const isSet = (variable.kind === 'env' || variable.kind === 'arg') && ON.test(variable.value ?? '')
  return isSet || isSwitchedOffInShell({ run, command })
}

/** By the environment of this command, or exported before it. */
export function isSwitchedOffInShell({ run, command }: RunCommand): boolean {
  if (firstSwitch(run) < command.place.index) return true
  return command.place.assignments.some(({ name, value }) => isSwitch(`${name}=${value}`))
}

function isSwitch(assignment: string): boolean {
  const [name, value = ''] = assignment.split('=')
  return name === 'PIP_NO_CACHE_DIR' && ON.test(value)
}

/** A script can hold ten thousand commands that ask. */
const switches = new WeakMap<Run, number>()

/** Position of the first `export` in a RUN that switches the cache off; infinite where there is none. */
function firstSwitch(run: Run): number {
  const known = switches.get(run)
  if (known !== undefined) return known
  const found = run.commands.findIndex(
    ({ name, operands }) => name === 'export' && operands.some(({ text }) => isSwitch(text)),
  )
  const first = found < 0 ? Infinity : found
  switches.set(run, first)
  return first
}
