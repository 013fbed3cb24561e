/** What Drydock does beside the container that it watches: builds, measuring, linting. It takes processors from it. */
export interface OtherWork {
  isAtWork(): boolean
  /** Ends the head start of the container: what waited for it may begin. */
  letBegin(): void
  /** Asks it to rest: what is under way goes on to its end, and nothing more begins while the container is watched. */
  rest(): void
}
