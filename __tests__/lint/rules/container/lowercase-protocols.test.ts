import { testRule } from '../../rule-table.ts'

testRule('lowercase-protocols', [
  [
    'finds capitals',
    ['FROM a', 'EXPOSE 80/TCP 53/Udp'],
    ['2:8 `80/TCP` has a protocol in capitals', '2:15 `53/Udp` has a protocol in capitals'],
  ],
  ['takes small letters and none', ['FROM a', 'EXPOSE 80 80/tcp 1-2/udp'], []],
  ['replaces variables', ['FROM a', 'ARG P=TCP', 'EXPOSE 80/$P'], ['3:8 `80/TCP` has a protocol in capitals']],
  ['leaves what BuildKit refuses to the rule about it', ['FROM a', 'EXPOSE 80/HTTP'], []],
  [
    'says what a trigger does where a stage pulls it',
    ['FROM a AS b', 'ONBUILD EXPOSE 80/TCP', 'FROM b'],
    ['3:1 `80/TCP` has a protocol in capitals'],
  ],
  [
    'says nothing of a stage with triggers that the final one does not need',
    ['FROM a AS b', 'ONBUILD EXPOSE 80/TCP', 'FROM b', 'FROM c'],
    [],
  ],
])
