import { testRule } from '../../rule-table.ts'

testRule('exposed-ports-exist', [
  ['takes the highest and the lowest port', ['FROM a', 'EXPOSE 65535 0 40000-60000/tcp'], []],
  [
    'says each port that does not exist',
    ['FROM a', 'EXPOSE 80 65536/udp 1-70000'],
    ['2:11 There is no port 65536: they end at 65535', '2:21 There is no port 70000: they end at 65535'],
  ],
  ['says a range that runs backwards', ['FROM a', 'EXPOSE 90-80'], ['2:8 The range 90-80 runs backwards']],
  [
    'knows the default of an ARG',
    ['FROM a', 'ARG P=80000', 'EXPOSE $P'],
    ['3:8 There is no port 80000: they end at 65535'],
  ],
  ['leaves a variable without a value alone', ['FROM a', 'ARG P', 'EXPOSE $P ${Q}'], []],
  ['looks into ONBUILD', ['FROM a', 'ONBUILD EXPOSE 99999'], ['2:16 There is no port 99999: they end at 65535']],
])
