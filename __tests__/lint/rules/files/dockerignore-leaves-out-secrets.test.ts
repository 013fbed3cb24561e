import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../../../src/lint/lint-dockerfile.ts'
import { contextOf, contextWithout } from '../../context-files.ts'
import { testRule } from '../../rule-table.ts'

const COPY = ['FROM a:1', 'COPY . /app']
const image = (path: string): string =>
  `\`COPY .\` brings \`${path}\` into the image: whoever can pull the image can read it`
const SILENT = [
  ...[
    '.env.example',
    '.env.test',
    'certs/ca.pem',
    'server.crt',
    'id_rsa.pub',
    'public.pem',
    'tests/fixtures/server.key',
  ],
  ...['.npmrc', 'android/debug.keystore', 'node_modules/x/test.key', '.git/x.key', 'src/key.ts', '.environment'],
]

testRule('dockerignore-leaves-out-secrets', [
  ['finds a .env', COPY, [`1:1 ${image('.env')}`], contextOf(['.env', 'app.py'], '.git')],
  ['finds one further down', COPY, [`1:1 ${image('api/.env')}`], contextOf(['api/.env'], '.env')],
  ['is content with a pattern for all folders', COPY, [], contextOf(['.env', 'api/.env'], '**/.env')],
  ['names each file', COPY, [`1:1 ${image('a/x.key')}`, `1:1 ${image('id_rsa')}`], contextOf(['a/x.key', 'id_rsa'])],
  ['is content with a star that ends a pattern', COPY, [], contextOf(['.env', '.env.local'], '.env*')],
  ['respects a file that is let in by its name', COPY, [], contextOf(['.env'], '*\n!.env')],
  [
    'knows that a folder let in is no such decision',
    COPY,
    [`2:1 ${image('src/.env')}`],
    contextOf(['src/.env'], '*\n!src'),
  ],
  ['finds it without an ignore file, where it is copied', COPY, [`2:1 ${image('.env')}`], contextWithout(['.env'])],
  [
    'finds it in a copied folder',
    ['FROM a:1', 'COPY api/ /app'],
    ['1:1 `COPY api/` brings `api/.env` into the image: whoever can pull the image can read it'],
    contextOf(['api/.env']),
  ],
  ['leaves a copy of the file itself to another rule', ['FROM a:1', 'COPY .env /app/'], [], contextOf(['.env'])],
  ['leaves public names, test data and other tools’ folders alone', COPY, [], contextOf(SILENT)],
  ['leaves empty files alone', COPY, [], contextOf(['.env'], '', { bytes: 0 })],
  ['takes no slides for a key', COPY, [], contextOf(['talk.key'], '', { bytes: 3_000_000 })],
  [
    'says where it goes in a stage that only builds',
    ['FROM a:1 AS b', 'COPY . /app', 'FROM a:1', 'COPY --from=b /x /x'],
    ['1:1 `COPY .` brings `.env` into the build: it stays in the build cache'],
    contextOf(['.env']),
  ],
  [
    'blames the copy that reaches the image',
    ['FROM a:1 AS b', 'COPY . /app', 'FROM a:1', 'COPY --from=b /x /x', 'ADD . /app'],
    ['1:1 `ADD .` brings `.env` into the image: whoever can pull the image can read it'],
    contextOf(['.env']),
  ],
])

describe('the severity of dockerignore-leaves-out-secrets', () => {
  const BUILDER = ['FROM a:1 AS b', 'COPY . /app', 'FROM a:1', 'COPY --from=b /x /x']
  it.each([
    ['.env', COPY, 'error'],
    ['deploy/id_ed25519', COPY, 'error'],
    ['config/master.key', COPY, 'error'],
    ['server-key.pem', COPY, 'error'],
    ['privkey.pem', COPY, 'error'],
    ['server.pem', COPY, 'warning'],
    ['.env.production', COPY, 'warning'],
    ['terraform.tfstate', COPY, 'warning'],
    ['.aws/credentials', COPY, 'warning'],
    ['.env', BUILDER, 'warning'],
  ])('of %s in %j is %s', (path, text, severity) => {
    const { findings } = lintDockerfile({ file: 'Dockerfile', text: text.join('\n'), ...contextOf([path]) })
    expect(
      findings.filter(({ rule }) => rule === 'dockerignore-leaves-out-secrets').map((one) => one.severity),
    ).toEqual([severity])
  })
})
