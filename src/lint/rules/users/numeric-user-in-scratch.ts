import { broughtBefore } from '../../facts/image/scratch.ts'
import type { Add, Copy, Run, Word } from '../../dockerfile/instruction.ts'
import { defineRule } from '../../rule.ts'

export const numericUserInScratch = defineRule({
  id: 'numeric-user-in-scratch',
  severity: 'error',
  summary: 'In a stage from scratch, users and groups are numbers, or `/etc/passwd` is there',
  why: `Names of users are looked up in \`/etc/passwd\`, names of groups in \`/etc/group\`, and \`scratch\` has neither: \`COPY --chown=app\` ends the build, and an image with
\`USER app\` can be built and not be started. Numbers need no file.

The rule says nothing once a \`RUN\`, or a copy to \`/\` or into \`/etc\`, may have brought the file.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
    'https://docs.docker.com/reference/dockerfile/#user',
  ],
  examples: [
    {
      bad: 'FROM scratch\nCOPY app /app\nUSER nobody\nENTRYPOINT ["/app"]\n',
      good: 'FROM scratch\nCOPY app /app\nUSER 65534\nENTRYPOINT ["/app"]\n',
    },
    {
      name: 'an owner',
      bad: 'FROM scratch\nCOPY --chown=app:app app /app\n',
      good: 'FROM scratch\nCOPY --chown=10001:10001 app /app\n',
    },
  ],
  *check({ stages }) {
    for (const stage of stages) {
      if (stage.base.kind !== 'scratch' && !stage.parent) continue
      for (const { instruction, word } of [
        ...stage.all('USER').map((user) => ({ instruction: user, word: user.word })),
        ...[...stage.all('COPY'), ...stage.all('ADD')].map((copy) => ({ instruction: copy, word: copy.chown })),
      ]) {
        const name = word && nameIn(word, instruction.keyword === 'USER')
        if (word && name !== undefined && broughtBefore(instruction)?.some(mayBringNames) === false)
          yield {
            at: word.span,
            message: `Nothing in this stage says who \`${name}\` is: there is no /etc/passwd or /etc/group`,
          }
      }
    }
  },
})

/** The first part that is no number. USER takes root and group 0 by name only where they can be looked up, too. */
function nameIn({ resolved }: Word, isUser: boolean): string | undefined {
  if (resolved === undefined || resolved === '') return undefined
  const [user = '', group = ''] = resolved.split(':')
  const parts = isUser && user === 'root' ? [group] : [user, group]
  return parts.find((part) => part !== '' && !/^\d+$/.test(part))
}

const NAMES = /^\/?(?:\.?\/?|etc(?:\/.*)?)$/

function mayBringNames(one: Copy | Add | Run): boolean {
  if (one.keyword === 'RUN') return true
  const target = one.target?.resolved
  return target === undefined || NAMES.test(target) || !target.startsWith('/') || target.includes('..')
}
