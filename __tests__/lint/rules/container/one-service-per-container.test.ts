import { testRule } from '../../rule-table.ts'

testRule('one-service-per-container', [
  [
    'finds two in the background',
    ['FROM debian:13-slim', 'CMD a & b & wait'],
    ['2:5 `a` runs beside process 1, where nobody notices that it died'],
  ],
  [
    'finds it inside sh -c',
    ['FROM debian:13-slim', 'CMD ["sh", "-c", "nginx & exec gunicorn app:app"]'],
    ['2:19 `nginx` runs beside process 1, where nobody notices that it died'],
  ],
  [
    'finds a daemon that detaches itself',
    ['FROM debian:13-slim', 'CMD cron && gunicorn app:app'],
    ['2:5 `cron` runs beside process 1, where nobody notices that it died'],
  ],
  [
    'finds /etc/init.d and systemctl',
    [
      'FROM debian:13-slim AS a',
      'CMD /etc/init.d/ssh start && app',
      'FROM debian:13-slim',
      'CMD systemctl start ssh && app',
    ],
    [
      '2:5 `ssh` runs beside process 1, where nobody notices that it died',
      '4:5 `ssh` runs beside process 1, where nobody notices that it died',
    ],
  ],
  [
    'leaves one program in the background alone',
    ['FROM debian:13-slim', 'CMD app & pid=$!; trap "kill $pid" TERM; wait $pid'],
    [],
  ],
  ['leaves a program and its log alone', ['FROM debian:13-slim', 'CMD app & tail -f /var/log/app'], []],
  [
    'leaves steps before the service alone',
    ['FROM debian:13-slim', 'CMD python manage.py migrate && exec gunicorn app:app'],
    [],
  ],
  [
    'leaves a service that is started in the build alone',
    ['FROM debian:13-slim', 'RUN service mysql start && mysql -e "x"', 'CMD ["mysqld"]'],
    [],
  ],
  ['leaves wrappers alone', ['FROM debian:13-slim', 'ENTRYPOINT ["tini", "--"]', 'CMD ["nohup", "app"]'], []],
  ['leaves cron in the foreground alone', ['FROM alpine:3.22', 'CMD crond -f && x'], []],
  [
    'leaves stages that only feed others alone',
    ['FROM debian:13-slim AS a', 'CMD a & b', 'FROM scratch', 'COPY --from=a /x /x'],
    [],
  ],
  [
    'leaves other actions alone',
    [
      'FROM debian:13-slim AS a',
      'CMD service cron status && app',
      'FROM debian:13-slim AS b',
      'CMD service start x && app',
      'FROM debian:13-slim',
      'CMD /etc/init.d/ssh stop && app',
    ],
    [],
  ],
  [
    'finds the way of Alpine',
    ['FROM alpine:3.22', 'CMD rc-service nginx start && app'],
    ['2:5 `nginx` runs beside process 1, where nobody notices that it died'],
  ],
  [
    'finds a program that outlives its shell',
    ['FROM debian:13-slim', 'CMD nohup a & exec b'],
    ['2:11 `a` runs beside process 1, where nobody notices that it died'],
  ],
  [
    'says one thing of a supervisor',
    ['FROM debian:13-slim', 'CMD service cron start && supervisord -n'],
    ['2:27 `supervisord` runs several services in one container: give each an image of its own'],
  ],
  [
    'leaves conditions, functions and substitutions alone',
    ['FROM debian:13-slim', 'CMD f() { a & }; until b; do sleep 1; done; x=$(c &) exec d'],
    [],
  ],
])
