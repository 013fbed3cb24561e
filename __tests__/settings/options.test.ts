import { describe, expect, it } from '@jest/globals'
import { options, readOptions } from '../../src/settings/options.ts'

const quote = (name: string): string => `input \`${name}\``
const given = (values: Record<string, string>) => readOptions(new Map(Object.entries(values)), quote)

describe('readOptions', () => {
  it('takes an empty text for not given', () => {
    expect(given({ dockerfile: '', 'build-args': ' \n ' })).toEqual({ image: {}, run: {}, place: {} })
  })

  it('reads every kind of value', () => {
    expect(
      given({
        dockerfile: 'web/Dockerfile',
        'build-args': 'A=1\r\nB=two words\n\n',
        'cache-from': 'type=gha\ntype=registry,ref=x',
        'max-layers': '12',
        'max-size': '1.5 GiB',
        'max-size-increase': '5%',
        'health-timeout': '90s',
        run: 'False',
        'fail-on': 'never',
        image: 'web\nworker',
      }),
    ).toEqual({
      image: {
        dockerfile: 'web/Dockerfile',
        'build-args': { A: '1', B: 'two words' },
        'cache-from': ['type=gha', 'type=registry,ref=x'],
        'max-layers': 12,
        'max-size': { bytes: 1_610_612_736, text: '1.5 GiB' },
        'max-size-increase': { kind: 'percent', percent: 5, text: '5 %' },
        'health-timeout': 90,
        run: false,
      },
      run: { 'fail-on': 'never' },
      place: { image: ['web', 'worker'] },
    })
  })

  it.each([
    [{ run: 'yes' }, 'input `run`: "yes" must be `true` or `false`.'],
    [{ 'max-layers': '-1' }, 'input `max-layers`: "-1" must be a whole number.'],
    [{ 'max-size': 'lots' }, 'input `max-size`: "lots" must be a size such as `200 MB` or `1.5 GiB`.'],
    [
      { 'max-size-increase': 'a bit' },
      'input `max-size-increase`: "a bit" must be a size such as `10 MB`, or a share such as `5 %`.',
    ],
    [
      { 'build-timeout': '2147484' },
      'input `build-timeout`: "2147484" must not be longer than 2147483 s, about 24 days.',
    ],
    [
      { 'health-timeout': '99999h' },
      'input `health-timeout`: "99999h" must not be longer than 2147483 s, about 24 days.',
    ],
    [{ 'health-timeout': '0' }, 'input `health-timeout`: "0" must be a time such as `90s` or `5m`.'],
    [{ 'build-args': 'A B=1' }, 'input `build-args`: "A B=1" `A B` is not a name; write `NAME=value`.'],
    [{ target: 'a\nb' }, 'input `target`: "a\\nb" must be one line of text and not empty.'],
    [{ 'fail-on': 'fatal' }, 'input `fail-on`: "fatal" must be one of `error`, `warning`, `info`, `style` or `never`.'],
  ])('refuses %j in one line that names the input, the value and what is allowed', (values, message) => {
    expect(() => given(values)).toThrow(new Error(message))
  })
})

describe('options', () => {
  it('are named once and described in a sentence', () => {
    expect(new Set(options.map(({ name }) => name)).size).toBe(options.length)
    for (const { description } of options) expect(description).toMatch(/^[A-Z].*\.$/)
  })

  it('show their defaults as a user would write them', () => {
    const shown = Object.fromEntries(
      options.flatMap((option) => (option.default === undefined ? [] : [[option.name, option.default]])),
    )
    expect(shown).toMatchObject({ run: 'true', 'health-timeout': '120s', expect: 'service', 'fail-on': 'error' })
  })
})
