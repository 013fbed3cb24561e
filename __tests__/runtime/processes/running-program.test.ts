import { describe, expect, it } from '@jest/globals'
import { programOf } from '../../../src/runtime/processes/running-program.ts'

describe('the program of a process', () => {
  it.each<[command: string, name: string]>([
    ['/usr/sbin/nginx -g daemon off;', 'nginx'],
    ['nginx: master process nginx -g daemon off;', 'nginx'],
    ['nginx: worker process', 'nginx'],
    ['sshd: /usr/sbin/sshd -D [listener] 0 of 10-100 startups', 'sshd'],
    ['postgres: autovacuum launcher ', 'postgres'],
    ['php-fpm: pool www', 'php-fpm'],
    ['puma: cluster worker 0: 17 [app]', 'puma'],
    ['puma 6.4.2 (tcp://0.0.0.0:3000) [app]', 'puma'],
    ['[celeryd: celery@host:ForkPoolWorker-1]', 'celeryd'],
    ['gunicorn: master [app:app]', 'gunicorn'],
    ['/usr/bin/python3 /usr/local/bin/gunicorn -w 4 app:app', 'gunicorn'],
    ['/usr/local/bin/python -m uvicorn main:app', 'uvicorn'],
    ['/usr/local/bin/python3.13 -u -W ignore /app/server.py --port 80', 'python3.13 server.py'],
    ['python -c import time; time.sleep(9)', 'python'],
    ['node -r dotenv/config --max-old-space-size=100 /app/server.js', 'node server.js'],
    ['java -Xmx100m -cp /app/lib/* com.example.Main', 'java com.example.Main'],
    ['java -jar /app/app.jar', 'java app.jar'],
    ['ruby /usr/local/bundle/bin/sidekiq', 'sidekiq'],
    ['bun run server.ts', 'bun server.ts'],
    ['deno run --allow-net server.ts', 'deno server.ts'],
    ['dotnet Shop.dll', 'dotnet Shop.dll'],
    ['-bash', 'bash'],
    ['', ''],
  ])('of %j is %j', (command, name) => {
    expect(programOf(command).name).toBe(name)
  })

  it.each<[command: string, kind: ReturnType<typeof programOf>['kind']]>([
    ['/sbin/tini -- node server.js', 'starter'],
    ['/usr/bin/python3 /usr/bin/supervisord -n -c /etc/supervisor.conf', 'starter'],
    ['/package/admin/s6/command/s6-svscan -d4 -- /run/service', 'starter'],
    ['s6-supervise nginx', 'starter'],
    ['runsv cron', 'starter'],
    ['npm run start', 'starter'],
    ['node /usr/local/bin/yarn start', 'starter'],
    ['node /app/node_modules/.bin/nodemon server.js', 'starter'],
    ['PM2 v5.3.0: God Daemon (/root/.pm2)', 'starter'],
    ['/bin/sh -c nginx & node server.js', 'starter'],
    ['/bin/bash /docker-entrypoint.sh', 'starter'],
    ['/bin/sh /usr/local/bin/docker-entrypoint.sh', 'starter'],
    ['tail -f /var/log/x', 'helper'],
    ['sleep 600', 'helper'],
    ['/usr/sbin/cron -f', 'service'],
    ['node server.js', 'service'],
  ])('%j is a %s', (command, kind) => {
    expect(programOf(command).kind).toBe(kind)
  })

  it.each<[claim: string, one: string, other: string]>([
    ['whatever its options', 'python3 worker.py --id 1', 'python3 worker.py --id 2'],
    ['whatever its version', 'php-fpm8.2', 'php-fpm: pool www'],
    ['whoever starts it', '/usr/bin/python3 /usr/bin/celery worker', '/usr/bin/python3.13 /usr/bin/celery beat'],
  ])('is the same %s', (_, one, other) => {
    expect(programOf(one).key).toBe(programOf(other).key)
  })

  it('is cut where a process calls itself by a book', () => {
    expect(programOf(`${'x'.repeat(5000)}: worker`).name.length).toBeLessThan(100)
    expect(programOf(`node ${'x'.repeat(5000)}.js`).name.length).toBeLessThan(100)
  })
})
