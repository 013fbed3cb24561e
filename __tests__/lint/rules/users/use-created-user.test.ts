import { testRule } from '../../rule-table.ts'

testRule('use-created-user', [
  [
    'finds adduser of Debian and of busybox',
    ['FROM alpine:3.22', 'RUN addgroup -S web && adduser -S -G web web', 'CMD ["node", "a.js"]'],
    ['2:42 No USER switches to `web`, so the image still runs as root'],
  ],
  [
    'finds it although files belong to the user',
    [
      'FROM python:3.13-slim',
      'RUN useradd app && chown -R app:app /srv',
      'COPY --chown=app . .',
      'CMD ["python", "a.py"]',
    ],
    ['2:13 No USER switches to `app`, so the image still runs as root'],
  ],
  [
    'finds it when the image ends as root',
    ['FROM python:3.13-slim', 'RUN useradd app', 'USER root', 'CMD ["python", "a.py"]'],
    ['2:13 No USER switches to `app`, so the image still runs as root'],
  ],
  [
    'finds it in the stage that the final one is built on',
    ['FROM python:3.13-slim AS base', 'RUN useradd app', 'FROM base', 'CMD ["python", "a.py"]'],
    ['2:13 No USER switches to `app`, so the image still runs as root'],
  ],
  [
    'is content with any USER for it, by name or number',
    [
      'FROM python:3.13-slim',
      'RUN useradd -u 1001 app',
      'USER 1001',
      'RUN true',
      'USER root',
      'CMD ["python", "a.py"]',
    ],
    [],
  ],
  [
    'is content when another user runs the image',
    ['FROM python:3.13-slim', 'RUN useradd app', 'USER nobody', 'CMD ["python", "a.py"]'],
    [],
  ],
  [
    'is content when a command switches to it',
    ['FROM python:3.13-slim', 'RUN useradd app', 'CMD ["gosu", "app", "python", "a.py"]'],
    [],
  ],
  [
    'takes the flag of a server for a switch',
    ['FROM python:3.13-slim', 'RUN useradd app', 'CMD gunicorn --user=app a:b'],
    [],
  ],
  [
    'leaves start scripts alone',
    ['FROM python:3.13-slim', 'RUN useradd app', 'ENTRYPOINT ["/docker-entrypoint.sh"]', 'CMD ["python", "a.py"]'],
    [],
  ],
  [
    'leaves servers alone that switch by themselves',
    ['FROM debian:13-slim', 'RUN useradd www', 'CMD ["nginx", "-g", "daemon off;"]'],
    [],
  ],
  [
    'leaves a USER that a variable hides alone',
    ['FROM python:3.13-slim', 'ARG WHO', 'RUN useradd app', 'USER $WHO', 'CMD ["python", "a.py"]'],
    [],
  ],
  ['leaves an image without a command alone', ['FROM python:3.13-slim', 'RUN useradd app'], []],
  [
    'leaves users of a stage that only feeds others alone',
    [
      'FROM python:3.13-slim AS build',
      'RUN useradd app',
      'FROM python:3.13-slim',
      'COPY --from=build /a /a',
      'CMD ["python", "a.py"]',
    ],
    [],
  ],
  [
    'does not take a part of another word for the user',
    ['FROM python:3.13-slim', 'RUN useradd app', 'CMD ["python", "-m", "app.main", "/app/app-config"]'],
    ['2:13 No USER switches to `app`, so the image still runs as root'],
  ],
  [
    'does not take another number for it',
    ['FROM python:3.13-slim', 'RUN useradd -u 1001 app', 'USER 1002', 'USER root', 'CMD ["python", "a.py"]'],
    ['2:21 No USER switches to `app`, so the image still runs as root'],
  ],
  [
    'leaves a server alone that switches behind a wrapper',
    ['FROM debian:13-slim', 'RUN useradd www', 'CMD ["tini", "--", "nginx"]'],
    [],
  ],
  ['leaves a script alone that a shell starts', ['FROM python:3.13-slim', 'RUN useradd app', 'CMD ["sh", "main"]'], []],
  ['leaves a command alone that a variable hides', ['FROM python:3.13-slim', 'RUN useradd app', 'CMD $START'], []],
  [
    'reads a command inside sh -c',
    ['FROM python:3.13-slim', 'RUN useradd app', 'CMD ["sh", "-c", "exec python a.py"]'],
    ['2:13 No USER switches to `app`, so the image still runs as root'],
  ],
])
