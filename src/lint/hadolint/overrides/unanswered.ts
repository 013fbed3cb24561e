import { asks } from '../../rule-makers/assumes-yes.ts'
import type { DockerfileRule } from '../../rule.ts'
import { aptAssumesYes } from '../../rules/packages/apt-assumes-yes.ts'
import { transactionsOf } from '../../facts/packages/transaction.ts'
import type { TransactionProgramName } from '../../programs/manager.ts'
import type { Overrides } from '../override.ts'
import { withoutProgram } from '../hadolint-view.ts'

const RPM = ['install', 'group install', 'groups install', 'module install', 'localinstall', 'groupinstall']

/** The subcommands of which it asks for an answer. */
const ASKING: Readonly<Record<TransactionProgramName, readonly string[]>> = {
  yum: RPM,
  dnf: RPM,
  microdnf: RPM,
  zypper: ['install', 'in', 'patch', 'source-install', 'si', 'remove', 'rm'],
}

/** It takes no pipe and no `--setopt` for an answer, and `--assumeno` for none. */
const unansweredBy = (...programs: readonly TransactionProgramName[]): DockerfileRule['check'] =>
  function* ({ commands }) {
    for (const one of transactionsOf(commands, programs)) {
      const { command, known, subcommand } = one
      const yes = known.yes.filter((flag) => flag !== 'assumeno')
      if (ASKING[known.program].includes(subcommand) && !command.hasFlag(...yes)) yield asks(one)
    }
  }

export const unanswered: Overrides = {
  'apt-assumes-yes': (dockerfile, context) => aptAssumesYes.check(withoutProgram(dockerfile, 'apt'), context),
  'dnf-assumes-yes': unansweredBy('dnf', 'microdnf'),
  'yum-assumes-yes': unansweredBy('yum'),
  'zypper-assumes-yes': unansweredBy('zypper'),
}
