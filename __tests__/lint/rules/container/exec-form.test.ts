import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const MESSAGE = (keyword: string): string => `${keyword} in shell form: signals stop at the shell`

testRule('exec-form', [
  [
    'finds CMD and ENTRYPOINT, in ONBUILD too',
    ['FROM a', 'ENTRYPOINT a $B', 'ONBUILD CMD a'],
    [`2:1 ${MESSAGE('ENTRYPOINT')}`, `3:9 ${MESSAGE('CMD')}`],
  ],
  ['takes the exec form', ['FROM a', 'CMD ["a"]', 'ENTRYPOINT [ "a", "b" ]', 'HEALTHCHECK CMD ["a"]'], []],
  ['knows that broken JSON is a shell form', ['FROM a', "CMD ['a']"], [`2:1 ${MESSAGE('CMD')}`]],
  ['takes a CMD that replaces the shell', ['FROM a', 'CMD exec a --port $PORT'], []],
  ['takes a health check that needs a shell', ['FROM a', 'HEALTHCHECK CMD curl -f http://x || exit 1'], []],
  ['takes a health check with a variable', ['FROM a', 'HEALTHCHECK CMD curl -f http://x:$PORT'], []],
  ['takes a health check that is switched off', ['FROM a', 'HEALTHCHECK NONE'], []],
  [
    'finds a health check that needs none',
    ['FROM a', 'HEALTHCHECK --interval=5s CMD pg_isready'],
    [`2:1 ${MESSAGE('HEALTHCHECK')}`],
  ],
  [
    'answers as hadolint where asked',
    ['FROM a', 'HEALTHCHECK CMD a || exit 1', 'CMD exec a'],
    [`2:1 ${MESSAGE('HEALTHCHECK')}`, `3:1 ${MESSAGE('CMD')}`],
    { compat: 'hadolint' },
  ],
])

testFix('exec-form', [
  ['writes the words in JSON', ['FROM a', 'CMD sleep "6 0"'], ['FROM a', 'CMD ["sleep", "6 0"]']],
  [
    'changes the arguments of a program',
    ['FROM a', 'ENTRYPOINT ["tini", "--"]', 'CMD sleep 60'],
    ['FROM a', 'ENTRYPOINT ["tini", "--"]', 'CMD ["sleep", "60"]'],
  ],
  ['leaves the arguments of a shell alone', ['FROM a', 'ENTRYPOINT ["sh"]', 'CMD sleep 60'], undefined],
  [
    'leaves those of a shell of a parent stage alone',
    ['FROM a AS b', 'ENTRYPOINT ["sh", "-c"]', 'FROM b', 'CMD sleep 60'],
    undefined,
  ],
  ['leaves what needs a shell', ['FROM a', 'CMD sleep $TIME'], undefined],
])
