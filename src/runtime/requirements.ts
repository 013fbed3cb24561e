/** What the setting `require` may ask of a running image, by the names that people know. */
export const REQUIREMENTS = [
  'running',
  'bounded-writes',
  'clean-start',
  'non-root',
  'run-as-non-root',
  'healthy',
  'reachable',
  'http',
  'meaningful-health',
  'stops',
  'one-service',
  'assertions',
  'locked-down',
  'read-only',
  'any-uid',
  'cap-drop',
  'no-new-privileges',
] as const

export type Requirement = (typeof REQUIREMENTS)[number]
