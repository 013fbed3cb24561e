import { describe, expect, it } from '@jest/globals'
import { lintLines } from './compose-table.ts'

const WEB = ['services:', '  web:', '    build: .']
const IGNORE = '# drydock ignore=compose-not-privileged: why'

/** `line rule` of what is said and what is silenced. */
function outcome(text: readonly string[]): { said: string[]; silenced: string[] } {
  const { findings, suppressed } = lintLines(text)
  const show = (list: typeof findings): string[] =>
    list.map(({ rule, place }) => `${place.at === 'line' ? place.line : 0} ${rule}`)
  return { said: show(findings), silenced: show(suppressed) }
}

describe('a comment in a compose file', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['silences the key below', [...WEB, `    ${IGNORE}`, '    privileged: true'], [], ['5 compose-not-privileged']],
    [
      'silences the key before it in its line',
      [...WEB, `    privileged: true ${IGNORE}`],
      [],
      ['4 compose-not-privileged'],
    ],
    [
      'silences all that belongs to a service',
      ['services:', `  ${IGNORE}`, '  web:', '    build: .', '    privileged: true'],
      [],
      ['5 compose-not-privileged'],
    ],
    [
      'silences the items of a list that is not indented',
      [...WEB, '    # drydock ignore=compose-no-docker-socket', '    volumes:', '    - /run/docker.sock:/x'],
      [],
      ['6 compose-no-docker-socket'],
    ],
    [
      'silences one item',
      [
        ...WEB,
        '    volumes:',
        '    # drydock ignore=compose-no-docker-socket',
        '    - /run/docker.sock:/x',
        '    - /var/run/docker.sock:/y',
      ],
      ['7 compose-no-docker-socket'],
      ['6 compose-no-docker-socket'],
    ],
    [
      'leaves the next service alone',
      ['services:', `  ${IGNORE}`, '  a: {build: ., privileged: true}', '  b: {build: ., privileged: true}'],
      ['4 compose-not-privileged'],
      ['3 compose-not-privileged'],
    ],
    [
      'silences the whole file',
      [...WEB, '    privileged: true', '# drydock file ignore=compose-not-privileged'],
      [],
      ['4 compose-not-privileged'],
    ],
    ['is unused where it silences nothing', [...WEB, `    ${IGNORE}`, '    user: app'], ['4 unused-ignore'], []],
    ['is unused where nothing follows', [...WEB, `    ${IGNORE}`], ['4 unused-ignore'], []],
    [
      'is found where no rule has the name',
      [...WEB, '    privileged: true # drydock ignore=compose-not-priviledged'],
      ['4 compose-not-privileged', '4 known-rule-in-ignore'],
      [],
    ],
    [
      'is found where nobody can read it',
      [...WEB, '    user: app # drydock ignore: compose-not-privileged'],
      ['4 well-formed-ignore'],
      [],
    ],
    [
      'may be of a rule that looks at files that are not here',
      [...WEB, '    # drydock ignore=compose-mounts-hide-no-code', '    volumes: [".:/app"]'],
      [],
      [],
    ],
    [
      'is none in a text',
      [...WEB, '    command: |', `      ${IGNORE}`, '    privileged: true'],
      ['6 compose-not-privileged'],
      [],
    ],
    [
      'is none in quotes',
      [...WEB, `    command: "a ${IGNORE}"`, '    privileged: true'],
      ['5 compose-not-privileged'],
      [],
    ],
    [
      'does not silence that the file is no YAML',
      ['# drydock file ignore=valid-compose', 'a: [b'],
      ['2 valid-compose'],
      [],
    ],
  ])('%s', (_, text, said, silenced) => {
    expect(outcome(text)).toEqual({ said, silenced })
  })
})
