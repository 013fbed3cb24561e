import type { Process } from '../../model.ts'
import { defineRuntimeCheck } from '../runtime-check.ts'
import { signalNumber } from '../signal-number.ts'

/** What an application that handles SIGTERM ends with, or the shell's number for one that it ended. */
const signalled = (number: number | undefined): number => 128 + (number ?? 15)

export const stopsWhenAsked = defineRuntimeCheck({
  id: 'stops-when-asked',
  requiredAs: 'stops',
  severity: 'warning',
  summary: 'The container ends when it is asked to',
  claim: 'does not stop',
  why: `Every deployment stops containers: they get the image's \`STOPSIGNAL\`, or SIGTERM, and are killed in the middle of their work when they have not
ended after 10 seconds, or after what the image, \`stop_grace_period\` of a compose file or \`--stop-timeout\` of \`run-args\` allow. No longer than 60 seconds are waited here: for one that may take longer,
the answer is open then. For a container's first process the kernel drops a signal that has no handler, so a program that would end by SIGTERM elsewhere goes on here. A shell in front of
the program does not pass it on; \`exec\` in the script, the exec form of \`CMD\`, or an init process does. The kernel's masks of the first process tell which of these it is; where
they show that nothing handles the signal, one second is waited instead.`,
  *judge({ config: { stopSignal }, trials, moments }) {
    if (trials === undefined) return
    const { stopped, graceSeconds, allowedSeconds, signals } = trials
    const number = signalNumber(stopSignal)
    const after = `${stopped.seconds.toFixed(1)} s`
    if (!stopped.killed) {
      if (stopped.code === 0 || stopped.code === signalled(number))
        yield { proof: `${stopSignal} ended it after ${after} with exit code ${stopped.code}` }
      else
        yield {
          severity: 'info',
          message: `${stopSignal} ended it after ${after} with exit code ${stopped.code}, which says that something failed`,
        }
      return
    }
    const isKnown = signals.kind === 'seen' && number !== undefined
    const isSure = isKnown && !signals.value.caught.includes(number)
    if (graceSeconds < allowedSeconds && !isSure) {
      const allowed = Number.isFinite(allowedSeconds) ? `${allowedSeconds} s` : 'as long as it wants'
      yield {
        unknown: `${stopSignal} had not ended it after ${graceSeconds} s; it may take ${allowed}, and no longer than ${graceSeconds} s is waited`,
      }
      return
    }
    const main = moments.at(-1)?.find(({ role }) => role === 'main')
    const cause = !isKnown
      ? ''
      : signals.value.caught.includes(number)
        ? ': its first process handles the signal, and goes on'
        : signals.value.ignored.includes(number)
          ? ': its first process ignores the signal'
          : `: its first process${nameOf(main)} has no handler for the signal, and the kernel drops it then`
    yield { message: `${stopSignal} did not end it within ${graceSeconds} s${cause}` }
  },
})

/** Shells and package managers stand in front of the program that is meant. */
function nameOf(main: Process | undefined): string {
  const program = main?.command.split(' ', 1)[0] ?? ''
  const name = program.slice(program.lastIndexOf('/') + 1)
  if (/^(?:ba|da|a|z|k)?sh$/.test(name)) return `, the shell \`${name}\`, does not pass it on and`
  if (/^(?:npm|npx|yarn|pnpm|bun|poetry|pipenv|uv|make|mvn|gradle)$/.test(name)) return `, \`${name}\`,`
  return ''
}
