import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

testRule('copy-with-owner', [
  [
    'finds a folder above what was copied',
    ['FROM debian:13-slim', 'COPY src /app/src', 'RUN chown -R 1000 /app'],
    ['3:5 `chown -R` stores what line 2 copied a second time: use `COPY --chown=1000`'],
  ],
  [
    'follows WORKDIR',
    ['FROM debian:13-slim', 'WORKDIR /app', 'COPY . .', 'RUN chown -R 1000:1000 .'],
    ['4:5 `chown -R` stores what line 3 copied a second time: use `COPY --chown=1000:1000`'],
  ],
  [
    'follows WORKDIR of the stage it is built on',
    ['FROM debian:13-slim AS base', 'WORKDIR /app', 'FROM base', 'COPY . .', 'RUN chown -R 1000 /app'],
    ['5:5 `chown -R` stores what line 4 copied a second time: use `COPY --chown=1000`'],
  ],
  [
    'finds it among other commands',
    ['FROM debian:13-slim', 'COPY . /app', 'RUN mkdir /data && chown -R 1000 /data /app'],
    ['3:20 `chown -R` stores what line 2 copied a second time: use `COPY --chown=1000`'],
  ],
  [
    'finds it behind sudo and in the exec form',
    ['FROM debian:13-slim', 'COPY . /app', 'RUN sudo chown -R 1000 /app', 'RUN ["chmod", "-R", "755", "/app"]'],
    [
      '3:10 `chown -R` stores what line 2 copied a second time: use `COPY --chown=1000`',
      '4:5 `chmod -R` stores what line 2 copied a second time: use `COPY --chmod=755`',
    ],
  ],
  [
    'finds an octal mode',
    ['FROM debian:13-slim', 'COPY bin/ /opt/bin/', 'RUN chmod -R 0755 /opt/bin'],
    ['3:5 `chmod -R` stores what line 2 copied a second time: use `COPY --chmod=0755`'],
  ],
  [
    'leaves an owner alone that is made only later, in whatever way',
    [
      'FROM debian:13-slim AS one',
      'COPY app /app',
      'RUN useradd -m app && chown -R app:app /app',
      'FROM debian:13-slim AS two',
      'COPY app /app',
      'RUN groupadd app; adduser --ingroup app --disabled-password u',
      'RUN chown -R u:app /app',
      'FROM debian:13-slim AS three',
      'COPY site /site',
      'RUN apt-get update && apt-get install -y nginx && chown -R nginx /site',
      'FROM debian:13-slim',
      'COPY app /app',
      'RUN NAME=app; useradd $NAME && chown -R $NAME /app',
    ],
    [],
  ],
  [
    'finds one that was there before, and those of a COPY behind it',
    [
      'FROM node:24',
      'COPY app /app',
      'RUN useradd other && chown -R node:node /app',
      'FROM debian:13-slim',
      'COPY one /app/one',
      'RUN useradd app',
      'COPY two /app/two',
      'RUN chown -R app /app',
    ],
    [
      '3:22 `chown -R` stores what line 2 copied a second time: use `COPY --chown=node:node`',
      '8:5 `chown -R` stores what line 7 copied a second time: use `COPY --chown=app`',
    ],
  ],
  [
    'leaves a symbolic mode alone',
    ['FROM debian:13-slim', 'COPY . /app', 'RUN chmod -R g=u /app && chmod -R a+rX /app'],
    [],
  ],
  [
    'leaves a single file alone',
    ['FROM debian:13-slim', 'COPY run.sh /run.sh', 'RUN chmod +x /run.sh && chown 1000 /run.sh'],
    [],
  ],
  [
    'leaves other folders alone',
    ['FROM debian:13-slim', 'COPY . /app', 'RUN chown -R 1000 /data && chown -R 1000 /app2'],
    [],
  ],
  [
    'leaves a folder alone that is copied to later',
    ['FROM debian:13-slim', 'RUN chown -R 1000 /app', 'COPY --chown=1000 . /app'],
    [],
  ],
  [
    'follows what ENV and ARG say',
    [
      'FROM debian:13-slim',
      'ARG HOME=/home/app',
      'ENV APP_HOME=$HOME/web',
      'COPY . $APP_HOME',
      'RUN chown -R app:app $APP_HOME',
      'RUN chown -R app:app "${HOME}/web"',
    ],
    [
      '5:5 `chown -R` stores what line 4 copied a second time: use `COPY --chown=app:app`',
      '6:5 `chown -R` stores what line 4 copied a second time: use `COPY --chown=app:app`',
    ],
  ],
  [
    'leaves a variable alone that the RUN sets',
    [
      'FROM debian:13-slim',
      'ENV A=/app',
      'COPY . /app',
      'RUN A=/data; chown -R app $A',
      'RUN export A=/data && chown -R app $A',
      "RUN chown -R app '$A'$A",
      'RUN chown -R app "$(dirname $A/x)" ${A:-/app}',
    ],
    [],
  ],
  [
    'leaves what a variable or a cd hides alone',
    ['FROM debian:13-slim', 'COPY . /app', 'RUN chown -R 1000 $HOME/app && cd /app && chown -R 1000 .'],
    [],
  ],
  [
    'leaves stages that only feed others alone',
    [
      'FROM debian:13-slim AS build',
      'COPY . /app',
      'RUN chown -R 1000 /app',
      'FROM debian:13-slim',
      'COPY --from=build /app /app',
    ],
    [],
  ],
  [
    'does not follow Windows paths',
    ['FROM mcr.microsoft.com/windows:ltsc2025', 'COPY . C:\\app', 'RUN chown -R 1000 /app'],
    [],
  ],
])

