import { testRule } from '../../rule-table.ts'

const MESSAGE = (name: string): string => `The package \`${name}\` has no version`

testRule('pin-apt-packages', [
  [
    'finds each package on its line',
    ['FROM a', 'RUN apt-get install -y \\', '    curl \\', '    git=1:2.* \\', '    wget'],
    [`3:5 ${MESSAGE('curl')}`, `5:5 ${MESSAGE('wget')}`],
  ],
  ['takes a version in a variable', ['FROM a', 'RUN apt-get install "curl=$V" git=${GIT}'], []],
  ['does not judge what a variable names', ['FROM a', 'RUN apt-get install $PACKAGES "${MORE[@]}" lib$X'], []],
  ['finds a package of apt', ['FROM a', 'RUN apt install -y curl'], [`2:20 ${MESSAGE('curl')}`]],
  ['leaves apt alone as hadolint does', ['FROM a', 'RUN apt install -y curl'], [], { compat: 'hadolint' }],
  ['takes files', ['FROM a', 'RUN apt-get install ./a.deb /tmp/b.deb c.deb'], []],
  ['takes a release', ['FROM a', 'RUN apt-get install curl/stable'], []],
  [
    'does not take values of options for packages',
    ['FROM a', 'RUN apt-get install -t sid -o A=b --option C=d x=1'],
    [],
  ],
  ['does not take redirections for packages', ['FROM a', 'RUN apt-get install x=1 > /dev/null 2>&1'], []],
])
