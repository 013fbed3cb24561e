import type { Command } from '../../shell/command.ts'
import { defineRule } from '../../rule.ts'
import { lineageOf } from '../../facts/files/stage-steps.ts'

export const userKeepsGroups = defineRule({
  id: 'user-keeps-groups',
  severity: 'warning',
  summary: 'USER with a group is not used for a user with further groups',
  why: `With \`USER app:app\` the process is in the group \`app\` and in no other: what \`usermod -aG\` or \`useradd -G\` added is left out. With \`USER app\`
alone it is in all groups of the user.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#user'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN useradd app && usermod -aG video app\nUSER app:app\n',
      good: 'FROM debian:13\nRUN useradd app && usermod -aG video app\nUSER app\n',
    },
  ],
  *check({ stages }) {
    for (const stage of stages) {
      const user = stage.isTarget ? stage.all('USER').at(-1) : undefined
      if (user?.word === undefined || user.user === undefined || user.group === undefined) continue
      const { word, user: name, group, index } = user
      const lost = lineageOf(stage)
        .flatMap((one) => one.all('RUN'))
        .filter((run) => run.stage !== stage || run.index < index)
        .flatMap(({ commands }) => commands.flatMap((command) => addedGroups(command, name)))
        .filter((one) => one !== group)
      const [first] = lost
      if (first !== undefined)
        yield {
          at: word.span,
          message: `With a group, \`${name}\` is not in \`${first}\`, to which it was added: write \`USER ${name}\``,
        }
    }
  },
})

/** The groups to which a command adds a user beside its own. */
function addedGroups(command: Command, user: string): readonly string[] {
  const { name, operands } = command
  const last = operands.at(-1)?.text
  if (name === 'usermod' || name === 'useradd')
    return last === user ? (command.flag('G', 'groups')?.value?.split(',') ?? []) : []
  const [first, second] = operands
  const isAddition = (name === 'adduser' || name === 'addgroup') && operands.length === 2 && command.flags.length === 0
  if (isAddition && first?.text === user && second?.isLiteral) return [second.text]
  const isGpasswd = name === 'gpasswd' && command.hasFlag('a', 'add') && operands.at(-2)?.text === user
  return isGpasswd && last !== undefined ? [last] : []
}
