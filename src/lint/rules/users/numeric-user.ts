import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { replace } from '../../facts/edits/edit.ts'
import type { User } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'

/** Windows has no numbers for users. */
const WINDOWS = /^Container(?:User|Administrator)$/i

export const numericUser = defineRule({
  id: 'numeric-user',
  aliases: ['DL3066'],
  severity: 'info',
  summary: 'The user that an image runs as is a number',
  why: `A name means what \`/etc/passwd\` in the image says. Kubernetes does not look there: with \`runAsNonRoot\` it refuses to start
an image whose \`USER\` is a name, because it cannot tell whether that is root.

Only the \`USER\` in force at the end of the final stage counts. \`root\` is the matter of \`last-user-not-root\`; a user that an
\`ARG\` or an unknown variable gives is left alone, and so are the users of Windows, which have no number. With \`compat: hadolint\` every \`USER\` by
name is a finding.`,
  fixEffect:
    'Safe where a command of this file always makes the user with this number. Unsafe where it does so under a condition.',
  sources: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN useradd --uid 10001 app\nUSER app\n',
      good: 'FROM debian:13\nRUN useradd --uid 10001 app\nUSER 10001\n',
    },
  ],
  *check(dockerfile) {
    const user = dockerfile.finalStage?.user
    if (!user || user.isRoot || WINDOWS.test(user.user ?? '')) return
    const isGiven = user.word?.variables.some((name) => user.scope.lookup(name).kind === 'arg')
    if (isGiven !== true && isName(user.user)) yield isByName(dockerfile, user, user.user)
  },
})

export const isName = (user: string | undefined): user is string =>
  user !== undefined && user !== '' && !/^\d+$/.test(user)

/** With the number as a fix, where the user is that of the final image and a command names its number. */
export function isByName(dockerfile: Dockerfile, one: User, name: string): Problem {
  const { word, group } = one
  const isKnown = word?.hasVariable === false && one === dockerfile.finalStage?.user
  const made = isKnown ? uidOf(dockerfile, one) : undefined
  const { uid, isAlways = false } = made ?? {}
  const text = [uid, group].filter((part) => part !== undefined).join(':')
  return {
    at: one.span,
    message: `\`${name}\` is a name, and Kubernetes cannot tell that it is not root: use its number`,
    ...(word &&
      uid !== undefined && {
        fix: { title: `Use the uid ${uid}`, safety: isAlways ? 'safe' : 'unsafe', edits: [replace(word.span, text)] },
      }),
  }
}

/** As a command of this stage, or of one that it is built on, makes the user. */
function uidOf(
  { commands }: Dockerfile,
  { stage, user }: User,
): { readonly uid: string; readonly isAlways: boolean } | undefined {
  const stages = new Set([stage, ...stage.ancestors])
  const made = commands.find(
    ({ run, command }) =>
      stages.has(run.stage) &&
      (command.name === 'useradd' || command.name === 'adduser') &&
      command.operands[0]?.text === user,
  )
  const uid = made?.command.flag('u', 'uid')?.value
  if (!made || uid === undefined || !/^\d+$/.test(uid)) return undefined
  const { place } = made.command
  const next = made.run.commands[place.index + 1]?.place.connector
  const isPlain = place.nesting.length === 0 && place.connector !== '||' && next !== '||' && next !== ';'
  const isKept = !commands.some(({ command }) => command.name === 'usermod' && command.hasFlag('u', 'uid', 'o'))
  return {
    uid,
    isAlways:
      isPlain &&
      isKept &&
      !made.run.commands
        .slice(0, place.index)
        .some((one) => one.place.nesting.length > 0 || one.place.connector === '||'),
  }
}
