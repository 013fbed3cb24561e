import { describe, expect, it } from '@jest/globals'
import { bareInterpreter } from '../../src/runtime/bare-interpreter.ts'
import { runPlan } from './run-plan.ts'

describe('bareInterpreter', () => {
  it.each<[entrypoint: string[], command: string[], expected: string | undefined]>([
    [['docker-entrypoint.sh'], ['node'], 'node'],
    [[], ['python3.13'], 'python3.13'],
    [[], ['/usr/local/bin/python3'], '/usr/local/bin/python3'],
    [['docker-php-entrypoint'], ['php', '-a'], 'php'],
    [[], ['perl5.38', '-de0'], 'perl5.38'],
    [['tini', '--'], ['bash'], 'bash'],
    [['/usr/bin/tini', '-g', '--'], ['bash'], undefined],
    [['python3'], [], 'python3'],
    [[], ['/bin/sh', '-c', 'node'], 'node'],
    [[], ['/bin/sh', '-c', 'exec python3 -i'], 'python3'],
    [[], ['/bin/sh', '-c', 'node server.js'], undefined],
    [[], ['/bin/sh', '-c', '$RUN'], undefined],
    [[], ['sh', '-c', 'sleep 600'], undefined],
    [[], ['node', 'server.js'], undefined],
    [[], ['python3', '-m', 'http.server'], undefined],
    [[], ['nginx', '-g', 'daemon off;'], undefined],
    [['/app/start'], ['bash'], undefined],
    [['docker-entrypoint.sh'], [], undefined],
    [[], [], undefined],
  ])('ENTRYPOINT %j and CMD %j: %s', (entrypoint, command, expected) => {
    expect(bareInterpreter({ entrypoint, command }, runPlan())).toBe(expected)
  })

  it('goes by the command of the settings where there is one', () => {
    const options = { ...runPlan().options, command: ['node', 'server.js'] }
    expect(bareInterpreter({ entrypoint: [], command: ['node'] }, { options })).toBeUndefined()
  })
})
