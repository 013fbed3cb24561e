import { safetyWithout } from '../../facts/packages/cache-use.ts'
import type { Dockerfile, RunCommand } from '../../dockerfile/dockerfile.ts'
import { insertWord } from '../../facts/edits/edit.ts'
import { installsOf } from '../../facts/packages/install.ts'
import { type CacheSwitch, keptOutCaches, switchOf } from '../../facts/packages/kept-out-cache.ts'
import { PIP } from '../../programs/managers/pip.ts'
import { defineRule, type Problem } from '../../rule.ts'

const CACHE = '.cache/pip'

export const noPipCacheLeft = defineRule({
  id: 'no-pip-cache-left',
  aliases: ['DL3042'],
  severity: 'warning',
  summary: '`pip install` leaves no cache in the image',
  why: `pip keeps what it downloads and builds below \`~/${CACHE}\`. In an image nobody reads that again, but everybody downloads it.
\`--no-cache-dir\`, also as \`--no-cache\`, \`ENV PIP_NO_CACHE_DIR=1\`, a clean-up in the same \`RUN\` or a cache mount keep it out; the mount also makes the next
build faster. A cache that \`--cache-dir\`, a variable or \`pip config set\` moves is looked for there. Any value of \`PIP_NO_CACHE_DIR\` switches the cache off, \`0\` and \`off\`
included; those read as the opposite, which is a finding of severity \`style\`. Stages whose files do not become part of an image are left alone. hadolint looks at every stage, does not know \`--no-cache\`, and sees neither a
clean-up nor an \`ARG\`; \`compat: hadolint\` does the same.`,
  fixEffect: 'Safe: pip installs the same. Unsafe where the file itself uses the folder of the cache.',
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
    const isKeptOut = keptOutCaches()
    for (const one of installsOf(dockerfile.commands, 'pip')) {
      const { reachesFinal, isTarget } = one.run.stage
      if ((!reachesFinal && !isTarget) || !PIP.cache) continue
      const off = switchOf(one, PIP.cache)
      if (!isKeptOut(one, PIP.cache)) yield leavesPipCache(one, dockerfile)
      else if (off?.isMisread && !one.command.hasFlag(...PIP.cache.flags)) yield readsAsTheOpposite(one, off)
    }
  },
})

const readsAsTheOpposite = ({ command }: RunCommand, { setting }: CacheSwitch): Problem => ({
  at: command.span,
  severity: 'style',
  message: `\`${setting}\` switches pip's cache off, though it reads as the opposite: write \`1\``,
})

export function leavesPipCache({ run, command }: RunCommand, dockerfile: Dockerfile): Problem {
  const verb = command.operands[0]
  return {
    at: command.span,
    message: '`pip install` leaves its cache in the image: add `--no-cache-dir`',
    ...(verb && {
      fix: {
        title: 'Add `--no-cache-dir`',
        safety: safetyWithout(dockerfile, 'pip'),
        edits: [insertWord(run, command, verb, '--no-cache-dir')],
      },
    }),
  }
}
