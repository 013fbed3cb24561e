/** What the setting `require` may ask of a running image, by the names that people know. */
export const REQUIREMENTS = ['running', 'non-root', 'healthy', 'reachable', 'meaningful-health', 'stops'] as const

export type Requirement = (typeof REQUIREMENTS)[number]
