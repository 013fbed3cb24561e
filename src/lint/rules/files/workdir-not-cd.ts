import type { Command, Nesting, ShellWord } from '../../shell/command.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { isWithin } from '../../facts/files/deletion.ts'
import { defineRule, type Problem } from '../../rule.ts'
import type { Scope } from '../../dockerfile/variables.ts'

/** Where no instruction can stand in for a `cd`. */
const SHELL_ONLY = new Set<Nesting>(['substitution', 'loop', 'function', 'branch', 'case', 'condition', 'subshell'])

export const workdirNotCd = defineRule({
  id: 'workdir-not-cd',
  aliases: ['DL3003'],
  severity: 'warning',
  summary: 'The working folder is set by WORKDIR',
  why: `\`cd\` lasts until the end of its \`RUN\`, and with \`;\` instead of \`&&\` the rest goes on in the wrong folder when it fails.
\`WORKDIR\` holds for all that follows, creates the folder, and is visible at a glance.

Left alone is a \`cd\` that \`WORKDIR\` could not replace: in a command substitution, a subshell, a loop, a branch or a function, to a folder
whose name only the shell knows, that a mount brings, or that the same \`RUN\` fills before or deletes afterwards, and in a \`RUN\` that goes on elsewhere or back. hadolint reports those as well; \`compat: hadolint\` does too. In \`ONBUILD\` hadolint
finds none. Of each \`RUN\` only the first \`cd\` is
reported.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN cd /opt/app && make\n',
      good: 'FROM debian:13\nWORKDIR /opt/app\nRUN make\n',
    },
  ],
  *check(dockerfile) {
    for (const run of dockerfile.all('RUN', { onbuild: true })) {
      const moves = run.commands.filter(isMove)
      const [cd] = moves
      if (cd && moves.length === 1 && isForAll(cd, run) && !isOfThisRun(cd, run)) yield changesFolder(cd)
    }
  },
})

export const changesFolder = ({ span }: Command): Problem => ({
  at: span,
  message: 'RUN changes the folder with `cd`: use WORKDIR',
})

const isMove = ({ name }: Command): boolean => name === 'cd' || name === 'pushd' || name === 'popd'

/** Whether what follows could start where the `cd` goes: it goes there in any case, and the Dockerfile knows where that is. */
function isForAll({ name, place, operands }: Command, run: Run): boolean {
  const isPlain = !place.ignored && !place.nesting.some((outer) => SHELL_ONLY.has(outer))
  return (
    name === 'cd' &&
    isPlain &&
    operands.length > 0 &&
    operands.every((word) => isKnown(word, run.scope)) &&
    !goesBack(run)
  )
}

const goesBack = ({ commands }: Run): boolean =>
  commands.some(({ words }) => words.some(({ variables }) => variables.includes('OLDPWD')))

/** Commands that make a folder as WORKDIR does. */
const MAKES_FOLDER = new Set(['mkdir', 'install', 'chown', 'chmod'])

/** Whether the folder is there in this RUN only: a mount brings it, a command before fills it, or one behind deletes it. */
function isOfThisRun({ operands: [word], place }: Command, run: Run): boolean {
  const folder = word?.text.replace(/\/+$/, '') ?? ''
  const isInMount = run.mounts.some(
    ({ type, target }) => type !== 'secret' && target !== undefined && isWithin(folder, target.replace(/^\.\//, '')),
  )
  return (
    isInMount ||
    run.commands.some(({ name, words, place: { index } }) => {
      const names = words
        .slice(1)
        .some(({ text }) => text === folder || isWithin(folder, text) || isWithin(text, folder))
      return names && (index < place.index ? !MAKES_FOLDER.has(name) : name === 'rm')
    }) ||
    // `git clone https://…/name` makes the folder `name`.
    (!folder.startsWith('/') &&
      run.commands.some(({ name, place: { index } }) => index < place.index && FILLS.has(name)))
  )
}

/** Commands that make folders whose names they do not say. */
const FILLS = new Set([
  'git',
  'tar',
  'unzip',
  'hg',
  'svn',
  'npx',
  'npm',
  'composer',
  'apt-get',
  'apt',
  'cargo',
  'bsdtar',
])

/** Whether the Dockerfile knows the word: it is plain, or made of ARGs and ENVs. */
function isKnown({ isLiteral, variables }: ShellWord, scope: Scope): boolean {
  return isLiteral || (variables.length > 0 && variables.every((name) => 'value' in scope.lookup(name)))
}
