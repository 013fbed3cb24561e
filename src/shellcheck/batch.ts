import type { ScriptAnswer } from '../world.ts'
import type { Outcome } from './answers.ts'

export type Answers = ReadonlyMap<string, ScriptAnswer>

/** Characters of a batch: enough that starting the program costs nothing beside its work, few enough that one bad script spoils little. */
const SMALLEST = 2_000
const LARGEST = 20_000
/** A script costs something however short it is. */
const OVERHEAD = 100
/** So that the processes end at about the same time. */
const BATCHES_FOR_EACH_PROCESS = 4

/** ShellCheck takes 4 ms for a script as people write it. What takes this long needs a gigabyte or two by then. */
const PATIENCE_SECONDS = 10

/** Splits scripts into batches of about the same work, the longest scripts first: whoever starts last should be done soon. */
export function batchesOf(scripts: readonly string[], processes: number): readonly (readonly string[])[] {
  const work = (script: string): number => script.length + OVERHEAD
  const total = scripts.reduce((sum, script) => sum + work(script), 0)
  const share = total / (processes * BATCHES_FOR_EACH_PROCESS)
  const enough = Math.min(Math.max(share, SMALLEST), LARGEST)
  const batches: string[][] = []
  let left = 0
  for (const script of scripts.toSorted((one, other) => other.length - one.length)) {
    if (left <= 0) {
      batches.push([])
      left = enough
    }
    batches.at(-1)?.push(script)
    left -= work(script)
  }
  return batches
}

/** Runs one process for a batch; where it does not get through, one for each half, down to the script that is to blame. */
export async function checkBatch(
  batch: readonly string[],
  deadline: number,
  run: (batch: readonly string[], milliseconds: number) => Promise<Outcome>,
): Promise<Answers> {
  const left = deadline - performance.now()
  if (left <= 0) return unchecked(batch, 'there was too much to check in one minute')
  const outcome = await run(batch, Math.min(left, PATIENCE_SECONDS * 1000))
  switch (outcome.kind) {
    case 'checked':
      return new Map(batch.map((script, index) => [script, outcome.answers[index] ?? NOTHING]))
    case 'unusable':
      return unchecked(batch, outcome.because)
    case 'failed': {
      if (batch.length === 1) return unchecked(batch, outcome.because)
      const middle = Math.ceil(batch.length / 2)
      const first = await checkBatch(batch.slice(0, middle), deadline, run)
      return new Map([...first, ...(await checkBatch(batch.slice(middle), deadline, run))])
    }
  }
}

const NOTHING: ScriptAnswer = { kind: 'checked', comments: [] }

const unchecked = (batch: readonly string[], because: string): Answers =>
  new Map(batch.map((script) => [script, { kind: 'unchecked', because }]))