testFix('copy-with-owner', [
  [
    'moves the owner to each COPY and keeps the folder',
    [
      'FROM debian:13-slim',
      'RUN groupadd web && useradd app',
      'WORKDIR /app',
      'COPY a .',
      'COPY --chmod=644 b ./',
      'RUN chown -R app:web /app',
    ],
    [
      'FROM debian:13-slim',
      'RUN groupadd web && useradd app',
      'WORKDIR /app',
      'COPY --chown=app:web a .',
      'COPY --chown=app:web --chmod=644 b ./',
      'RUN chown app:web /app',
    ],
  ],
  [
    'names the group of root where chown names none',
    ['FROM debian:13-slim', 'COPY . /app', 'RUN chown -R 1000 /app'],
    ['FROM debian:13-slim', 'COPY --chown=1000:0 . /app', 'RUN chown 1000 /app'],
  ],
  [
    'leaves a user with the group of its login alone',
    ['FROM debian:13-slim', 'RUN useradd app', 'COPY . /app', 'RUN chown -R app: /app'],
    undefined,
  ],
  [
    'moves a mode',
    ['FROM debian:13-slim', 'COPY . /app', 'RUN chmod -R 755 /app'],
    ['FROM debian:13-slim', 'COPY --chmod=755 . /app', 'RUN chmod 755 /app'],
  ],
  [
    'keeps other commands',
    ['FROM debian:13-slim', 'COPY . /app', 'RUN chown --recursive 1000 /app && echo done'],
    ['FROM debian:13-slim', 'COPY --chown=1000:0 . /app', 'RUN chown 1000 /app && echo done'],
  ],
  [
    'leaves folders alone where a RUN wrote',
    ['FROM debian:13-slim', 'COPY a /app', 'RUN npm ci', 'COPY . /app', 'RUN chown -R 1000 /app'],
    undefined,
  ],
  [
    'leaves folders alone where the same RUN wrote',
    ['FROM debian:13-slim', 'COPY . /app', 'RUN mkdir /app/tmp && chown -R 1000 /app'],
    undefined,
  ],
  [
    'leaves folders alone that the base image has',
    ['FROM debian:13-slim', 'COPY . /usr/share/app', 'RUN chown -R 1000 /usr/share/app'],
    undefined,
  ],
  [
    'leaves base images alone that may have the folder',
    ['FROM owner/app:1', 'COPY . /app', 'RUN chown -R 1000 /app'],
    undefined,
  ],
  [
    'leaves an owner alone that a COPY has',
    ['FROM debian:13-slim', 'COPY --chown=1 . /app', 'RUN chown -R 1000 /app'],
    undefined,
  ],
  [
    'leaves an owner alone that one of two COPYs has',
    ['FROM debian:13-slim', 'COPY a /app', 'COPY --chown=1 b /app/b', 'RUN chown -R 1000 /app'],
    undefined,
  ],
  [
    'leaves a group alone that nothing makes',
    ['FROM debian:13-slim', 'RUN useradd app', 'COPY . /app', 'RUN chown -R app:web /app'],
    undefined,
  ],
  [
    'leaves folders alone where WORKDIR made another',
    ['FROM debian:13-slim', 'WORKDIR /app/sub', 'COPY . /app', 'RUN chown -R 1000 /app'],
    undefined,
  ],
  [
    'does not mind what comes later',
    ['FROM debian:13-slim', 'COPY . /app', 'RUN chown -R 1000 /app', 'RUN npm ci'],
    ['FROM debian:13-slim', 'COPY --chown=1000:0 . /app', 'RUN chown 1000 /app', 'RUN npm ci'],
  ],
  [
    'leaves a condition alone',
    ['FROM debian:13-slim', 'COPY . /app', 'RUN if true; then chown -R 1000 /app; fi'],
    undefined,
  ],
  [
    'leaves the exec form alone',
    ['FROM debian:13-slim', 'COPY . /app', 'RUN ["chown", "-R", "1000", "/app"]'],
    undefined,
  ],
  [
    'leaves links and archives alone',
    ['FROM debian:13-slim', 'COPY --link . /app', 'RUN chown -R 1000 /app'],
    undefined,
  ],
  ['leaves a cluster of flags alone', ['FROM debian:13-slim', 'COPY . /app', 'RUN chown -vR 1000 /app'], undefined],
])
