import { testComposeRule } from '../compose-table.ts'

const mount = (text: string): readonly string[] => [
  'services:',
  '  a:',
  '    image: x:1',
  '    volumes:',
  `      - ${text}`,
]
const FOUND = ['5:9 `a` gets the engine’s socket, and with it root on the host']

testComposeRule('compose-no-docker-socket', [
  ...[
    '/var/run/docker.sock:/var/run/docker.sock',
    '/var/run/docker.sock:/var/run/docker.sock:ro',
    '/run/docker.sock:/tmp/d.sock',
    '//var/run/docker.sock:/x',
    '"${SOCK:-/var/run/docker.sock}:/x"',
    '/run/podman/podman.sock:/x',
    '/run/user/1000/docker.sock:/x',
    '"${XDG_RUNTIME_DIR}/podman/podman.sock:/x"',
    '~/.docker/run/docker.sock:/x',
    '"${SOCK:-/var/run}/docker.sock:/x"',
    '/var/run:/var/run:ro',
    '{type: bind, source: /run, target: /host/run}',
    '{type: npipe, source: "//./pipe/docker_engine", target: x}',
    "'\\\\.\\pipe\\docker_engine:\\\\.\\pipe\\docker_engine'",
    '{type: bind, source: /var/run/docker.sock, target: /x}',
  ].map((text) => [`finds ${text}`, mount(text), FOUND] as const),
  ...[
    './docker.sock:/x',
    '/var/run/app.sock:/var/run/docker.sock',
    'data:/var/run',
    '/run/app:/run',
    '"${SOCK}:/x"',
    '/var/run/docker.sock.d:/x',
  ].map((text) => [`leaves ${text} alone`, mount(text), []] as const),
  [
    'finds each of two in one line',
    ['services:', '  a:', '    volumes: [/run/docker.sock:/x, /run/podman/podman.sock:/y]'],
    [15, 36].map((column) => `3:${column} \`a\` gets the engine’s socket, and with it root on the host`),
  ],
  [
    'finds what gives the socket without a mount',
    ['services:', '  a:', '    image: x:1', '    use_api_socket: true'],
    ['4:5 `a` gets the engine’s socket, and with it root on the host'],
  ],
  ['leaves it alone where that is off', ['services:', '  a:', '    image: x:1', '    use_api_socket: false'], []],
])
