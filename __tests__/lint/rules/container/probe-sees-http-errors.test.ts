import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

testRule('probe-sees-http-errors', [
  [
    'finds it inside sh -c',
    ['FROM a:1', 'HEALTHCHECK CMD ["sh", "-c", "curl http://localhost || exit 1"]'],
    ['2:31 `curl` succeeds on HTTP errors too: add `-f`'],
  ],
  [
    'finds it with other flags',
    ['FROM a:1', 'HEALTHCHECK CMD curl -sSL -o /dev/null http://localhost', 'HEALTHCHECK CMD curl -I localhost:80'],
    ['2:17 `curl` succeeds on HTTP errors too: add `-f`', '3:17 `curl` succeeds on HTTP errors too: add `-f`'],
  ],
  [
    'finds it behind a wrapper',
    ['FROM a:1', 'HEALTHCHECK CMD timeout 5 curl http://localhost'],
    ['2:27 `curl` succeeds on HTTP errors too: add `-f`'],
  ],
  [
    'is content with each spelling',
    [
      'FROM a:1',
      'HEALTHCHECK CMD curl -sf http://a',
      'HEALTHCHECK CMD curl --fail http://a',
      'HEALTHCHECK CMD curl --fail-with-body http://a',
      'HEALTHCHECK CMD ["curl", "-fsS", "http://a"]',
    ],
    [],
  ],
  [
    'leaves a check alone that reads the answer',
    [
      'FROM a:1',
      'HEALTHCHECK CMD curl -s http://a | grep -q ok',
      'HEALTHCHECK CMD test "$(curl -so /dev/null -w %{http_code} http://a)" = 200',
      'HEALTHCHECK CMD [ -n "$(curl -s http://a)" ]',
    ],
    [],
  ],
  [
    'leaves other protocols and a configuration file alone',
    ['FROM a:1', 'HEALTHCHECK CMD curl telnet://localhost:25', 'HEALTHCHECK CMD curl -K /etc/probe'],
    [],
  ],
  ['leaves curl in RUN alone', ['FROM a:1', 'RUN curl http://a'], []],
])

testFix('probe-sees-http-errors', [
  [
    'works inside sh -c',
    ['FROM a:1', 'HEALTHCHECK CMD ["sh", "-c", "curl http://a || exit 1"]'],
    ['FROM a:1', 'HEALTHCHECK CMD ["sh", "-c", "curl -f http://a || exit 1"]'],
  ],
  [
    'works behind a wrapper',
    ['FROM a:1', 'HEALTHCHECK --interval=5s CMD timeout 5 curl -s http://a'],
    ['FROM a:1', 'HEALTHCHECK --interval=5s CMD timeout 5 curl -f -s http://a'],
  ],
])
