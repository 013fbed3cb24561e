import { testRule } from '../../rule-table.ts'

testRule('no-secret-files', [
  ...['credentials.json', '.aws/credentials', 'client_secret_web.json', 'prod.env', 'secrets.toml'].map(
    (name) =>
      [
        `finds ${name}`,
        ['FROM a', `COPY ${name} /x/`],
        [`2:6 \`${name}\` most likely holds a secret, which COPY makes part of the image`],
      ] as const,
  ),
  ...['credentials.py', 'secrets.yml', 'client.json', 'default.env', 'credentials.json.example'].map(
    (name) => [`leaves ${name} alone`, ['FROM a', `COPY ${name} /x/`], []] as const,
  ),
  [
    'finds the names that secrets have',
    [
      'FROM debian:13-slim',
      'COPY .env .env.production id_ed25519 server.key aws.pem store.jks service-account.json ./',
    ],
    [
      '2:6 `.env` most likely holds a secret, which COPY makes part of the image',
      '2:11 `.env.production` most likely holds a secret, which COPY makes part of the image',
      '2:27 `id_ed25519` most likely holds a secret, which COPY makes part of the image',
      '2:38 `server.key` most likely holds a secret, which COPY makes part of the image',
      '2:49 `aws.pem` most likely holds a secret, which COPY makes part of the image',
      '2:57 `store.jks` most likely holds a secret, which COPY makes part of the image',
      '2:67 `service-account.json` most likely holds a secret, which COPY makes part of the image',
    ],
  ],
  [
    'finds folders of secrets',
    ['FROM debian:13-slim', 'COPY .ssh /root/.ssh', 'COPY .aws/credentials /root/.aws/credentials'],
    [
      '2:6 `.ssh` most likely holds a secret, which COPY makes part of the image',
      '3:6 `.aws/credentials` most likely holds a secret, which COPY makes part of the image',
    ],
  ],
  [
    'finds a file that gets such a name',
    ['FROM debian:13-slim', 'COPY config/prod /app/.env'],
    ['2:18 `/app/.env` most likely holds a secret, which COPY makes part of the image'],
  ],
  [
    'finds them between stages',
    ['FROM debian:13-slim AS build', 'RUN true', 'FROM debian:13-slim', 'COPY --from=build /root/.netrc /root/'],
    ['4:19 `/root/.netrc` most likely holds a secret, which COPY makes part of the image'],
  ],
  [
    'leaves certificates and public keys alone',
    [
      'FROM debian:13-slim',
      'COPY ca.pem fullchain.pem rds-combined-ca-bundle.pem id_rsa.pub truststore.jks dhparam.pem ./',
    ],
    [],
  ],
  [
    'leaves keys of package repositories alone',
    [
      'FROM debian:13-slim',
      'COPY docker.key /etc/apt/keyrings/docker.key',
      'ADD release.key /tmp/',
      'ADD https://a.test/x.key /tmp/',
    ],
    [],
  ],
  [
    'leaves templates alone',
    ['FROM debian:13-slim', 'COPY .env.example .env', 'COPY .env.dist .env.sample .env.test ./'],
    [],
  ],
  ['leaves test data alone', ['FROM debian:13-slim', 'COPY tests/fixtures/server.key /t/'], []],
  [
    'leaves known hosts and configuration alone',
    ['FROM debian:13-slim', 'COPY .ssh/known_hosts /root/.ssh/', 'COPY .ssh/config /root/.ssh/'],
    [],
  ],
  [
    'leaves stages that only feed others alone',
    ['FROM debian:13-slim AS build', 'COPY .npmrc ./', 'FROM debian:13-slim', 'COPY --from=build /a /a'],
    [],
  ],
  [
    'leaves whole trees and other files alone',
    ['FROM debian:13-slim', 'COPY . .', 'COPY keys.py environment.ts .envrc monkey key ./'],
    [],
  ],
  [
    'says less of a file of settings',
    ['FROM debian:13-slim', 'COPY .npmrc /app/'],
    ['2:6 `.npmrc` may hold a token, which COPY makes part of the image'],
  ],
  [
    'looks at stages that nothing uses, they are images',
    ['FROM debian:13-slim AS a', 'COPY .env /', 'FROM scratch'],
    ['2:6 `.env` most likely holds a secret, which COPY makes part of the image'],
  ],
])
