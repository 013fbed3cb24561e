import { overriddenIn } from '../../facts/edits/overridden-instruction.ts'
import { defineRule } from '../../rule.ts'

export const oneEntrypoint = defineRule({
  id: 'one-entrypoint',
  aliases: ['DL4004', 'MultipleInstructionsDisallowed'],
  severity: 'error',
  summary: 'A stage has at most one ENTRYPOINT',
  why: `Only the last \`ENTRYPOINT\` of a stage has an effect. Whoever reads or changes an earlier one is misled, so the finding is there;
hadolint has it at the later one.`,
  fixEffect: 'Safe: BuildKit takes the last one only.',
  sources: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
  examples: [
    { bad: 'FROM debian:13\nENTRYPOINT ["sh"]\nENTRYPOINT ["app"]\n', good: 'FROM debian:13\nENTRYPOINT ["app"]\n' },
  ],
  *check(dockerfile) {
    for (const { instruction, by, fix } of overriddenIn(dockerfile, 'ENTRYPOINT'))
      yield {
        at: instruction.span,
        message: `This ENTRYPOINT has no effect: the one in line ${String(by.span.line)} replaces it`,
        ...(fix && { fix }),
      }
  },
})
