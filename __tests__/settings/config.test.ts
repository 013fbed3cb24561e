import { describe, expect, it } from '@jest/globals'
import { parseConfig } from '../../src/settings/config.ts'

const FILE = '.github/drydock.yml'

describe('parseConfig', () => {
  it('reads an empty file as no settings', () => {
    expect(parseConfig('', FILE)).toEqual({})
    expect(parseConfig('# nothing yet\n', FILE)).toEqual({})
  })

  it('reads settings on top and settings of images', () => {
    const text = `
fail-on: warning
max-size: 200 MB
images:
  - name: web
    dockerfile: web/Dockerfile
    build-args: { VERSION: 1.2, DEBUG: false }
    max-size-increase: 5 %
  - name: worker
    build-args: [A=1, B=x=y]
    health-timeout: 2m
    run: false
`
    expect(parseConfig(text, FILE)).toEqual({
      'fail-on': 'warning',
      'max-size': { bytes: 200_000_000, text: '200 MB' },
      images: [
        {
          name: 'web',
          dockerfile: 'web/Dockerfile',
          'build-args': { VERSION: '1.2', DEBUG: 'false' },
          'max-size-increase': { kind: 'percent', percent: 5, text: '5 %' },
        },
        { name: 'worker', 'build-args': { A: '1', B: 'x=y' }, 'health-timeout': 120, run: false },
      ],
    })
  })

  it.each([
    [
      'points at an unknown key and suggests the near one',
      'images:\n  - name: web\n    dockerfil: x\n',
      '.github/drydock.yml:3:5: `dockerfil` is not a setting. Did you mean `dockerfile`?',
    ],
    [
      'suggests nothing where nothing is near',
      'frobnicate: 1\n',
      '.github/drydock.yml:1:1: `frobnicate` is not a setting.',
    ],
    [
      'says where a setting stands that a change may not change',
      'pull: true\nbase: HEAD\n',
      '.github/drydock.yml:2:1: `base` does not stand in a configuration file, which a change can change: give it in the workflow or on the command line.',
    ],
    [
      'points at a value of the wrong kind',
      'run: maybe\n',
      '.github/drydock.yml:1:1: `run` must be `true` or `false`.',
    ],
    [
      'points into a list',
      'images:\n  - name: web\n  - name: Web App\n',
      '.github/drydock.yml:3:5: `images.1.name` must be lower-case letters, digits, `.`, `_` and `-`, 63 at most.',
    ],
    [
      'names the choices',
      'expect: nothing\n',
      '.github/drydock.yml:1:1: `expect` must be one of `service` or `exit-zero`.',
    ],
    [
      'explains a size',
      'max-size: huge\n',
      '.github/drydock.yml:1:1: `max-size` must be a size such as `200 MB` or `1.5 GiB`.',
    ],
    [
      'explains a pair without a value',
      'build-args: [VERSION]\n',
      '.github/drydock.yml:1:1: `build-args` `VERSION` has no value; write `VERSION=value`.',
    ],
    [
      'refuses a duplicate key',
      'run: true\nrun: false\n',
      '.github/drydock.yml:2:1: not YAML: Map keys must be unique.',
    ],
    [
      'says where YAML ends',
      'images: [\n',
      '.github/drydock.yml:2:1: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    ['refuses a list', '- run: true\n', '.github/drydock.yml:1:1: must be a mapping of settings.'],
  ])('%s', (_, text, message) => {
    expect(() => parseConfig(text, FILE)).toThrow(new Error(message))
  })

  it('refuses aliases that multiply', () => {
    const bomb = ['a: &a [x, x, x, x]', 'b: &b [*a, *a, *a, *a]', 'c: &c [*b, *b, *b, *b]', 'd: [*c, *c, *c, *c]']
    expect(() => parseConfig(bomb.join('\n'), FILE)).toThrow(`${FILE}: too many aliases; write the values out.`)
  })
})
