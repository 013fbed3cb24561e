import { describe, expect, it } from '@jest/globals'
import { installsOf } from '../../../../src/lint/facts/packages/install.ts'
import { parseDockerfile } from '../../../../src/lint/dockerfile/parse-dockerfile.ts'

/** Manager, then each package as name, version and kind; `manifest` where a file says what is installed. */
const show = (run: string): readonly (readonly string[])[] =>
  installsOf(parseDockerfile('D', `FROM a\nRUN ${run}`).commands).map(({ manager, packages, readsManifest }) => [
    manager,
    ...packages.map(({ name, version, kind }) =>
      [name, version, kind === 'named' ? undefined : kind].filter(Boolean).join(' '),
    ),
    ...(readsManifest ? ['manifest'] : []),
  ])

describe('an installation', () => {
  it.each([
    [
      'apt-get install -y curl=8.* $X "git=$V" ./a.deb',
      [['apt-get', 'curl 8.*', '$X variable', 'git $V', './a.deb file']],
    ],
    [
      'apt-get install -y `cat a` linux-headers-`uname -r` "$(cat b)" linux-image-$(uname -r) jq- g++ c',
      [
        [
          'apt-get',
          '`cat a` variable',
          'linux-headers-`uname -r` variable',
          '$(cat b) variable',
          'linux-image-$(uname -r) variable',
          'g++',
          'c',
        ],
      ],
    ],
    ['apk add !a "!b" c', [['apk', 'c']]],
    ["zypper install -y a -- -b '!c' ~d", [['zypper', 'a']]],
    ['apk add --no-cache -t .b curl~=8 git=2.1-r0 make', [['apk', 'curl 8', 'git 2.1-r0', 'make']]],
    ['dnf install -y httpd-2.4.6 git', [['dnf', 'httpd 2.4.6', 'git']]],
    ['dnf -y module install nodejs:18', [['dnf', 'nodejs 18']]],
    ['zypper -n in curl>=8', [['zypper', 'curl']]],
    ["zypper in 'curl>=8'", [['zypper', 'curl 8']]],
    ["pip3 install -U 'a>=1,<2' b[x]==3 c~=1 d", [['pip', 'a 1,<2', 'b[x] 3', 'c 1', 'd']]],
    ['pip install -r r.txt --no-cache-dir', [['pip', 'manifest']]],
    [
      'pip install . git+https://x/y@v1 z.whl https://x/y.zip',
      [['pip', '. file', 'git+https://x/y@v1 v1 repository', 'z.whl file', 'https://x/y.zip url']],
    ],
    ['python -m pip install a==1', [['pip', 'a 1']]],
    [
      'uv pip install --system a==1; uv sync --locked; uv add b',
      [
        ['uv', 'a 1'],
        ['uv', 'manifest'],
        ['uv', 'b'],
      ],
    ],
    [
      'npm ci && npm install && npm i -g a@1 @s/b@2 @s/c',
      [
        ['npm', 'manifest'],
        ['npm', 'manifest'],
        ['npm', 'a 1', '@s/b 2', '@s/c'],
      ],
    ],
    [
      'yarn; yarn install --frozen-lockfile; yarn global add a@1; yarn build',
      [
        ['yarn', 'manifest'],
        ['yarn', 'manifest'],
        ['yarn', 'a 1'],
      ],
    ],
    ['gem install a:1 b -v 2', [['gem', 'a 1', 'b']]],
    [
      'go install x/y@v1 && go mod download && go build',
      [
        ['go', 'x/y v1'],
        ['go', 'manifest'],
      ],
    ],
    ['cargo install --locked a@1', [['cargo', 'a 1']]],
    [
      'composer require a/b:^1; composer install',
      [
        ['composer', 'a/b ^1'],
        ['composer', 'manifest'],
      ],
    ],
    ['apt-get update; apt-get remove x; npm run install', []],
  ])('%s', (run, expected) => {
    expect(show(run)).toEqual(expected)
  })
})
