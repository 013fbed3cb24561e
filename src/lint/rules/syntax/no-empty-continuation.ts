import { defineRule } from '../../rule.ts'

export const noEmptyContinuation = defineRule({
  id: 'no-empty-continuation',
  aliases: ['NoEmptyContinuation'],
  severity: 'warning',
  summary: 'No empty line stands in the middle of an instruction',
  why: `The builder reads over an empty line behind a \`\\\` today, and goes on with what follows; Docker says that it will refuse it. It is also where the
instruction seems to end. A comment line may stand there.

The finding is in the line in which the instruction ends, as BuildKit has it.`,
  sources: ['https://docs.docker.com/reference/build-checks/no-empty-continuation/'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN apt-get update \\\n\n    && apt-get upgrade -y\n',
      good: 'FROM debian:13\nRUN apt-get update \\\n    && apt-get upgrade -y\n',
    },
  ],
  *check({ emptyContinuations, source }) {
    for (const { lines, lastLine } of emptyContinuations)
      yield {
        at: { line: lastLine, column: 1, endLine: lastLine, endColumn: source.line(lastLine).length + 1 },
        message:
          lines.length === 1
            ? `Line ${lines[0]} is empty in the middle of the instruction that ends here`
            : `Lines ${lines.join(', ')} are empty in the middle of the instruction that ends here`,
      }
  },
})
