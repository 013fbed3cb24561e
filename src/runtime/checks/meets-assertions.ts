import type { Observation } from '../assertions/observe.ts'
import type { Failure } from '../assertions/failure.ts'
import { judgeCommand } from '../assertions/judge-command.ts'
import { judgeFile } from '../assertions/judge-file.ts'
import { judgeMetadata } from '../assertions/judge-metadata.ts'
import type { TextPatterns } from '../assertions/text-pattern.ts'
import { defineRuntimeCheck } from '../runtime-check.ts'

const MAX_FAILURES = 20

export const meetsAssertions = defineRuntimeCheck({
  id: 'meets-assertions',
  requiredAs: 'assertions',
  severity: 'error',
  summary: 'Everything that is asserted of the image holds',
  claim: 'does not meet an assertion',
  why: `What a team knows of its image stands in \`assert\` of the configuration, or in files of container-structure-test (\`structure-tests\`): commands with their exit code and output, files with
their owner, mode and content, and the image's own configuration. Commands run one by one in containers of their own, without a way out, with the limits of every run and no longer than 60 seconds;
files are read through the engine from a container that never starts, so no shell is needed. Patterns are RE2's, which no pattern and no text can make slow. What the base does is no excuse here:
an assertion that does not hold fails.`,
  *judge({ observations, patterns }) {
    if (observations === undefined || patterns === undefined) return
    const judged = observations.map((observation) => ({
      observation,
      failures: [...failuresOf(observation, patterns)].map(({ message, ...rest }) => ({
        ...rest,
        message: `${nameOf(observation)}: ${message}`,
      })),
    }))
    const failures = judged.flatMap((one) => one.failures)
    const tests = judged.filter(({ observation }) => observation.kind !== 'unsupported')
    const holding = tests.filter((test) => test.failures.length === 0)
    if (holding.length > 0)
      yield {
        proof: `${holding.length} of ${tests.length} ${tests.length === 1 ? 'assertion holds' : 'assertions hold'}`,
      }
    yield* failures.slice(0, MAX_FAILURES)
    if (failures.length > MAX_FAILURES)
      yield { message: `${failures.length - MAX_FAILURES} more assertions do not hold` }
    for (const observation of observations)
      if (observation.kind === 'unsupported') {
        const { isTest, because } = observation.assertion
        yield { severity: isTest ? 'warning' : 'info', message: `${nameOf(observation)} ${because}` }
      }
  },
})

const nameOf = ({ assertion: { name, from } }: Observation): string => `\`${name}\` of \`${from}\``

function failuresOf(observation: Observation, patterns: TextPatterns): Iterable<Failure> {
  switch (observation.kind) {
    case 'command':
      return judgeCommand(observation.assertion, observation.ran, patterns)
    case 'file':
      return judgeFile(observation.assertion, observation.file, patterns)
    case 'metadata':
      return judgeMetadata(observation.assertion, observation.config, patterns)
    case 'unsupported':
      return []
  }
}
