import { testRule } from '../../rule-table.ts'

testRule('volume-writable-by-user', [
  [
    'finds a volume that nothing creates',
    ['FROM debian:13-slim', 'VOLUME ["/data", "/cache"]', 'USER 1000', 'CMD ["x"]'],
    [
      '2:9 The volume `/data` belongs to root, so `1000` cannot write to it: give it the folder before',
      '2:18 The volume `/cache` belongs to root, so `1000` cannot write to it: give it the folder before',
    ],
  ],
  [
    'finds one that WORKDIR or COPY made as root',
    ['FROM debian:13-slim', 'WORKDIR /data', 'COPY seed /data/', 'VOLUME /data', 'USER app', 'CMD ["x"]'],
    ['4:8 The volume `/data` belongs to root, so `app` cannot write to it: give it the folder before'],
  ],
  [
    'is content with chown of it, above it or in it',
    ['FROM debian:13-slim', 'RUN mkdir -p /data/db && chown -R app /data/db', 'VOLUME /data', 'USER app'],
    [],
  ],
  [
    'is content with a mode for everybody',
    ['FROM debian:13-slim', 'RUN mkdir -m 1777 /data', 'VOLUME /data', 'USER app'],
    [],
  ],
  ['is content when the user made it', ['FROM debian:13-slim', 'USER app', 'WORKDIR /data', 'VOLUME /data'], []],
  [
    'is content when the folder comes with its owner',
    ['FROM debian:13-slim', 'COPY --chown=app seed /data/', 'VOLUME /data', 'USER app'],
    [],
  ],
  [
    'is content when it is the home of the user',
    ['FROM debian:13-slim', 'RUN useradd -m -d /data app', 'VOLUME /data', 'USER app'],
    [],
  ],
  [
    'is content when it is relative to where the image starts',
    ['FROM debian:13-slim', 'RUN chown app data', 'VOLUME /data', 'USER app'],
    [],
  ],
  [
    'does not take a relative folder elsewhere',
    ['FROM debian:13-slim', 'WORKDIR /srv', 'RUN chown app data', 'VOLUME /data', 'USER app'],
    ['4:8 The volume `/data` belongs to root, so `app` cannot write to it: give it the folder before'],
  ],
  ['leaves folders alone where anybody may write', ['FROM debian:13-slim', 'VOLUME /tmp /home/app/x', 'USER app'], []],
  ['leaves root alone', ['FROM debian:13-slim', 'VOLUME /data', 'USER 0'], []],
  ['leaves an unknown base image alone', ['FROM postgres:17', 'VOLUME /var/lib/postgresql/data', 'USER postgres'], []],
  [
    'leaves files with scripts alone',
    ['FROM debian:13-slim', 'COPY setup.sh /', 'RUN /setup.sh', 'VOLUME /data', 'USER app'],
    [],
  ],
  ['leaves a variable alone', ['FROM debian:13-slim', 'ARG DIR', 'VOLUME $DIR', 'USER app'], []],
  [
    'does not take the home of a user elsewhere',
    ['FROM debian:13-slim', 'RUN useradd -u 1 -d /srv/app app', 'VOLUME /data', 'USER app'],
    ['3:8 The volume `/data` belongs to root, so `app` cannot write to it: give it the folder before'],
  ],
  [
    'is content when a folder of the user is not known',
    ['FROM debian:13-slim', 'ARG DIR', 'USER app', 'WORKDIR $DIR', 'VOLUME /data'],
    [],
  ],
  [
    'does not take a folder of the user elsewhere',
    ['FROM debian:13-slim', 'USER app', 'WORKDIR /srv', 'VOLUME /data'],
    ['4:8 The volume `/data` belongs to root, so `app` cannot write to it: give it the folder before'],
  ],
  [
    'is content with files of a stage, which may keep their owner',
    [
      'FROM debian:13-slim AS a',
      'RUN true',
      'FROM debian:13-slim',
      'COPY --from=a /x /data/',
      'VOLUME /data',
      'USER app',
    ],
    [],
  ],
  [
    'does not take files of the context, or others',
    [
      'FROM debian:13-slim AS a',
      'RUN true',
      'FROM debian:13-slim',
      'COPY --from=a /x /srv/',
      'COPY --chown=app x /opt',
      'COPY x /data/',
      'VOLUME /data',
      'USER app',
    ],
    ['7:8 The volume `/data` belongs to root, so `app` cannot write to it: give it the folder before'],
  ],
  [
    'is content when a command runs as the user',
    ['FROM debian:13-slim', 'RUN su app -c "mkdir /data"', 'VOLUME /data', 'USER app'],
    [],
  ],
  ['leaves a USER that a variable hides alone', ['FROM debian:13-slim', 'ARG WHO', 'VOLUME /data', 'USER $WHO'], []],
])
