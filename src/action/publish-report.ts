import type { Progress } from '../world.ts'

/** What became of a report on its way to one place. */
export type Delivery =
  | { readonly kind: 'delivered'; readonly what: string }
  /** Not meant to happen here, e.g. a push has no pull request to comment on. */
  | { readonly kind: 'skipped'; readonly because: string }
  /** The place did not take it. The report stays in the job summary, and the verdict is what it was. */
  | { readonly kind: 'refused'; readonly because: string }

/** One place a report goes to. It settles all its own failures. */
export interface Channel {
  readonly name: string
  readonly deliver: () => Promise<Delivery>
}

/** One channel after the other; none stops another. Rejects with the signal's reason as soon as the run is cancelled. */
export async function publish(channels: readonly Channel[], progress: Progress, signal: AbortSignal): Promise<void> {
  for (const { name, deliver } of channels) {
    signal.throwIfAborted()
    const delivery = await deliver()
    signal.throwIfAborted()
    switch (delivery.kind) {
      case 'delivered':
        progress.line(`${name}: ${delivery.what}`)
        break
      case 'skipped':
        progress.line(`${name}: not written, ${delivery.because}`)
        break
      case 'refused':
        progress.warning(`${name}: ${delivery.because}`)
        break
    }
  }
}
