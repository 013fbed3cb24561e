import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import type { Example } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { DEFAULT_SETTINGS } from '../../src/lint/lint-settings.ts'

/** The file with its last stage called `wanted`; undefined where that cannot be written at the end of its FROM. */
function named(text: string): string | undefined {
  const from = parseDockerfile('Dockerfile', text).finalStage?.from
  if (!from || from.alias || !text.endsWith('\n')) return undefined
  const lines = text.split('\n')
  const line = lines[from.span.endLine - 1] ?? ''
  return lines.with(from.span.endLine - 1, `${line} AS wanted`).join('\n')
}

function said(id: string, text: string, { context }: Example, target?: string): readonly string[] {
  const { settings = DEFAULT_SETTINGS, ...around } = context ?? {}
  const enabled = [...settings.enabled, id]
  const input = { file: 'Dockerfile', text, ...around, ...(target !== undefined && { target }) }
  return lintDockerfile(input, { ...settings, enabled })
    .findings.filter(({ rule }) => rule === id)
    .map(({ place, message }) => `${place.at === 'line' ? place.line : 0} ${message}`)
}

/** What only another target builds: a stage that is built on the wanted one, and one that stands alone. */
const OTHERS = [
  'FROM wanted AS tested\nWORKDIR /tested\n',
  'FROM scratch AS other\nUSER 1\nHEALTHCHECK CMD ["/check"]\nEXPOSE 80\nENTRYPOINT ["/other"]\n',
]

const examples = rules.flatMap((rule) =>
  rule.examples.flatMap((example) => {
    const bad = named(example.bad)
    return bad === undefined ? [] : [{ id: rule.id, name: example.name ?? 'its example', example, bad }]
  }),
)

describe('a rule', () => {
  it('is tried with most examples', () => {
    expect(examples.length).toBeGreaterThan(90)
  })

  it.each(examples)('$id finds the same of $name whatever stages follow the target', ({ id, example, bad }) => {
    const alone = said(id, bad, example)
    for (const others of OTHERS) expect(said(id, `${bad}${others}`, example, 'wanted')).toEqual(alone)
  })
})
