/** What a rule says it needs is what it asks for: nobody else knows when its silence says nothing, and which folders to list. */
import { describe, expect, it } from '@jest/globals'
import { corpus } from '../corpus/corpus.ts'
import type { LintContext } from '../../src/lint/lint-context.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { DEFAULT_SETTINGS } from '../../src/lint/lint-settings.ts'

const unknown = { kind: 'unknown', because: 'nobody looked' } as const
const SURROUNDINGS = ['ignoreFile', 'files', 'started'] as const

/** A context that keeps a list of what is asked for. */
function watched(asked: Set<string>): LintContext {
  return {
    settings: DEFAULT_SETTINGS,
    idleIgnores: [],
    get ignoreFile() {
      asked.add('ignoreFile')
      return unknown
    },
    get files() {
      asked.add('files')
      return unknown
    },
    get started() {
      asked.add('started')
      return []
    },
  }
}

const dockerfiles = [
  ...corpus.map(({ name, text }) => parseDockerfile(name, text)),
  ...rules.flatMap(({ examples }) => examples.map(({ bad }) => parseDockerfile('Dockerfile', bad))),
]

describe('a rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s needs what it asks for', (_, rule) => {
    for (const dockerfile of dockerfiles) {
      const asked = new Set<string>()
      Array.from(rule.check(dockerfile, watched(asked)))
      const declared = SURROUNDINGS.filter((one) => rule.needs[one]?.(dockerfile) === true)
      expect({ file: dockerfile.file, asked: [...asked].sort() }).toEqual({
        file: dockerfile.file,
        asked: [...declared].sort(),
      })
    }
  })

  it('needs something at all, somewhere', () => {
    const needing = rules.filter(({ needs }) => dockerfiles.some((one) => needs.files?.(one) === true))
    expect(needing.length).toBeGreaterThan(2)
  })
})
