import { testRule } from '../../rule-table.ts'

const said = (name: string): string => `The package \`${name}\` has no version`
const open = (name: string): string => `The repository \`${name}\` is taken without a tag or commit`

testRule('pin-npm-packages', [
  [
    'takes an installation of the manifest',
    ['FROM a', 'RUN npm install && npm ci && npm install --omit=dev --no-audit'],
    [],
  ],
  [
    'says each package, scopes too',
    ['FROM a', 'RUN npm install -g x @s/y z@1 @s/w@2'],
    [`2:20 ${said('x')}`, `2:22 ${said('@s/y')}`],
  ],
  [
    'knows the other names of install',
    ['FROM a', 'RUN npm i x && npm add y'],
    [`2:11 ${said('x')}`, `2:24 ${said('y')}`],
  ],
  ['looks into ONBUILD', ['FROM a', 'ONBUILD RUN npm --global install x'], [`2:34 ${said('x')}`]],
  ['takes any version or tag', ['FROM a', 'RUN npm install a@1 b@^1 \'c@>=1 <2\' d@">=1" e@latest f@npm:g@1'], []],
  [
    'does not take the value of a flag for a package',
    ['FROM a', 'RUN npm install --registry https://h --omit dev --loglevel verbose --unsafe-perm true -w p x@1'],
    [],
  ],
  [
    'takes folders and archives',
    ['FROM a', 'RUN npm install . .. ./x ../x /x ~/x file:x x.tgz x.tar https://h/x.tgz *.tgz'],
    [],
  ],
  [
    'says a repository without a tag',
    ['FROM a', 'RUN npm install o/r git+ssh://git@h/x.git github:o/r https://github.com/o/r'],
    [
      `2:17 ${open('o/r')}`,
      `2:21 ${open('git+ssh://git@h/x.git')}`,
      `2:43 ${open('github:o/r')}`,
      `2:54 ${open('https://github.com/o/r')}`,
    ],
  ],
  [
    'takes a repository with a tag',
    [
      'FROM a',
      'RUN npm install o/r#v1 git+https://h/x.git#semver:^5 gitlab:o/r#1 https://github.com/o/r/archive/v1.tar.gz',
    ],
    [],
  ],
  [
    'leaves scripts and settings alone',
    ['FROM a', 'RUN npm run install x && npm config set install y && npx z && npm update w'],
    [],
  ],
  ['leaves names in variables alone', ['FROM a', 'RUN npm install $X x@$V ${X}@1'], []],
  ['says them in compat mode', ['FROM a', 'RUN npm install $X'], [`2:17 ${said('$X')}`], { compat: 'hadolint' }],
])
