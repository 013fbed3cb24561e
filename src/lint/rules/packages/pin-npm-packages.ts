import { openPackagesOf } from '../../facts/packages/pinning.ts'
import { defineRule } from '../../rule.ts'

export const pinNpmPackages = defineRule({
  id: 'pin-npm-packages',
  aliases: ['DL3016'],
  severity: 'warning',
  summary: 'Packages of npm name their version',
  why: `Without a version each build takes the newest package of that day. \`npm ci\` with a lock file pins all of them; a single tool takes
\`name@version\`, a repository \`#tag\`. A tag of the registry such as \`@latest\` was chosen by name and is left alone, although it moves.

Folders, archives and names that a variable hides are left alone. hadolint reports some of them, and looks only at \`npm install\`;
\`compat: hadolint\` does too.`,
  sources: ['https://docs.npmjs.com/cli/v11/commands/npm-install'],
  examples: [
    {
      bad: 'FROM node:24\nRUN npm install --global pm2\n',
      good: 'FROM node:24\nRUN npm install --global pm2@6.0.8\n',
    },
  ],
  *check(dockerfile) {
    for (const { at, message } of openPackagesOf(dockerfile, 'npm')) yield { at, message }
  },
})
