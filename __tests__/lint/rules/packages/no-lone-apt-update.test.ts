import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

testRule('no-lone-apt-update', [
  [
    'finds it alone at the end',
    ['FROM debian:13-slim', 'RUN apt-get update'],
    ['2:5 `apt-get update` has a layer of its own, whose lists grow old in the cache: run it where you install'],
  ],
  [
    'finds it with a clean-up that installs nothing',
    ['FROM debian:13-slim', 'RUN apt-get update && apt-get clean && rm -rf /var/lib/apt/lists/*'],
    ['2:5 `apt-get update` has a layer of its own, whose lists grow old in the cache: run it where you install'],
  ],
  [
    'finds it after the sources were changed',
    ['FROM debian:13-slim', 'RUN sed -i s/a/b/ /etc/apt/sources.list && apt-get update'],
    ['2:44 `apt-get update` has a layer of its own, whose lists grow old in the cache: run it where you install'],
  ],
  [
    'finds apt and the exec form',
    ['FROM debian:13-slim', 'RUN apt update', 'RUN ["apt-get", "update"]'],
    [
      '2:5 `apt update` has a layer of its own, whose lists grow old in the cache: run it where you install',
      '3:5 `apt-get update` has a layer of its own, whose lists grow old in the cache: run it where you install',
    ],
  ],
  [
    'finds it inside ONBUILD',
    ['FROM debian:13-slim', 'ONBUILD RUN apt-get update'],
    ['2:13 `apt-get update` has a layer of its own, whose lists grow old in the cache: run it where you install'],
  ],
  [
    'is content when the same RUN installs, in any way',
    [
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y x',
      'RUN apt-get update && apt-get upgrade -y',
      'RUN apt-get update; for p in a; do apt-get install -y $p; done',
    ],
    [],
  ],
  [
    'leaves a RUN that calls something else alone',
    [
      'FROM debian:13-slim',
      'RUN apt-get update && ./install.sh',
      'RUN apt-get update && npx playwright install --with-deps',
      'RUN apt-get update && $INSTALL',
    ],
    [],
  ],
  [
    'leaves a cache mount for the lists alone',
    ['FROM debian:13-slim', 'RUN --mount=type=cache,target=/var/lib/apt/lists apt-get update'],
    [],
  ],
  [
    'offers no join over a comment',
    ['FROM debian:13-slim', 'RUN apt-get update', '# why', 'RUN apt-get install -y x'],
    ['2:5 `apt-get update` has a layer of its own, whose lists grow old in the cache: run it where you install'],
  ],
  ['leaves updates of other programs alone', ['FROM debian:13-slim', 'RUN npm update'], []],
])

testFix('no-lone-apt-update', [
  [
    'joins it with the RUN that installs',
    ['FROM debian:13-slim', 'RUN apt-get update', 'RUN apt-get install -y x'],
    ['FROM debian:13-slim', 'RUN apt-get update \\', '    && apt-get install -y x'],
  ],
  [
    'keeps continued lines',
    ['FROM debian:13-slim', 'RUN echo a \\', '    && apt-get update', 'RUN apt-get install -y x \\', '    y'],
    ['FROM debian:13-slim', 'RUN echo a \\', '    && apt-get update \\', '    && apt-get install -y x \\', '    y'],
  ],
  [
    'leaves a comment between the two alone',
    ['FROM debian:13-slim', 'RUN apt-get update', '# why', 'RUN apt-get install -y x'],
    undefined,
  ],
  [
    'leaves a next RUN alone that installs nothing',
    ['FROM debian:13-slim', 'RUN apt-get update', 'RUN true'],
    undefined,
  ],
  [
    'leaves installations of other programs alone',
    ['FROM debian:13-slim', 'RUN apt-get update', 'RUN npm install x'],
    undefined,
  ],
  [
    'joins it with an installation that is not alone',
    ['FROM debian:13-slim', 'RUN apt-get update', 'RUN echo x && apt-get install -y x'],
    ['FROM debian:13-slim', 'RUN apt-get update \\', '    && echo x && apt-get install -y x'],
  ],
  [
    'leaves mounts and heredocs alone',
    ['FROM debian:13-slim', 'RUN apt-get update', 'RUN --mount=type=cache,target=/a apt-get install -y x'],
    undefined,
  ],
  [
    'leaves other connectors than && alone',
    ['FROM debian:13-slim', 'RUN apt-get update', 'RUN apt-get install -y x || true'],
    undefined,
  ],
  [
    'leaves commands alone that change their shell',
    ['FROM debian:13-slim', 'RUN set -x && apt-get update', 'RUN apt-get install -y x'],
    undefined,
  ],
  [
    'leaves a comment of the shell alone',
    ['FROM debian:13-slim', 'RUN apt-get update # now', 'RUN apt-get install -y x'],
    undefined,
  ],
  [
    'uses the escape character of the file',
    ['# escape=`', 'FROM debian:13-slim', 'RUN apt-get update', 'RUN apt-get install -y x'],
    ['# escape=`', 'FROM debian:13-slim', 'RUN apt-get update `', '    && apt-get install -y x'],
  ],
])
