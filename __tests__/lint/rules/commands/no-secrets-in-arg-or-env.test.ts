import { testRule } from '../../rule-table.ts'

const found = (what: string): string => `\`${what}\` looks like a secret, and everybody who has the image can read it`

testRule('no-secrets-in-arg-or-env', [
  [
    'finds ARG and ENV',
    ['ARG A_TOKEN', 'FROM a', 'ARG B_TOKEN=x', 'ENV X=1 C_TOKEN=y', 'ONBUILD ENV D_TOKEN z', 'ONBUILD ARG E_TOKEN'],
    [
      `1:5 ${found('ARG A_TOKEN')}`,
      `3:5 ${found('ARG B_TOKEN')}`,
      `4:9 ${found('ENV C_TOKEN')}`,
      `5:13 ${found('ENV D_TOKEN')}`,
      `6:13 ${found('ARG E_TOKEN')}`,
    ],
  ],
  [
    'knows the words for secrets, however they are put together',
    [
      'FROM a',
      'ARG AWS_ACCESS_KEY_ID',
      'ARG openai_api_key',
      'ARG DBPASSWORD',
      'ARG clientSecret',
      'ARG DB_PASS',
      'ARG apikey',
    ],
    [
      `2:5 ${found('ARG AWS_ACCESS_KEY_ID')}`,
      `3:5 ${found('ARG openai_api_key')}`,
      `4:5 ${found('ARG DBPASSWORD')}`,
      `5:5 ${found('ARG clientSecret')}`,
      `6:5 ${found('ARG DB_PASS')}`,
      `7:5 ${found('ARG apikey')}`,
    ],
  ],
  ['takes what BuildKit takes', ['FROM a', 'ARG PUBLIC_KEY', 'ENV PASSWORD_FILE=/x', 'ARG TOKEN_VERSION'], []],
  [
    'takes what is about a secret',
    ['FROM a', 'ARG TOKEN_URL', 'ENV SECRET_NAME=db', 'ENV GPG_KEY=ABCD', 'ARG CACHE_KEY'],
    [],
  ],
  [
    'takes words that only look alike',
    ['FROM a', 'ENV TOKENIZERS_PARALLELISM=false KEYBOARD=de MAX_TOKENS=1 PASSTHROUGH=1'],
    [],
  ],
  ['takes names of users and private things', ['FROM a', 'ARG USERNAME', 'ENV PRIVATE_REGISTRY=x'], []],
  ['takes an empty ENV', ['FROM a', 'ENV DB_PASSWORD=""'], []],
  [
    'does not take an empty ARG, which the build fills',
    ['FROM a', 'ARG DB_PASSWORD=""'],
    [`2:5 ${found('ARG DB_PASSWORD')}`],
  ],
  [
    'leaves a value to the rule that knows it, unless that rule is off',
    ['FROM a', 'ENV GITHUB_TOKEN=ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
    [],
  ],
  [
    'says a name whose value is nothing that the other rule knows, or where that rule is off',
    ['FROM a', 'ENV GITHUB_TOKEN=ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'ENV DB_PASSWORD=hunter22'],
    [`2:5 ${found('ENV GITHUB_TOKEN')}`, `3:5 ${found('ENV DB_PASSWORD')}`],
    { disabled: ['no-secret-values'] },
  ],
  ['takes the path of a mounted secret', ['FROM a', 'ENV DB_PASSWORD=/run/secrets/db'], []],
  [
    'answers as hadolint where asked',
    ['FROM a', 'ARG USERNAME', 'ENV PASSWORD_FILE=', 'ENV TOKENIZERS=1'],
    [`2:5 ${found('ARG USERNAME')}`, `3:5 ${found('ENV PASSWORD_FILE')}`, `4:5 ${found('ENV TOKENIZERS')}`],
    { compat: 'hadolint' },
  ],
])
