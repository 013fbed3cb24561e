import type { Ran } from '../../world.ts'
import type { CommandAssertion } from './assertion.ts'
import { judgePatterns, shown, type Failure } from './failure.ts'
import type { TextPatterns } from './text-pattern.ts'

/** How a command did not do what is asserted of it. */
export function* judgeCommand(
  { exitCode, stdout, stderr }: CommandAssertion,
  ran: Ran,
  patterns: TextPatterns,
): Iterable<Failure> {
  switch (ran.kind) {
    case 'refused':
      yield { message: ran.because.replace(/\.$/, '').replace(/^The image’s command/, 'the command') }
      return
    case 'stopped':
      yield { message: ran.because }
      return
    case 'not-run':
      yield { message: `could not be run: ${ran.because}`, isUnknown: true }
      return
    case 'ended': {
      if (ran.code !== exitCode) {
        const said = shown(ran.stderr.text) || shown(ran.stdout.text)
        yield { message: `exit code ${ran.code}, not ${exitCode}${said === '' ? '' : `: ${said}`}` }
      }
      yield* judgePatterns('stdout', stdout, ran.stdout, patterns)
      yield* judgePatterns('stderr', stderr, ran.stderr, patterns)
    }
  }
}
