import { testComposeRule } from '../compose-table.ts'

const service = (text: string): readonly string[] => ['services:', '  a:', '    image: x:1', `    ${text}`]

testComposeRule('compose-no-host-namespaces', [
  [
    'finds the network',
    service('network_mode: host'),
    [
      '4:5 `a` shares the host’s network, so all of its ports are open there and all that listens on localhost is within reach',
    ],
  ],
  [
    'finds it in quotes',
    service('network_mode: "host"'),
    [
      '4:5 `a` shares the host’s network, so all of its ports are open there and all that listens on localhost is within reach',
    ],
  ],
  [
    'finds the processes',
    service('pid: host'),
    ['4:5 `a` shares the host’s processes, so it can see and signal all of them'],
  ],
  ['finds the memory', service('ipc: host'), ['4:5 `a` shares the host’s shared memory']],
  [
    'finds the users',
    service('userns_mode: host'),
    ['4:5 `a` shares the host’s users, so root in it is root on the host'],
  ],
  ['finds the name', service('uts: host'), ['4:5 `a` shares the host’s name']],
  ['finds the default of a variable', service('ipc: ${IPC:-host}'), ['4:5 `a` shares the host’s shared memory']],
  ['leaves a variable without a default alone', service('ipc: ${IPC}'), []],
  ['leaves other modes alone', service('network_mode: service:vpn'), []],
  ['leaves a private one alone', service('ipc: private'), []],
  ['leaves the build alone', ['services:', '  a:', '    build: {context: ., network: host}'], []],
])
