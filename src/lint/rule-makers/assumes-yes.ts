import { insertWord } from '../facts/edits/edit.ts'
import type { DockerfileRule, Problem } from '../rule.ts'
import type { TransactionProgramName } from '../programs/manager.ts'
import { type Transaction, unansweredOf } from '../facts/packages/transaction.ts'

/** What the rules about package managers that ask have in common. */
export function assumesYes(
  programs: readonly TransactionProgramName[],
  { hint = '' }: { readonly hint?: string } = {},
): Pick<DockerfileRule, 'severity' | 'why' | 'fixEffect' | 'check'> {
  return {
    severity: 'warning',
    why: `A build has nobody to answer: the command reads the end of its input, takes it for a no, and the build fails.${hint}

Looked at is every subcommand that asks, not only \`install\`. One that is fed through a pipe (\`yes | …\`) is left alone. hadolint reports that
and knows fewer subcommands; \`compat: hadolint\` does the same.`,
    fixEffect: 'Safe: it answers a question that ended the build.',
    *check(dockerfile) {
      for (const one of unansweredOf(dockerfile, ...programs)) yield asks(one)
    },
  }
}

export const asks = ({ run, command, verb }: Transaction): Problem => ({
  at: command.span,
  message: `\`${command.name} ${verb.text}\` asks, and nobody answers: add \`-y\``,
  fix: { title: 'Add `-y`', safety: 'safe', edits: [insertWord(run, command, verb, '-y')] },
})
