/** How a server is told where to listen, from its manual. */
export interface ServerFacts {
  readonly program: string
  /** What people call it, where that is not the program and its verb. */
  readonly name?: string
  /** A subcommand, or the script that a language runs. */
  readonly verb?: string
  /** Flags, without dashes, that take a host. */
  readonly hosts: readonly string[]
  /** Flags that take host and port. */
  readonly binds: readonly string[]
  readonly ports: readonly string[]
  /** Without one of them the program is no server. */
  readonly onlyWithBind?: boolean
  /** The first operand after the verb may be an address or a port. */
  readonly operand?: boolean
  /** Flags that let a file or a socket decide. */
  readonly elsewhere: readonly string[]
  /** Variables that hold the host, or with which it no longer takes its default. */
  readonly variables: readonly string[]
  /** The name of a file of settings that it reads from its folder without being told. */
  readonly ownFile?: string
  /** Where it listens when nothing says so; `unknown` where a file that it reads by itself may. */
  readonly byDefault: 'loopback' | 'everywhere' | 'unknown'
  /** TCP port when nothing says so. */
  readonly port?: number
  /** What to add to make it listen everywhere. */
  readonly everywhere?: string
}

const facts = (program: string, rest: Partial<ServerFacts>): ServerFacts => ({
  program,
  hosts: [],
  binds: [],
  ports: [],
  elsewhere: [],
  variables: [],
  byDefault: 'unknown',
  ...rest,
})

const HOST = { hosts: ['host'], ports: ['port'], everywhere: '--host=0.0.0.0' } as const
const BIND = { binds: ['b', 'bind'] } as const
const RUNSERVER = {
  name: 'manage.py runserver',
  verb: 'runserver',
  operand: true,
  byDefault: 'loopback',
  port: 8000,
  everywhere: '0.0.0.0:8000',
} as const

/** The servers that the linter knows, from their command-line references. */
export const SERVER_FACTS: readonly ServerFacts[] = [
  facts('flask', {
    ...HOST,
    verb: 'run',
    hosts: ['h', 'host'],
    ports: ['p', 'port'],
    variables: ['FLASK_RUN_HOST'],
    byDefault: 'loopback',
    port: 5000,
  }),
  facts('uvicorn', {
    ...HOST,
    elsewhere: ['uds', 'fd'],
    variables: ['UVICORN_HOST'],
    byDefault: 'loopback',
    port: 8000,
  }),
  facts('granian', { ...HOST, elsewhere: ['uds'], variables: ['GRANIAN_HOST'], byDefault: 'loopback', port: 8000 }),
  facts('fastapi', { ...HOST, verb: 'run', byDefault: 'everywhere', port: 8000 }),
  facts('fastapi', { ...HOST, verb: 'dev', byDefault: 'loopback', port: 8000 }),
  // https://docs.gunicorn.org/en/stable/settings.html#bind: with PORT it is 0.0.0.0:$PORT.
  facts('gunicorn', {
    ...BIND,
    elsewhere: ['c', 'config', 'paste', 'paster', 'check-config', 'print-config'],
    variables: ['PORT', 'GUNICORN_CMD_ARGS'],
    ownFile: 'gunicorn.conf.py',
    byDefault: 'loopback',
    port: 8000,
    everywhere: '--bind=0.0.0.0:8000',
  }),
  facts('hypercorn', {
    ...BIND,
    elsewhere: ['c', 'config'],
    byDefault: 'loopback',
    port: 8000,
    everywhere: '--bind=0.0.0.0:8000',
  }),
  facts('daphne', {
    hosts: ['b', 'bind'],
    ports: ['p', 'port'],
    elsewhere: ['u', 'unix-socket', 'fd', 'e', 'endpoint'],
    byDefault: 'loopback',
    port: 8000,
    everywhere: '--bind=0.0.0.0',
  }),
  facts('waitress-serve', {
    hosts: ['host'],
    binds: ['listen'],
    ports: ['port'],
    elsewhere: ['unix-socket'],
    byDefault: 'everywhere',
    port: 8080,
  }),
  facts('streamlit', {
    verb: 'run',
    hosts: ['server.address'],
    ports: ['server.port'],
    variables: ['STREAMLIT_SERVER_ADDRESS'],
    port: 8501,
  }),
  facts('python', RUNSERVER),
  facts('manage.py', RUNSERVER),
  facts('django-admin', RUNSERVER),
  facts('http.server', {
    ...BIND,
    binds: [],
    hosts: ['b', 'bind'],
    operand: true,
    byDefault: 'everywhere',
    port: 8000,
  }),
  facts('php', { ...HOST, verb: 'serve', variables: ['SERVER_HOST'], byDefault: 'loopback', port: 8000 }),
  facts('php', { binds: ['S'], onlyWithBind: true, name: 'php -S' }),
  facts('rails', { verb: 'server', hosts: ['b', 'binding'], ports: ['p', 'port'], port: 3000 }),
  facts('rails', { verb: 's', hosts: ['b', 'binding'], ports: ['p', 'port'], port: 3000 }),
  facts('puma', { binds: ['b', 'bind'], ports: ['p', 'port'], elsewhere: ['C', 'config'] }),
  facts('next', { verb: 'start', hosts: ['H', 'hostname'], ports: ['p', 'port'], byDefault: 'everywhere', port: 3000 }),
  facts('next', { verb: 'dev', hosts: ['H', 'hostname'], ports: ['p', 'port'], byDefault: 'everywhere', port: 3000 }),
  facts('vite', { hosts: ['host'], ports: ['port'], elsewhere: ['c', 'config'] }),
  facts('ng', { ...HOST, verb: 'serve', port: 4200 }),
  facts('hugo', {
    verb: 'server',
    hosts: ['bind'],
    ports: ['p', 'port'],
    byDefault: 'loopback',
    port: 1313,
    everywhere: '--bind=0.0.0.0',
  }),
  facts('http-server', { hosts: ['a'], ports: ['p'], byDefault: 'everywhere', port: 8080 }),
  facts('redis-server', { hosts: ['bind'], ports: ['port'], port: 6379 }),
]
