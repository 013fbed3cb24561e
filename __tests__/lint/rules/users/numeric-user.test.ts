import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const found = (name: string): string =>
  `\`${name}\` is a name, and Kubernetes cannot tell that it is not root: use its number`

testRule('numeric-user', [
  ['finds a name, with or without a group', ['FROM a', 'USER app:1000'], [`2:1 ${found('app')}`]],
  ['takes a number, whatever the group', ['FROM a', 'USER 1000:app'], []],
  ['looks at the last USER only', ['FROM a', 'USER app', 'USER 1000'], []],
  ['looks at the final stage only', ['FROM a AS b', 'USER app', 'FROM c', 'USER 1000', 'COPY --from=b /x /x'], []],
  ['finds one that comes from a parent stage', ['FROM a AS b', 'USER app', 'FROM b'], [`2:1 ${found('app')}`]],
  ['leaves root to another rule', ['FROM a', 'USER root'], []],
  ['leaves an ARG alone', ['FROM a', 'ARG APP=app', 'USER ${APP}'], []],
  ['leaves an unknown variable alone', ['ARG APP=app', 'FROM a', 'USER $APP'], []],
  ['finds an ENV that holds a name', ['FROM a', 'ENV APP=app', 'USER $APP'], [`3:1 ${found('app')}`]],
  ['takes an ENV that holds a number', ['FROM a', 'ENV APP=10', 'USER $APP'], []],
  ['leaves the users of Windows alone', ['FROM a', 'USER ContainerUser'], []],
  [
    'finds every USER for hadolint',
    ['FROM a', 'USER root', 'FROM b', 'USER app', 'USER 1'],
    [`2:1 ${found('root')}`, `4:1 ${found('app')}`],
    { compat: 'hadolint' },
  ],
])

testFix('numeric-user', [
  [
    'uses the uid that the file gives the user',
    ['FROM a', 'RUN useradd -m -u 10001 app', 'USER app'],
    ['FROM a', 'RUN useradd -m -u 10001 app', 'USER 10001'],
  ],
  [
    'keeps the group, and looks into parent stages',
    ['FROM a AS b', 'RUN adduser -D --uid 10 app', 'FROM b', 'USER app:web'],
    ['FROM a AS b', 'RUN adduser -D --uid 10 app', 'FROM b', 'USER 10:web'],
  ],
  ['does not take the uid of another stage', ['FROM a AS b', 'RUN useradd -u 10 app', 'FROM c', 'USER app'], undefined],
  ['does not take the uid of another user', ['FROM a', 'RUN useradd -u 10 web', 'USER app'], undefined],
  ['does not take a group for the user', ['FROM a', 'RUN adduser -u 10 web app', 'USER app'], undefined],
  ['does not guess a uid', ['FROM a', 'RUN useradd -u $ID app', 'USER app'], undefined],
])
