import { defineRuntimeCheck } from '../runtime-check.ts'

export const boundedWrites = defineRuntimeCheck({
  id: 'bounded-writes',
  requiredAs: 'bounded-writes',
  severity: 'error',
  summary: 'The container does not fill the disk',
  claim: 'fills the disk',
  why: `What a container writes outside of volumes is on the host's disk until the container is removed: a log that nobody rotates or a cache
without a limit fills it for everybody else. The size of its own layer is watched while it runs; beyond \`run-write-limit\` the container
is removed at once, and nothing else is said of it.`,
  *judge({ result: { overfilled } }) {
    if (overfilled)
      yield {
        message: `The container wrote ${(overfilled.bytes / 1e6).toFixed(0)} MB into its root file system and was removed; the limit is ${overfilled.limit}`,
      }
  },
})
