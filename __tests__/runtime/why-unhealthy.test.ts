import { describe, expect, it } from '@jest/globals'
import { whyUnhealthy } from '../../src/runtime/why-unhealthy.ts'
import type { Listener } from '../../src/world.ts'

const listening = (...ports: number[]) => ({
  kind: 'seen' as const,
  value: ports.map((port): Listener => ({ protocol: 'tcp', address: '0.0.0.0', port })),
})
const CURL = ['CMD-SHELL', 'curl -f http://localhost:8080/health || exit 1']

describe('whyUnhealthy', () => {
  it.each<[output: string, exitCode: number, ports: number[], expected: string | undefined]>([
    ['/bin/sh: 1: curl: not found', 127, [], '`curl` is not in the image'],
    ['/bin/sh: curl: not found', 1, [], '`curl` is not in the image'],
    ['bash: line 1: wget: command not found', 127, [], '`wget` is not in the image'],
    ['sh: /check: Permission denied', 126, [], 'Its program is not an executable file'],
    [
      'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Could not connect to server',
      7,
      [8000],
      'The connection to port 8080 is refused: the service listens on 8000',
    ],
    [
      "wget: can't connect to remote host (127.0.0.1): Connection refused",
      1,
      [],
      'The connection to port 8080 is refused: the service listens on no port',
    ],
    [
      'Error: connect ECONNREFUSED 127.0.0.1:3000',
      1,
      [3000],
      'The connection to port 3000 is refused, though something listens on it by now',
    ],
    [
      'dial tcp [::1]:9090: connect: connection refused',
      1,
      [80],
      'The connection to port 9090 is refused: the service listens on 80',
    ],
    ['curl: (6) Could not resolve host: db', 6, [], 'The name `db` cannot be resolved'],
    ["wget: bad address 'db.internal:80'", 1, [], 'The name `db.internal` cannot be resolved'],
    ['Error: getaddrinfo ENOTFOUND redis', 1, [], 'The name `redis` cannot be resolved'],
    ['socket.gaierror: [Errno -2] Name or service not known', 1, [], 'A name cannot be resolved'],
    ['curl: (22) The requested URL returned error: 503', 22, [], 'The service answers with HTTP status 503'],
    ['wget: server returned error: HTTP/1.1 404 Not Found', 1, [], 'The service answers with HTTP status 404'],
    [
      'urllib.error.HTTPError: HTTP Error 500: Internal Server Error',
      1,
      [],
      'The service answers with HTTP status 500',
    ],
    ['curl: (28) Operation timed out after 1001 milliseconds', 28, [], 'The service does not answer in time'],
    ['no luck', 1, [80], undefined],
    ['', 1, [], undefined],
  ])('%j', (output, exitCode, ports, expected) => {
    expect(whyUnhealthy({ exitCode, output, seconds: 0.1 }, CURL, listening(...ports))).toBe(expected)
  })

  it('says no port that it does not know, and no listener that it cannot see', () => {
    const probe = { exitCode: 1, output: 'Connection refused', seconds: 0.1 }
    expect(whyUnhealthy(probe, ['CMD', 'check'], undefined)).toBe('The connection is refused')
    expect(whyUnhealthy(probe, ['CMD', 'curl', 'http://localhost/'], { kind: 'hidden', because: 'x' })).toBe(
      'The connection to port 80 is refused',
    )
  })
})
