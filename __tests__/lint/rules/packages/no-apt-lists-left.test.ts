import { testRule } from '../../rule-table.ts'

const MESSAGE = 'The package lists stay in the image: end this RUN with `rm -rf /var/lib/apt/lists/*`'

testRule('no-apt-lists-left', [
  [
    'finds an installation that updates the lists on its way',
    ['FROM a', 'RUN apt-get install --update -y x'],
    ['2:5 The package lists stay in the image: end this RUN with `rm -rf /var/lib/apt/lists/*`'],
  ],
  ['finds a RUN without a FROM', 'RUN apt-get update && apt-get install curl', [`1:5 ${MESSAGE}`]],
  ['looks inside ONBUILD', ['FROM debian', 'ONBUILD RUN apt update'], [`2:13 ${MESSAGE}`]],
  ['knows aptitude', ['FROM debian', 'RUN aptitude update'], [`2:5 ${MESSAGE}`]],
  ['looks inside a heredoc', ['FROM debian', 'RUN <<EOF', 'set -e', '  apt-get update', 'EOF'], [`4:3 ${MESSAGE}`]],
  ['sees a command behind sudo', ['FROM debian', 'RUN sudo apt-get update'], [`2:10 ${MESSAGE}`]],
  ['sees a command in an inner shell', ['FROM debian', "RUN bash -c 'apt-get update'"], [`2:14 ${MESSAGE}`]],
  ['sees the exec form', ['FROM debian', 'RUN ["apt-get", "update"]'], [`2:5 ${MESSAGE}`]],
  [
    'wants the clean-up after the update',
    ['FROM debian', 'RUN rm -rf /var/lib/apt/lists/* && apt-get update'],
    [`2:36 ${MESSAGE}`],
  ],
  ['takes a clean-up of a folder above', ['FROM debian', 'RUN apt-get update; rm -Rf /var/lib/apt /tmp/*'], []],
  [
    'takes a clean-up that find and xargs hand to rm',
    [
      'FROM debian',
      'RUN apt-get update && find /var/lib/apt/lists/ -mindepth 1 -maxdepth 1 -exec rm -rf {} +',
      'RUN apt-get update && find -L /var/lib/apt ! -name x -execdir rm -r {} \\;',
      'RUN apt-get update && ls -d /var/lib/apt/lists/* | xargs rm -rf',
      'RUN apt-get update && find /var/lib/apt/lists -type f -print0 | xargs -0 -r rm -rf',
    ],
    [],
  ],
  [
    'does not take find and xargs that do something else',
    [
      'FROM debian',
      'RUN apt-get update && find /var/lib/apt/lists -exec touch {} +',
      'RUN apt-get update && ls -d /var/lib/apt/lists/* | xargs touch',
      'RUN apt-get update && find /tmp -name /var/lib/apt/lists -exec rm -rf {} +',
    ],
    [`2:5 ${MESSAGE}`, `3:5 ${MESSAGE}`, `4:5 ${MESSAGE}`],
  ],
  [
    'takes a clean-up in the folder itself',
    [
      'FROM debian',
      'RUN apt-get update && cd /var/lib && rm -rf apt/lists/*',
      'WORKDIR /var/lib/apt/lists',
      'RUN apt-get update && rm -rf ./*',
    ],
    [],
  ],
  [
    'does not take one in a folder that it has left',
    ['FROM debian', 'RUN apt-get update && cd /var/lib/apt/lists && cd /tmp && rm -rf *'],
    [`2:5 ${MESSAGE}`],
  ],
  [
    'takes braces where the shell has them',
    [
      'FROM debian',
      'RUN apt-get update && rm -rf /var/{lib/apt/lists,cache/apt}/*',
      'SHELL ["/bin/bash", "-c"]',
      'RUN apt-get update && rm -rf /var/{cache,lib}/{apt/lists,debconf}/*',
      "RUN apt-get update && rm -rf '/var/{lib/apt/lists,cache/apt}'",
    ],
    [`2:5 ${MESSAGE}`, `5:5 ${MESSAGE}`],
  ],
  ['takes a clean-up by find', ['FROM debian', 'RUN apt-get update && find /var/lib/apt/lists -type f -delete'], []],
  [
    'does not take rm without -r for the folder',
    ['FROM debian', 'RUN apt-get update && rm -f /var/lib/apt/lists'],
    [`2:5 ${MESSAGE}`],
  ],
  [
    'does not take another folder',
    ['FROM debian', 'RUN apt-get update && rm -rf /var/lib/apt/lists/partial'],
    [`2:5 ${MESSAGE}`],
  ],
  ['takes apt-get distclean', ['FROM debian', 'RUN apt-get update && apt-get distclean'], []],
  [
    'takes a cache mount above the lists',
    ['FROM debian', 'RUN --mount=type=cache,target=/var/lib/apt apt-get update'],
    [],
  ],
  ['takes a tmpfs mount', ['FROM debian', 'RUN --mount=type=tmpfs,target=/var/lib/apt/lists apt-get update'], []],
  [
    'does not take a bind mount',
    ['FROM debian', 'RUN --mount=target=/var/lib/apt/lists apt-get update'],
    [`2:39 ${MESSAGE}`],
  ],
  [
    'leaves a stage alone that only feeds others',
    ['FROM debian AS a', 'RUN apt-get update', 'FROM scratch', 'COPY --from=a / /'],
    [],
  ],
  [
    'follows the stages below the final one',
    ['FROM debian AS a', 'RUN apt-get update', 'FROM a AS b', 'FROM b'],
    [`2:5 ${MESSAGE}`],
  ],
])
