import { describe, expect, it } from '@jest/globals'
import type { Process } from '../../../src/model.ts'
import { servicesOf } from '../../../src/runtime/processes/running-services.ts'
import { processTree } from './process-tree.ts'

const said = (processes: readonly Process[]) =>
  servicesOf(processes).map(({ name, processCount }) => `${name} ${processCount}`)

const NGINX = `
nginx: master process nginx -g daemon off;
  nginx: worker process
  nginx: worker process`

const ONE: readonly (readonly [what: string, tree: string, service: string])[] = [
  ['a server alone', 'node server.js', 'node server.js 1'],
  ['nginx with its workers', NGINX, 'nginx 3'],
  ['an entrypoint that stays a shell', '/bin/sh /docker-entrypoint.sh\n  node server.js', 'node server.js 1'],
  [
    'a server behind an init process',
    '/sbin/tini -- gunicorn\n  /usr/bin/python3 /usr/bin/gunicorn app:app',
    'gunicorn 1',
  ],
  [
    'gunicorn with its workers',
    `/usr/bin/python3 /usr/local/bin/gunicorn -w 2 app:app
  /usr/bin/python3 /usr/local/bin/gunicorn -w 2 app:app
  /usr/bin/python3 /usr/local/bin/gunicorn -w 2 app:app`,
    'gunicorn 3',
  ],
  [
    'PostgreSQL with what it starts',
    `postgres
  postgres: checkpointer
  postgres: background writer
  postgres: walwriter
  postgres: autovacuum launcher
  postgres: logical replication launcher`,
    'postgres 6',
  ],
  [
    'php-fpm with its pool',
    'php-fpm: master process (/usr/local/etc/php-fpm.conf)\n  php-fpm: pool www\n  php-fpm: pool www',
    'php-fpm 3',
  ],
  ['Apache with its workers', 'apache2 -DFOREGROUND\n  apache2 -DFOREGROUND\n  apache2 -DFOREGROUND', 'apache2 3'],
  [
    'a cluster of Node',
    'node /app/server.js\n  /usr/local/bin/node /app/server.js\n  /usr/local/bin/node /app/worker.js',
    'node server.js 3',
  ],
  [
    'Celery with its pool',
    `/usr/bin/python3 /usr/bin/celery -A shop worker
  /usr/bin/python3 /usr/bin/celery -A shop worker
  /usr/bin/python3 /usr/bin/celery -A shop worker`,
    'celery 3',
  ],
  ['npm in front of Node', 'npm run start\n  sh -c node server.js\n    node server.js', 'node server.js 1'],
  [
    'pm2 with four of the same',
    `node /usr/local/bin/pm2-runtime start app.js\n${'  node /app/app.js\n'.repeat(4)}`,
    'node app.js 4',
  ],
  [
    'puma’s cluster',
    'puma 6.4.2 (tcp://0.0.0.0:3000) [app]\n  puma: cluster worker 0: 1 [app]\n  puma: cluster worker 1: 1 [app]',
    'puma 3',
  ],
  ['uWSGI', '/usr/local/bin/uwsgi --ini app.ini\n  /usr/local/bin/uwsgi --ini app.ini', 'uwsgi 2'],
  [
    'a browser that a program drives',
    'node print.js\n  /usr/bin/chromium --headless\n    /usr/bin/chromium --type=zygote',
    'node print.js 3',
  ],
  [
    'Java behind a script',
    '/bin/bash bin/kafka-server-start.sh\n  java -Xmx1G -cp x kafka.Kafka config/server.properties',
    'java kafka.Kafka 1',
  ],
  [
    'RabbitMQ',
    '/bin/sh /opt/rabbitmq/sbin/rabbitmq-server\n  /usr/lib/erlang/erts/bin/beam.smp -W w\n    erl_child_setup 1024\n      inet_gethost 4',
    'beam.smp 3',
  ],
  ['Postfix', '/usr/lib/postfix/sbin/master -i\n  pickup -l -t unix\n  qmgr -l -t unix', 'master 3'],
  [
    'redis with what writes its log',
    'sh -c redis-server | tee log\n  redis-server *:6379\n  tee log',
    'redis-server 1',
  ],
  [
    'a service of s6',
    `/package/admin/s6/command/s6-svscan -d4 -- /run/service
  s6-supervise s6-linux-init-shutdownd
    /package/admin/s6-linux-init/command/s6-linux-init-shutdownd -d3 -c /run/s6/basedir
  s6-supervise s6rc-oneshot-runner
    /package/admin/s6/command/s6-ipcserverd -1 -- /package/admin/s6/command/s6-ipcserver-access
  s6-supervise nginx
    nginx: master process nginx
      nginx: worker process`,
    'nginx 2',
  ],
  ['an application that calls a shell', 'node server.js\n  sh -c convert a b\n    convert a b', 'node server.js 3'],
]

