import { openPackagesOf } from '../../facts/packages/pinning.ts'
import { defineRule } from '../../rule.ts'

export const pinGems = defineRule({
  id: 'pin-gems',
  aliases: ['DL3028'],
  severity: 'warning',
  summary: 'Gems name their version',
  why: `Without a version each build takes the newest gem of that day, and two images of the same commit differ. \`rails:8.0.2\` and
\`rails --version 8.0.2\` name one; a \`Gemfile.lock\` with \`bundle install\` names them all.

Gem files and names that a variable hides are left alone. hadolint reports both, and takes the word behind any flag for
its value; \`compat: hadolint\` does too.`,
  sources: ['https://guides.rubygems.org/command-reference/#gem-install'],
  examples: [
    {
      bad: 'FROM ruby:3.4\nRUN gem install rails\n',
      good: 'FROM ruby:3.4\nRUN gem install rails:8.0.2\n',
    },
  ],
  *check(dockerfile) {
    for (const { install, at, message } of openPackagesOf(dockerfile, 'gem'))
      if (!install.command.hasFlag('v', 'version')) yield { at, message }
  },
})
