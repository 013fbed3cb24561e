import type { Install } from '../../facts/packages/install.ts'
import { openPackagesOf } from '../../facts/packages/pinning.ts'
import { defineRule } from '../../rule.ts'

/** Other subcommands read or write a lock file, or run a program once. */
const DECIDES_HERE = new Set(['install', 'pip install', 'tool install'])

export const pinPipPackages = defineRule({
  id: 'pin-pip-packages',
  aliases: ['DL3013'],
  severity: 'warning',
  summary: 'Packages of pip name their version',
  why: `Without a version each build takes the newest release of that day, and of all that it needs. \`flask==3.1.0\` names one; a
requirements file or a constraints file (\`-c\`) that a tool has compiled names them all. A repository takes \`@tag\`.

Local projects, archives, names that a variable hides, and \`--no-index\`, where a folder of wheels decides, are left alone. hadolint
reports the last two as well, and nothing beside a requirements file; \`compat: hadolint\` does the same. \`--editable\` is not looked at.`,
  sources: ['https://pip.pypa.io/en/stable/topics/repeatable-installs/'],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir flask\n',
      good: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir flask==3.1.0\n',
    },
  ],
  *check(dockerfile) {
    for (const { install, at, message } of openPackagesOf(dockerfile, 'pip', 'pipx', 'uv'))
      if (decidesHere(install) && !install.command.hasFlag('no-index')) yield { at, message }
  },
})

/** Whether the command itself says which versions there will be. */
export const decidesHere = ({ verb, command }: Install): boolean =>
  DECIDES_HERE.has(verb) && !command.hasFlag('c', 'constraint', 'constraints')
