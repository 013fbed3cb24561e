/** What Drydock does beside the container that it watches: builds, measuring, linting. It takes processors from it. */
export interface OtherWork {
  isAtWork(): boolean
  /** Asks it to rest: what is under way goes on to its end, and nothing more begins while the container is watched. */
  rest(): void
}
