import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const found = (command: string): string => `\`${command}\` leaves its cache in the image: add \`yarn cache clean\``

testRule('no-yarn-cache-left', [
  [
    'finds whatever installs',
    ['FROM a', 'RUN yarn', 'RUN yarn install --production', 'RUN yarn add x && yarn global add y'],
    [
      `2:5 ${found('yarn')}`,
      `3:5 ${found('yarn install')}`,
      `4:5 ${found('yarn add')}`,
      `4:19 ${found('yarn global add')}`,
    ],
  ],
  ['leaves other subcommands alone', ['FROM a', 'RUN yarn build && yarn run install && yarn --version'], []],
  ['takes a clean-up afterwards', ['FROM a', 'RUN yarn install && x && yarn cache clean --all'], []],
  ['does not take one before', ['FROM a', 'RUN yarn cache clean && yarn install'], [`2:25 ${found('yarn install')}`]],
  [
    'does not take one in another RUN',
    ['FROM a', 'RUN yarn install', 'RUN yarn cache clean'],
    [`2:5 ${found('yarn install')}`],
  ],
  [
    'takes the removal of the folder',
    ['FROM a', 'RUN yarn && rm -rf /usr/local/share/.cache', 'RUN yarn && rm -r ~/.cache && x'],
    [],
  ],
  ['takes a mount on the folder', ['FROM a', 'RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn'], []],
  [
    'takes a mount below a home',
    [
      'FROM a',
      'RUN --mount=type=tmpfs,target=/home/x/.cache/yarn yarn',
      'RUN --mount=type=cache,target=/root/.yarn yarn',
    ],
    [],
  ],
  [
    'does not take a mount elsewhere',
    ['FROM a', 'RUN --mount=type=cache,target=/root/.npm yarn'],
    [`2:42 ${found('yarn')}`],
  ],
  ['knows the folder that a flag names', ['FROM a', 'RUN --mount=type=cache,target=/c yarn --cache-folder /c'], []],
  ['knows the folder that ENV names', ['FROM a', 'ENV YARN_CACHE_FOLDER=/c', 'RUN yarn && rm -rf /c'], []],
  [
    'leaves stages alone that are not in the final image',
    ['FROM a AS b', 'RUN yarn install', 'FROM b AS c', 'FROM d', 'COPY --from=c /x /x'],
    [],
  ],
  [
    'looks at the stages that the final one is built on',
    ['FROM a AS b', 'RUN yarn install', 'FROM b'],
    [`2:5 ${found('yarn install')}`],
  ],
  [
    'looks at ONBUILD in every stage',
    ['FROM a AS b', 'ONBUILD RUN yarn install', 'FROM c'],
    [`2:13 ${found('yarn install')}`],
  ],
  [
    'finds `yarn install` only for hadolint, wherever something is built on it',
    ['FROM a AS b', 'RUN yarn install', 'FROM b AS c', 'FROM d', 'RUN yarn'],
    [`2:5 ${found('yarn install')}`],
    { compat: 'hadolint' },
  ],
])

testRule('no-yarn-cache-left', [
  [
    'takes a mount where a setting of an earlier RUN put the cache',
    ['FROM a', 'RUN yarn config set cache-folder /c', 'RUN --mount=type=cache,target=/c yarn install'],
    [],
  ],
])

testFix('no-yarn-cache-left', [
  [
    'cleans right afterwards',
    ['FROM a', 'RUN yarn install && b'],
    ['FROM a', 'RUN yarn install && yarn cache clean && b'],
  ],
  ['keeps what a failure leads to', ['FROM a', 'RUN yarn install || true'], undefined],
  ['leaves the exec form alone', ['FROM a', 'RUN ["yarn", "install"]'], undefined],
  ['leaves a nested command alone', ['FROM a', 'RUN (cd x && yarn install)'], undefined],
])
