import { idleRules, nameSpans, withoutName } from '../../comments/pragma-fix.ts'
import { defineCommentRule } from '../../rule.ts'

export const knownRuleInIgnore = defineCommentRule({
  id: 'known-rule-in-ignore',
  severity: 'warning',
  isLate: true,
  summary: 'Comments ignore rules that exist',
  why: `A comment with a slip in the name of the rule silences nothing, and says nothing about it: hadolint passes over it, and so does BuildKit. Every
name that a rule goes by is known: Drydock's own, hadolint's code, the name of BuildKit's check, and ShellCheck's codes.

BuildKit gets new checks with every release, so a name that is written like one of its own is only a mistake when it is very close to one that exists.`,
  fixEffect: 'Safe: only a comment changes.',
  sources: ['https://docs.docker.com/reference/build-checks/', 'https://github.com/hadolint/hadolint#rules'],
  examples: [
    {
      bad: 'FROM debian:13-slim\n# drydock ignore=no-sodu: the installer needs it\nRUN sudo ./install.sh\n',
      good: 'FROM debian:13-slim\n# drydock ignore=no-sudo: the installer needs it\nRUN sudo ./install.sh\n',
    },
  ],
  *check(_, { idleIgnores }) {
    const all = idleRules(idleIgnores)
    for (const idle of idleIgnores) {
      const { pragma, rule, why, file } = idle
      if (why.kind !== 'unknown') continue
      const { at, fix: removal } = withoutName(idle, all)
      const span = nameSpans(pragma)[pragma.rules.indexOf(rule)]
      const { instead } = why
      const correction = span &&
        instead !== undefined && {
          title: `Write \`${instead}\``,
          safety: 'safe' as const,
          edits: [{ span, text: instead }],
        }
      yield {
        at,
        file,
        message: `There is no rule \`${rule}\`${instead === undefined ? '' : `; \`${instead}\` is meant, most likely`}`,
        fix: correction ? correction : removal,
      }
    }
  },
})
