import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

testRule('exposes-server-port', [
  [
    'knows ports of flags, addresses and defaults',
    ['FROM python:3.13-slim', 'CMD gunicorn -b 0.0.0.0:9000 a:b'],
    ['2:5 `gunicorn` serves a port, 9000, that no EXPOSE names'],
  ],
  [
    'knows a default',
    ['FROM python:3.13-slim', 'CMD ["flask", "run", "--host=0.0.0.0"]'],
    ['2:5 `flask run` serves a port, 5000, that no EXPOSE names'],
  ],
  [
    'knows an operand',
    ['FROM python:3.13-slim', 'CMD ["python", "-m", "http.server", "8080"]'],
    ['2:22 `http.server` serves a port, 8080, that no EXPOSE names'],
  ],
  [
    'names no port that a variable hides',
    ['FROM python:3.13-slim', 'CMD uvicorn a:b --host 0.0.0.0 --port $PORT'],
    ['2:5 `uvicorn` serves a port that no EXPOSE names'],
  ],
  [
    'is content with any EXPOSE, of the stage before too',
    ['FROM python:3.13-slim AS base', 'EXPOSE $PORT', 'FROM base', 'CMD ["flask", "run", "--host=0.0.0.0"]'],
    [],
  ],
  ['leaves sockets alone', ['FROM python:3.13-slim', 'CMD gunicorn -b unix:/s a:b'], []],
  [
    'leaves a server alone whose configuration file says where it listens',
    ['FROM python:3.13-slim', 'CMD gunicorn -c conf.py a:b'],
    [],
  ],
  ['leaves images that may expose something alone', ['FROM tiangolo/uvicorn-gunicorn:1', 'CMD ["uvicorn", "a:b"]'], []],
  ['leaves programs alone that need not be servers', ['FROM python:3.13-slim', 'CMD ["python", "worker.py"]'], []],
  [
    'looks at the final stage only',
    [
      'FROM python:3.13-slim AS dev',
      'CMD ["flask", "run", "--host=0.0.0.0"]',
      'FROM python:3.13-slim',
      'CMD ["python", "a.py"]',
    ],
    [],
  ],
  [
    'knows a port beside a host',
    ['FROM python:3.13-slim', 'CMD python -m http.server 8080 --bind ::1'],
    ['2:15 `http.server` serves a port, 8080, that no EXPOSE names'],
  ],
  [
    'knows a port behind an IPv6 address',
    ['FROM python:3.13-slim', 'CMD gunicorn -b [::]:80 a:b'],
    ['2:5 `gunicorn` serves a port, 80, that no EXPOSE names'],
  ],
  ['leaves other programs of a language alone', ['FROM debian:13-slim', 'CMD ["php", "worker.php"]'], []],
  [
    'names no port zero',
    ['FROM python:3.13-slim', 'CMD uvicorn a:b --port 0'],
    ['2:5 `uvicorn` serves a port that no EXPOSE names'],
  ],
  [
    'leaves a CMD alone that a shell ENTRYPOINT does not read',
    ['FROM python:3.13-slim', 'ENTRYPOINT app', 'CMD ["flask", "run"]'],
    [],
  ],
  [
    'leaves a CMD alone that a later ENTRYPOINT takes back',
    ['FROM python:3.13-slim AS base', 'CMD ["flask", "run"]', 'FROM base', 'ENTRYPOINT ["app"]'],
    [],
  ],
  [
    'reads a CMD that comes before its ENTRYPOINT',
    ['FROM python:3.13-slim', 'CMD ["run", "--host=0.0.0.0"]', 'ENTRYPOINT ["flask"]'],
    ['3:12 `flask run` serves a port, 5000, that no EXPOSE names'],
  ],
  [
    'reads CMD in shell form beside an ENTRYPOINT',
    ['FROM python:3.13-slim', 'ENTRYPOINT ["tini", "--"]', 'CMD flask run --host=0.0.0.0'],
    ['3:5 `flask run` serves a port, 5000, that no EXPOSE names'],
  ],
  [
    'knows the server of PHP, where the image has no other',
    ['FROM php:8.4-cli', 'CMD ["php", "-S", "0.0.0.0:8000", "-t", "public"]'],
    ['2:5 `php -S` serves a port, 8000, that no EXPOSE names'],
  ],
  ['leaves images of PHP alone that start a server', ['FROM php:8.4-apache', 'CMD ["php", "-S", "0.0.0.0:80"]'], []],
])

testFix('exposes-server-port', [
  [
    'leaves the comment with its instruction',
    ['FROM python:3.13-slim', '# how it starts', 'CMD ["flask", "run", "--host=0.0.0.0"]'],
    ['FROM python:3.13-slim', 'EXPOSE 5000', '# how it starts', 'CMD ["flask", "run", "--host=0.0.0.0"]'],
  ],
  ['names no port that it does not know', ['FROM python:3.13-slim', 'CMD uvicorn a:b --port $PORT'], undefined],
])
