import { describe, expect, it } from '@jest/globals'
import type { LockDown } from '../../../src/runtime/lock-down.ts'
import type { Requirement } from '../../../src/runtime/requirements.ts'
import { canBeLockedDown } from '../../../src/runtime/checks/can-be-locked-down.ts'
import { exercised } from '../exercised.ts'

const how = 'it ended with exit code 1: mkdir: Read-only file system'
const readOnly: LockDown = { kind: 'breaks', together: how, alone: [{ hardening: 'read-only', how }] }
const onlyTogether: LockDown = { kind: 'breaks', together: how, alone: [] }
const MESSAGE = `Does not run with a read-only root file system: ${how}`
const ALL = ['read-only', 'any-uid', 'cap-drop', 'no-new-privileges'] as const
const proof = { proof: expect.stringContaining('--cap-drop ALL') }

describe('can-be-locked-down', () => {
  it.each<[claim: string, lockDown: LockDown | undefined, require: readonly Requirement[], said: unknown[]]>([
    ['has nothing to say where nobody asks', undefined, [], []],
    [
      'writes what was proven',
      { kind: 'holds' },
      [],
      [
        {
          proof:
            'Runs with `--read-only --tmpfs /tmp --tmpfs /run --user 123456:0 --cap-drop ALL --security-opt no-new-privileges`; securityContext: `{readOnlyRootFilesystem: true, runAsUser: 123456, runAsGroup: 0, runAsNonRoot: true, capabilities: {drop: [ALL]}, allowPrivilegeEscalation: false}`',
        },
      ],
    ],
    ['informs of what breaks it', readOnly, [], [{ severity: 'info', message: MESSAGE }, proof]],
    ['fails what is required', readOnly, ['read-only'], [{ severity: 'error', message: MESSAGE }, proof]],
    [
      'informs where something else is required',
      readOnly,
      ['cap-drop'],
      [{ severity: 'info', message: MESSAGE }, proof],
    ],
    [
      'tells what breaks only together',
      onlyTogether,
      [],
      [{ severity: 'info', message: `Runs with each of the four alone, but not with all of them: ${how}` }, proof],
    ],
    ['fails that where all are required', onlyTogether, ALL, [expect.objectContaining({ severity: 'error' }), proof]],
    ['does not pass what was not tried', { kind: 'not-tried', because: 'x' }, [], [{ unknown: 'x' }]],
    [
      'fails what was not tried and is required',
      { kind: 'not-tried', because: 'x' },
      ['any-uid'],
      [{ severity: 'error', message: 'Could not find out whether it can be locked down: x', isUnknown: true }],
    ],
  ])('%s', (_, lockDown, require, said) => {
    const changes = { plan: { require }, ...(lockDown && { lockDown }) }
    expect([...canBeLockedDown.judge(exercised(changes))]).toEqual(said)
  })

  it('proves nothing that breaks it', () => {
    const [, proven] = [...canBeLockedDown.judge(exercised({ lockDown: readOnly }))]
    expect(JSON.stringify(proven)).not.toMatch(/--read-only|readOnlyRoot/)
  })
})