type Several = readonly (readonly [what: string, tree: string, services: readonly string[]])[]

const SEVERAL: Several = [
  [
    'supervisord',
    `/usr/bin/python3 /usr/bin/supervisord -n
  sshd: /usr/sbin/sshd -D [listener] 0 of 10-100 startups
  /usr/sbin/cron -f
  node /app/server.js`,
    ['sshd 1', 'cron 1', 'node server.js 1'],
  ],
  [
    'a shell with &',
    '/bin/sh -c nginx & php-fpm; wait\n  nginx: master process nginx\n    nginx: worker process\n  php-fpm: master process\n    php-fpm: pool www',
    ['nginx 2', 'php-fpm 2'],
  ],
  [
    'runit',
    'runsvdir -P /etc/service\n  runsv app\n    python3 /app/app.py\n  runsv redis\n    redis-server 127.0.0.1:6379',
    ['python3 app.py 1', 'redis-server 1'],
  ],
  [
    's6',
    's6-svscan -t0 /var/run/s6/services\n  s6-supervise s6-fdholderd\n  s6-supervise app\n    java -jar app.jar\n  s6-supervise cron\n    crond -f',
    ['java app.jar 1', 'crond 1'],
  ],
  [
    'two programs of one interpreter',
    'npm start\n  node /app/node_modules/.bin/concurrently x\n    sh -c node server.js\n      node server.js\n    sh -c node worker.js\n      node worker.js',
    ['node server.js 1', 'node worker.js 1'],
  ],
  [
    'a virtual machine of systemd',
    '/sbin/init\n  /lib/systemd/systemd-journald\n  sshd: /usr/sbin/sshd -D [listener]\n  /usr/sbin/mysqld',
    ['systemd-journald 1', 'sshd 1', 'mysqld 1'],
  ],
]

/** What goes into the background becomes a child of the container's first process, whatever that is. */
const IN_THE_BACKGROUND: Several = [
  [
    'what went into the background before the last exec',
    'node server.js\n  /usr/sbin/cron\n  sshd: /usr/sbin/sshd [listener]',
    ['cron 1', 'sshd 1', 'node server.js 1'],
  ],
  [
    'nginx beside php-fpm',
    'php-fpm: master process\n  php-fpm: pool www\n  nginx: master process nginx\n    nginx: worker process',
    ['nginx 2', 'php-fpm 2'],
  ],
]

describe('the services of a container', () => {
  it.each(ONE)('%s is one', (_, tree, service) => {
    expect(said(processTree(tree))).toEqual([service])
  })

  it.each([...SEVERAL, ...IN_THE_BACKGROUND])('%s has several', (_, tree, services) => {
    expect(said(processTree(tree))).toEqual(services)
  })

  it.each([
    ['nothing', ''],
    ['a shell that sleeps', 'sh -c while :; do sleep 1; done\n  sleep 1'],
    ['what only waits', 'tail -f /dev/null'],
  ])('%s has none', (_, tree) => {
    expect(said(processTree(tree))).toEqual([])
  })

  const trees = (...lists: readonly (readonly (readonly [what: string, tree: string, ...rest: unknown[]])[])[]) =>
    lists.flat().map(([what, tree]) => [what, processTree(tree)] as const)
  const TREES = trees(ONE, SEVERAL, IN_THE_BACKGROUND)

  it.each(TREES)('of %s do not depend on the order of the list', (_, processes) => {
    expect(said(processes.toReversed())).toEqual(said(processes))
  })

  it.each(trees(ONE, SEVERAL))('of %s are the same behind an init process', (_, processes) => {
    const outer: Process = { pid: 1, uid: 9, gid: 9, command: '/sbin/docker-init -- x', role: 'main' }
    const inner = processes.map(({ parent = 1, ...process }): Process => ({ ...process, parent, role: 'child' }))
    expect(said([outer, ...inner])).toEqual(said(processes))
  })

  it.each(TREES)('of %s are no more when a program has more workers', (_, processes) => {
    const workers = processes.filter(({ role }) => role !== 'main').map((one, index) => ({ ...one, pid: 5000 + index }))
    expect(servicesOf([...processes, ...workers]).map(({ name }) => name)).toEqual(
      servicesOf(processes).map(({ name }) => name),
    )
  })

  it('end where parents go in a circle', () => {
    const process = (pid: number, parent: number): Process => ({ pid, parent, uid: 1, gid: 1, command: 'x' })
    expect(said([process(1, 2), process(2, 1), process(3, 3)])).toEqual(['x 1'])
  })
})
