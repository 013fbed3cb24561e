import { testRule } from '../../rule-table.ts'

testRule('graceful-stop-signal', [
  [
    'finds signals that kill, by name and number',
    ['FROM a AS x', 'STOPSIGNAL KILL', 'FROM a', 'STOPSIGNAL 9'],
    ['2:12 No program can do anything about SIGKILL', '4:12 No program can do anything about SIGKILL'],
  ],
  [
    'finds what nginx does not take as graceful',
    ['FROM debian:13', 'STOPSIGNAL 15', 'CMD ["nginx", "-g", "daemon off;"]'],
    ['2:12 `nginx` breaks off its requests on SIGTERM, and finishes them on SIGQUIT'],
  ],
  [
    'finds what Apache does not',
    ['FROM httpd:2.4', 'STOPSIGNAL SIGINT'],
    ['2:12 `httpd` breaks off its requests on SIGINT, and finishes them on SIGWINCH'],
  ],
  [
    'takes what is graceful, and SIGTERM of others',
    [
      'FROM nginx:1',
      'STOPSIGNAL SIGQUIT',
      'FROM a',
      'STOPSIGNAL SIGTERM',
      'CMD ["app"]',
      'FROM a',
      'STOPSIGNAL RTMIN+3',
    ],
    [],
  ],
  ['leaves variables without a value alone', ['FROM a', 'ARG S', 'STOPSIGNAL $S'], []],
])
