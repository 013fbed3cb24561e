import { testRule } from '../../rule-table.ts'

const said = (name: string): string => `The package \`${name}\` has no version`

testRule('pin-gems', [
  [
    'knows both names, and the flags before them',
    ['FROM a', 'RUN gem i x && gem --no-document install y:1 z'],
    [`2:11 ${said('x')}`, `2:46 ${said('z')}`],
  ],
  ['looks into ONBUILD', ['FROM a', 'ONBUILD RUN gem install x'], [`2:25 ${said('x')}`]],
  [
    'takes a version flag anywhere',
    ['FROM a', "RUN gem install x -v 1; gem install x -v1; gem install --version '~> 1' x; gem install x --version=1"],
    [],
  ],
  [
    'leaves alone what the build of a gem gets',
    ['FROM a', 'RUN gem install x:1 -- --use-y true && gem install x:1 --use-y true'],
    [],
  ],
  ['says a gem whose build gets the flag', ['FROM a', 'RUN gem install x -- -v 1'], [`2:17 ${said('x')}`]],
  [
    'does not take the value of a flag for a gem',
    ['FROM a', 'RUN gem install --source https://h -i /x --document ri -g Gemfile x:1'],
    [],
  ],
  ['takes gem files', ['FROM a', 'RUN gem install x.gem ./y.gem pkg/z-1.gem'], []],
  [
    'leaves other subcommands and bundler alone',
    ['FROM a', 'RUN gem update --system && gem build x && bundle install'],
    [],
  ],
  ['leaves names in variables alone', ['FROM a', 'RUN gem install $X x:$V $X:$V'], []],
  ['says them in compat mode', ['FROM a', 'RUN gem install $X'], [`2:17 ${said('$X')}`], { compat: 'hadolint' }],
])
