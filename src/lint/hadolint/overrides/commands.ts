import { bothUsed } from '../../rules/packages/curl-or-wget.ts'
import { consecutiveRuns, isSingle } from '../../rules/commands/no-consecutive-runs.ts'
import { HOST_COMMANDS, isForMachine } from '../../rules/commands/no-host-commands.ts'
import { silences } from '../../rules/commands/no-ignore-comments.ts'
import { noInstallRecommends } from '../../rules/packages/no-install-recommends.ts'
import { secretsIn } from '../../rules/commands/no-secrets-in-arg-or-env.ts'
import { unsafePipes } from '../../rules/commands/pipes-can-fail.ts'
import { replacesShell } from '../../rules/commands/set-shell-with-shell.ts'
import { changesFolder } from '../../rules/files/workdir-not-cd.ts'
import type { Overrides } from '../override.ts'
import { withoutProgram } from '../hadolint-view.ts'

/** Anywhere in a name. */
const SECRET = /^aws_access_key_id$|api_key|client_key|password|private|secret|token|username/i
/** Without a folder, and in one. */
const SHELL_WITH_PIPEFAIL = /^(?:\/bin\/)?(?:ba|a|z)sh$/

export const commands: Overrides = {
  /** Once a RUN. */
  'curl-or-wget': (dockerfile) => bothUsed(dockerfile, (run) => run),
  /** In every stage; a RUN of which no command can be read counts as one command. */
  'no-consecutive-runs': (dockerfile) =>
    consecutiveRuns(
      dockerfile,
      dockerfile.stages,
      (run) => isSingle(run) || (run.commands.length === 0 && !run.args.text.includes('&&')),
    ),
  *'no-host-commands'({ commands: all }) {
    for (const { command } of all)
      if (HOST_COMMANDS.has(command.name) && command.name !== 'ifconfig') yield isForMachine(command)
  },
  /** Those of its own dialect that it can read. */
  *'no-ignore-comments'({ pragmas }) {
    for (const pragma of pragmas)
      if (pragma.kind === 'ignore' && pragma.reach === 'line' && pragma.dialect === 'hadolint' && pragma.isStrict)
        yield silences(pragma)
  },
  'no-install-recommends': (dockerfile, context) =>
    noInstallRecommends.check(withoutProgram(dockerfile, 'apt'), context),
  'no-secrets-in-arg-or-env': (dockerfile) => secretsIn(dockerfile, (_, { name }) => SECRET.test(name)),
  /** It does not follow a SHELL into the stages that are built on it, and does not see `set -o pipefail`. */
  'pipes-can-fail': (dockerfile) =>
    unsafePipes(dockerfile, {
      onbuild: false,
      counts: () => true,
      isSafe: ({ shell: { words } }, _, own) =>
        own !== undefined && SHELL_WITH_PIPEFAIL.test(words[0] ?? '') && words.includes('pipefail'),
    }),
  /** Links to it as well. */
  *'set-shell-with-shell'({ commands: all }) {
    for (const { command } of all)
      if (command.name === 'ln' && command.operands.some(({ text }) => text === '/bin/sh')) yield replacesShell(command)
  },
  *'workdir-not-cd'(dockerfile) {
    for (const run of dockerfile.all('RUN')) {
      const cd = run.commands.find(({ name }) => name === 'cd')
      if (cd) yield changesFolder(cd)
    }
  },
}
