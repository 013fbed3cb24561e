import { overriddenIn } from '../../facts/edits/overridden-instruction.ts'
import { defineRule } from '../../rule.ts'

export const oneCmd = defineRule({
  id: 'one-cmd',
  aliases: ['DL4003', 'MultipleInstructionsDisallowed'],
  severity: 'warning',
  summary: 'A stage has at most one CMD',
  why: `Only the last \`CMD\` of a stage has an effect. Whoever reads or changes an earlier one is misled, so the finding is there;
hadolint has it at the later one.`,
  fixEffect: 'Safe: BuildKit takes the last one only.',
  sources: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
  examples: [{ bad: 'FROM debian:13\nCMD ["app", "--help"]\nCMD ["app"]\n', good: 'FROM debian:13\nCMD ["app"]\n' }],
  *check(dockerfile) {
    for (const { instruction, by, fix } of overriddenIn(dockerfile, 'CMD'))
      yield {
        at: instruction.span,
        message: `This CMD has no effect: the one in line ${String(by.span.line)} replaces it`,
        ...(fix && { fix }),
      }
  },
})
