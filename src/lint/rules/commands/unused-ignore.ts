import type { IdleIgnore } from '../../comments/idle-ignores.ts'
import { idleRules, withoutName } from '../../comments/pragma-fix.ts'
import { defineCommentRule } from '../../rule.ts'

export const unusedIgnore = defineCommentRule({
  id: 'unused-ignore',
  severity: 'info',
  isLate: true,
  summary: 'Every comment that ignores a rule silences something',
  why: `A comment that silences nothing is a trap: when the problem comes back, nobody hears of it. It is left over from a problem that was mended,
it stands in the wrong place, or another comment does its work already.

Comments of all dialects are looked at: \`# drydock ignore=\`, \`# hadolint ignore=\` (\`global\`, \`stage\`) and BuildKit's \`# check=skip=\`, in the Dockerfile and in the ignore
file. Nothing is said of a rule that was not checked: BuildKit's and ShellCheck's where they did not run, rules that are switched off, and
whatever BuildKit's own comments have made it leave out. A comment for hadolint that hadolint itself still needs, because its answer differs from
Drydock's, is not unused either.`,
  fixEffect: 'Safe: only a comment changes.',
  sources: ['https://docs.docker.com/build/checks/#skip-checks'],
  examples: [
    {
      bad: 'FROM debian:13-slim\n# drydock ignore=no-sudo: the installer needs it\nRUN ./install.sh\n',
      good: 'FROM debian:13-slim\nRUN ./install.sh\n',
    },
    {
      name: 'another comment does it already',
      bad: '# drydock file ignore=no-sudo: the base image has it set up\nFROM debian:13-slim\n# drydock ignore=no-sudo\nRUN sudo ./install.sh\n',
      good: '# drydock file ignore=no-sudo: the base image has it set up\nFROM debian:13-slim\nRUN sudo ./install.sh\n',
    },
  ],
  *check(_, { idleIgnores }) {
    const all = idleRules(idleIgnores)
    for (const idle of idleIgnores) {
      const message = messageOf(idle)
      if (message === undefined) continue
      const { at, fix } = withoutName(idle, all)
      yield { at, file: idle.file, message, fix }
    }
  },
})

function messageOf({ rule, why }: IdleIgnore): string | undefined {
  switch (why.kind) {
    case 'unused':
      return `Nothing here breaks \`${rule}\`, so there is nothing to ignore`
    case 'shadowed':
      return `\`${rule}\` is ignored by line ${why.line} already`
    case 'void':
      return `This does not silence \`${rule}\`: ${why.because}`
    case 'unknown':
      return undefined
  }
}
