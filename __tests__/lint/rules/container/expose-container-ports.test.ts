import { testRule } from '../../rule-table.ts'

testRule('expose-container-ports', [
  [
    'finds ports and addresses of the host',
    ['FROM a', 'EXPOSE 8080:80 127.0.0.1::80 [::1]:1:2 1.2.3.4:5:6/udp'],
    [
      '2:8 `8080:80` says something of the host, `8080`, which is dropped',
      '2:16 `127.0.0.1::80` says something of the host, `127.0.0.1:`, which is dropped',
      '2:30 `[::1]:1:2` says something of the host, `[::1]:1`, which is dropped',
      '2:40 `1.2.3.4:5:6/udp` says something of the host, `1.2.3.4:5`, which is dropped',
    ],
  ],
  ['takes ports and ranges', ['FROM a', 'EXPOSE 80 80/tcp 1-9'], []],
  ['leaves a variable without a value alone', ['FROM a', 'ARG P', 'EXPOSE $P:80'], []],
])
