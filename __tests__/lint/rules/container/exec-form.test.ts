import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const MESSAGE = (keyword: string): string =>
  `${keyword} in shell form: ${keyword === 'HEALTHCHECK' ? 'each check starts a shell for nothing' : 'signals stop at the shell'}`
const NO_JSON = (keyword: string): string =>
  `The list of ${keyword} is no valid JSON, so a shell gets it as a command: every word needs double quotes, and commas stand only between words`

testRule('exec-form', [
  [
    'finds CMD and ENTRYPOINT, in ONBUILD too',
    ['FROM a', 'ENTRYPOINT a $B', 'ONBUILD CMD a'],
    [`2:1 ${MESSAGE('ENTRYPOINT')}`, `3:9 ${MESSAGE('CMD')}`],
  ],
  ['takes the exec form', ['FROM a', 'CMD ["a"]', 'ENTRYPOINT [ "a", "b" ]', 'HEALTHCHECK CMD ["a"]'], []],
  [
    'says that broken JSON is no exec form, whatever the shell would make of it',
    [
      'FROM a',
      "CMD ['a']",
      'ENTRYPOINT [bash, -lc, "x"]',
      'HEALTHCHECK CMD [ curl, "-f", "http://x" ]',
      'FROM b',
      'CMD ["a", "b",]',
      'ENTRYPOINT ["$A" "b"]',
    ],
    [
      `2:1 ${NO_JSON('CMD')}`,
      `3:1 ${NO_JSON('ENTRYPOINT')}`,
      `4:1 ${NO_JSON('HEALTHCHECK')}`,
      `6:1 ${NO_JSON('CMD')}`,
      `7:1 ${NO_JSON('ENTRYPOINT')}`,
    ],
  ],
  [
    'knows a command of the shell in brackets',
    ['FROM a', 'CMD [ -f /x ] && [ "$A" ]', 'FROM b', 'CMD [[ -f /x ]]'],
    [`2:1 ${MESSAGE('CMD')}`, `4:1 ${MESSAGE('CMD')}`],
  ],
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
