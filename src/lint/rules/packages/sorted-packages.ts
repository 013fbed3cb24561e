import { replace } from '../../facts/edits/edit.ts'
import { installsOf } from '../../facts/packages/install.ts'
import type { Package } from '../../facts/packages/package.ts'
import { managerOf } from '../../programs/managers/index.ts'
import { defineRule } from '../../rule.ts'

export const sortedPackages = defineRule({
  id: 'sorted-packages',
  severity: 'style',
  enabled: false,
  summary: 'A list of packages over several lines is sorted',
  why: `With one package a line and the lines in order, nobody adds a package twice, a reviewer sees at once what is new, and two people
who add something do not meet on the last line.

Only lists with each package on its own line count, and only those that say every name: no variables, and no comments between
the lines, because a comment belongs to the line below it.`,
  fixEffect:
    'Safe for the packages of a system: its package manager looks at the list as a whole. Unsafe for others, which may choose other versions.',
  sources: ['https://docs.docker.com/build/building/best-practices/#sort-multi-line-arguments'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN apt-get update && apt-get install -y \\\n    git \\\n    curl \\\n    jq\n',
      good: 'FROM debian:13\nRUN apt-get update && apt-get install -y \\\n    curl \\\n    git \\\n    jq\n',
    },
  ],
  *check(dockerfile) {
    for (const { packages, command, manager } of installsOf(dockerfile.commands)) {
      const sorted = isListed(packages) ? packages.toSorted(byText) : packages
      const at = packages.findIndex((one, index) => one.text !== sorted[index]?.text)
      const [first, wrong, due] = [packages[0], packages[at], sorted[at]]
      const last = packages.at(-1)
      if (!first || !last || !wrong || !due) continue
      const [from, to] = [first.word.span.line, last.word.span.line]
      if (dockerfile.comments.some(({ line }) => line > from && line < to)) continue
      yield {
        at: wrong.word.span,
        message: `The packages of \`${command.name}\` are not in order: \`${due.text}\` comes before \`${wrong.text}\``,
        subject: command.name,
        fix: {
          title: 'Sort the packages',
          safety: managerOf(manager)?.isForSystem ? 'safe' : 'unsafe',
          edits: packages.flatMap(({ word }, index) => {
            const raw = sorted[index]?.word.raw ?? word.raw
            return raw === word.raw ? [] : [replace(word.span, raw)]
          }),
        },
      }
    }
  },
})

/** At least two, each on a line of its own and with its name written out. */
function isListed(packages: readonly Package[]): boolean {
  const lines = packages.map(({ word }) => word.span.line)
  const isOnePerLine = lines.every((line, at) => at === 0 || line > (lines[at - 1] ?? line))
  return (
    packages.length > 1 && isOnePerLine && packages.every(({ kind, word }) => kind !== 'variable' && word.isLiteral)
  )
}

function byText({ text: one }: Package, { text: other }: Package): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  return a < b ? -1 : a > b ? 1 : 0
}
