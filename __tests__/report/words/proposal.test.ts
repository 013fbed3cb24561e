import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { parse } from 'yaml'
import { z } from 'zod'
import { renderComment } from '../../../src/report/markdown/comment.ts'
import { proposalLines } from '../../../src/report/words/proposal.ts'
import { parseConfig } from '../../../src/settings/config.ts'
import { aReport } from '../../fakes/a-report.ts'
import '../../property-seed.ts'

const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync('schema/drydock.schema.json', 'utf8')))
const validate = new Ajv({ strict: false }).compile(schema)

const text = fc.oneof(
  fc.constantFrom(
    'a/Dockerfile',
    'on',
    '1.0',
    'null',
    '- x',
    '{a}',
    '# a',
    "it's",
    '```',
    '<!-- x',
    'é\u202e',
    'a: b',
    ' x ',
  ),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((one) => !/[\0\r\n]/.test(one)),
)

it('is a configuration that the schema and the reader take, and says what was meant, whatever it says', () => {
  const image = fc.record(
    { dockerfile: text, context: text, target: text, buildArgs: fc.dictionary(fc.constantFrom('A', 'B'), text) },
    { requiredKeys: ['dockerfile'] },
  )
  fc.assert(
    fc.property(fc.array(image, { minLength: 1, maxLength: 4 }), (images) => {
      const proposed = images.map((one, index) => ({ name: `image-${index.toFixed(0)}`, ...one }))
      const lines = proposalLines(proposed)
      const said = lines.join('\n')
      expect(said).toMatch(/^[\n -~]*$/)
      expect(validate(parse(said))).toBe(true)
      const { images: read } = parseConfig(said, 'drydock.yml')
      expect(read).toEqual(
        proposed.map(({ buildArgs = {}, ...rest }) => ({
          ...rest,
          ...(Object.keys(buildArgs).length > 0 && { 'build-args': buildArgs }),
        })),
      )
    }),
  )
})

it('stands in the comment as it is', () => {
  const proposal = [{ name: 'a', dockerfile: 'b `c` <!-- d/Dockerfile' }]
  const comment = renderComment({ ...aReport({ images: [], verdict: { conclusion: 'unknown' } }), proposal })
  const [, block = ''] = /^```yaml\n([^]*?)^```$/m.exec(comment) ?? []
  expect(parseConfig(block, 'drydock.yml').images).toEqual(proposal)
})
