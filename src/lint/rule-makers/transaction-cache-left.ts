import { safetyWithout } from '../facts/packages/cache-use.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import { canBeFollowed, insertAfter } from '../facts/edits/edit.ts'
import type { DockerfileRule, Problem } from '../rule.ts'
import type { TransactionProgramName } from '../programs/manager.ts'
import { leftCachesOf, type Transaction } from '../facts/packages/transaction.ts'

/** What the rules about the lists of package managers of RPMs have in common. `keeps` says what is kept, as a paragraph. */
export function leavesNoLists(
  programs: readonly TransactionProgramName[],
  keeps: string,
): Pick<DockerfileRule, 'severity' | 'why' | 'fixEffect' | 'check'> {
  return {
    severity: 'warning',
    why: `${keeps}

Looked at is every subcommand that downloads, not only \`install\`. A clean-up has to be in the same \`RUN\`, behind the last of them; deleting the
folder counts, and so does a cache or tmpfs mount on it. Stages whose files are in no image are left alone. hadolint knows fewer of
these and looks at every stage; \`compat: hadolint\` does the same.`,
    fixEffect:
      'Safe: the lists are deleted after the packages are installed. Unsafe where the file itself uses the folder of the lists.',
    *check(dockerfile) {
      for (const one of leftCachesOf(dockerfile, ...programs)) yield leavesItsCache(one, dockerfile)
    },
  }
}

export function leavesItsCache({ run, command, known, verb }: Transaction, dockerfile: Dockerfile): Problem {
  const clean = `${command.name} clean ${known.program === 'zypper' ? '--all' : 'all'}`
  const fix = canBeFollowed(run, command) && {
    title: `Add \`${clean}\``,
    safety: safetyWithout(dockerfile, command.program),
    edits: [insertAfter(command.span, ` && ${clean}`)],
  }
  return {
    at: command.span,
    message: `What \`${command.name} ${verb.text}\` has loaded stays in the image: end this RUN with \`${clean}\``,
    ...(fix && { fix }),
  }
}
