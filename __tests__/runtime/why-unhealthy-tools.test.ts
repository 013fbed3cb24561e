/**
 * What the tools of health checks print, with shorter names and ports. Rows of grpc_health_probe, of OpenBSD's nc, of pg_isready's
 * server that takes no connections and of BusyBox wget's 503 are written from what is known of the tools; all others were printed by them.
 */
import { describe, expect, it } from '@jest/globals'
import { whyUnhealthy } from '../../src/runtime/why-unhealthy.ts'

const LISTENERS = { kind: 'seen', value: [{ protocol: 'tcp', address: '0.0.0.0', port: 8000 }] } as const
const REFUSED = 'The connection to port 81 is refused: the service listens on 8000'
const STATUS = 'The service answers with HTTP status 503'
const SILENT_STATUS = 'The service answers with an HTTP status that says that it failed'
const LATE = 'The service does not answer in time'
const unresolved = (name: string) => `The name \`${name}\` cannot be resolved`

type Row = readonly [tool: string, exitCode: number, output: string, expected: string | undefined]

describe('why a tool says that a service is unhealthy', () => {
  it.each<Row>([
    [
      'curl -fsS http://127.0.0.1:81/',
      7,
      "curl: (7) Failed to connect to 127.0.0.1 port 81 after 1 ms: Couldn't connect to server",
      REFUSED,
    ],
    ['curl -fs http://127.0.0.1:81/', 7, '', REFUSED],
    ['curl -fsS http://db/', 6, 'curl: (6) Could not resolve host: db', unresolved('db')],
    ['curl -fs http://db/', 6, '', 'A name cannot be resolved'],
    ['curl -fsS http://127.0.0.1:81/', 22, 'curl: (22) The requested URL returned error: 503', STATUS],
    ['curl -fs http://127.0.0.1:81/', 22, '', SILENT_STATUS],
    [
      'curl -fsS -m 1 http://127.0.0.1:81/',
      28,
      'curl: (28) Operation timed out after 1001 milliseconds with 0 bytes received',
      LATE,
    ],
    ['/usr/bin/curl -fs -m 1 http://127.0.0.1:81/', 28, '', LATE],
    ['wget -nv -O- http://127.0.0.1:81/', 4, 'failed: Connection refused.', REFUSED],
    ['wget -O- http://127.0.0.1:81/', 4, 'Connecting to 127.0.0.1:81... failed: Connection refused.', REFUSED],
    ['wget -nv -O- http://db/', 4, 'wget: unable to resolve host address ‘db’', unresolved('db')],
    [
      'wget -nv -O- http://127.0.0.1:81/',
      8,
      'http://127.0.0.1:81/:\n2026-11-28 11:24:10 ERROR 503: Service Unavailable.',
      STATUS,
    ],
    ['wget -q --spider http://127.0.0.1:81/', 8, '', SILENT_STATUS],
    ['wget -T 1 -nv -O- http://127.0.0.1:81/', 4, 'Read error (Connection timed out) in headers.', LATE],
    [
      'wget -q -O- http://127.0.0.1:81/',
      1,
      "wget: can't connect to remote host (127.0.0.1): Connection refused",
      REFUSED,
    ],
    ['wget --spider http://db/', 1, "wget: bad address 'db'", unresolved('db')],
    ['wget -q -O- http://127.0.0.1:81/', 1, 'wget: server returned error: HTTP/1.0 503 Service Unavailable', STATUS],
    [
      'nc 127.0.0.1 81',
      1,
      "nc: can't connect to remote host (127.0.0.1): Connection refused",
      'The connection is refused: the service listens on 8000',
    ],
    ['nc -z 127.0.0.1 81', 1, 'nc: connect to 127.0.0.1 port 81 (tcp) failed: Connection refused', REFUSED],
    ['nc -z db 81', 1, 'nc: getaddrinfo for host "db" port 81: Name or service not known', unresolved('db')],
    [
      'nc -z 127.0.0.1 81',
      1,
      "nc: invalid option -- 'z'\nBusyBox v1.35.0 multi-call binary.",
      'The `nc` of the image does not know the option `z`',
    ],
    [
      'python3 -c "u.urlopen(\'http://127.0.0.1:81/\')"',
      1,
      'urllib.error.URLError: <urlopen error [Errno 111] Connection refused>',
      REFUSED,
    ],
    [
      'python3 -c "u.urlopen(\'http://db/\')"',
      1,
      'urllib.error.URLError: <urlopen error [Errno -2] Name or service not known>',
      'A name cannot be resolved',
    ],
    ['python3 check.py', 1, 'urllib.error.HTTPError: HTTP Error 503: Service Unavailable', STATUS],
    ['python3 check.py', 1, 'TimeoutError: timed out', LATE],
    [
      'python3 check.py',
      1,
      "requests.exceptions.ConnectionError: HTTPConnectionPool(host='127.0.0.1', port=81): Max retries exceeded with url: / (Caused by NewConnectionError(\"HTTPConnection(host='127.0.0.1', port=81): Failed to establish a new connection: [Errno 111] Connection refused\"))",
      REFUSED,
    ],
    [
      'python3 check.py',
      1,
      "requests.exceptions.ConnectionError: HTTPConnectionPool(host='db', port=80): Max retries exceeded with url: / (Caused by NameResolutionError(\"HTTPConnection(host='db', port=80): Failed to resolve 'db' ([Errno -2] Name or service not known)\"))",
      unresolved('db'),
    ],
    [
      'python3 check.py',
      1,
      'requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: http://127.0.0.1:81/',
      STATUS,
    ],
    [
      'python3 check.py',
      1,
      "requests.exceptions.ReadTimeout: HTTPConnectionPool(host='127.0.0.1', port=81): Read timed out. (read timeout=1)",
      LATE,
    ],
    [
      'node check.js',
      1,
      "Error: connect ECONNREFUSED 127.0.0.1:81\n  errno: -111,\n  code: 'ECONNREFUSED',\n  address: '127.0.0.1',\n  port: 81\n}",
      REFUSED,
    ],
    [
      'node check.js',
      1,
      "TypeError: fetch failed\n  [cause]: Error: getaddrinfo ENOTFOUND db\n    syscall: 'getaddrinfo',\n    hostname: 'db'",
      unresolved('db'),
    ],
    ['node check.js', 1, 'Error: status 503\n    at [eval]:1:63', STATUS],
    ['redis-cli -p 81 ping', 1, 'Could not connect to Redis at 127.0.0.1:81: Connection refused', REFUSED],
    [
      'redis-cli -h db ping',
      1,
      'Could not connect to Redis at db:6379: Temporary failure in name resolution',
      unresolved('db'),
    ],
    [
      'pg_isready -h 127.0.0.1 -p 81',
      2,
      '127.0.0.1:81 - no response',
      'Nothing answers on port 81: the service listens on 8000',
    ],
    [
      'pg_isready',
      2,
      '/var/run/postgresql:5432 - no response',
      'Nothing answers on port 5432: the service listens on 8000',
    ],
    ['pg_isready', 1, '/var/run/postgresql:5432 - rejecting connections', 'The server runs, and takes no connections'],
    ['grpc_health_probe -addr=:81', 2, 'timeout: failed to connect service ":81" within 1s', LATE],
    [
      'grpc_health_probe -addr=:81',
      4,
      'service unhealthy (responded with "NOT_SERVING")',
      'The service itself says that it is not serving',
    ],
    [
      'grpc_health_probe -addr=:81',
      3,
      'error: this server does not implement the grpc health protocol (grpc.health.v1.Health): unknown service grpc.health.v1.Health',
      'The service has no health service of gRPC (`grpc.health.v1.Health`)',
    ],
    ['sh check.sh', 7, '', undefined],
    ['sh -c "curl -fs http://127.0.0.1:81/ || exit 1"', 1, '', undefined],
  ])('%s (%d): %s', (tool, exitCode, output, expected) => {
    expect(whyUnhealthy({ exitCode, output, seconds: 0.1 }, ['CMD', ...tool.split(' ')], LISTENERS)).toBe(expected)
  })

  it.each<readonly [script: string, exitCode: number, expected: string | undefined]>([
    ['curl -fs http://127.0.0.1:81/', 7, REFUSED],
    ['curl -fs http://127.0.0.1:81/ | grep ok', 7, undefined],
    ['curl -fs http://127.0.0.1:81/; exit 7', 7, undefined],
    ['', 7, undefined],
  ])('in a shell: %s (%d)', (script, exitCode, expected) => {
    expect(whyUnhealthy({ exitCode, output: '', seconds: 0.1 }, ['CMD-SHELL', script], LISTENERS)).toBe(expected)
  })
})
