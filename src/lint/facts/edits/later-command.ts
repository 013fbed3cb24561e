import type { Command } from '../../shell/command.ts'
import type { Run } from '../../dockerfile/instruction.ts'

/** Whether a command of the same RUN after this one is such a one. Answers for one key are answers to one question. */
export type IsFollowed = (run: Run, command: Command, key: unknown, isSuch: (later: Command) => boolean) => boolean

/** Asks each command of a RUN once for a key: a script can hold ten thousand. */
export function followed(): IsFollowed {
  const known = new Map<Run, Map<unknown, number>>()
  return (run, { place }, key, isSuch) => {
    const ofRun = known.get(run) ?? new Map<unknown, number>()
    known.set(run, ofRun)
    const last = ofRun.get(key) ?? run.commands.findLastIndex(isSuch)
    ofRun.set(key, last)
    return last > place.index
  }
}
