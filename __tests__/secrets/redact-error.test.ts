import { describe, expect, it } from '@jest/globals'
import { ToolError, UserError } from '../../src/errors.ts'
import { redactError } from '../../src/secrets/redact-error.ts'
import { createRedaction } from '../../src/secrets/redaction.ts'

const SECRET = 'canary-of-a-secret'

const redaction = createRedaction()
redaction.learn([SECRET])

describe('an error that tells a secret', () => {
  it('is for the user to put right all the same', () => {
    const error = redactError(new UserError(`\`${SECRET}\` is no number`), redaction)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({ message: '`***` is no number' })
  })

  it.each([
    ['a tool', new ToolError(`docker said ${SECRET}`, { command: ['docker', SECRET], tail: [SECRET], cause: SECRET })],
    ['a bug', new TypeError(`${SECRET} is not a function`, { cause: new Error(SECRET) })],
  ])('keeps its name and where it comes from, and nothing else, where it is of %s', (_, error) => {
    const redacted = redactError(error, redaction)
    expect(redacted).toBeInstanceOf(Error)
    expect(redacted).not.toBeInstanceOf(UserError)
    expect(redacted).toMatchObject({ name: error.name, message: error.message.replace(SECRET, '***') })
    expect(redacted).toHaveProperty('stack', expect.stringContaining('redact-error.test.ts'))
    expect(
      Object.getOwnPropertyNames(redacted).map((name) => String(Reflect.get(Object(redacted), name))),
    ).not.toContainEqual(expect.stringContaining(SECRET))
  })

  it.each([
    ['a text', `it is ${SECRET}`, 'it is ***'],
    ['nothing', undefined, undefined],
  ])('may be %s', (_, thrown, expected) => {
    expect(redactError(thrown, redaction)).toBe(expected)
  })
})
