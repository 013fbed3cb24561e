/** What the setting `require` may ask of a running image, by the names that people know. */
export const REQUIREMENTS = [
  'running',
  'bounded-writes',
  'non-root',
  'run-as-non-root',
  'healthy',
  'reachable',
  'http',
  'meaningful-health',
  'stops',
  'assertions',
  'locked-down',
  'read-only',
  'any-uid',
  'cap-drop',
  'no-new-privileges',
] as const

export type Requirement = (typeof REQUIREMENTS)[number]
