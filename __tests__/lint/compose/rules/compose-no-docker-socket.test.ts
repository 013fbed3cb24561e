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
    '{type: bind, source: /var/run/docker.sock, target: /x}',
  ].map((text) => [`finds ${text}`, mount(text), FOUND] as const),
  ...['./docker.sock:/x', '/var/run/app.sock:/var/run/docker.sock', 'data:/var/run', '/var/run/docker.sock.d:/x'].map(
    (text) => [`leaves ${text} alone`, mount(text), []] as const,
  ),
])
