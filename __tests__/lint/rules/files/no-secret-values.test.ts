import { testRule } from '../../rule-table.ts'

/** Put together here, so that nothing that scans this file takes them for real ones. */
const GITHUB = ['ghp', '_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('')
const GITLAB = ['glpat', '-a1B2c3D4e5F6g7H8i9J0'].join('')
const AWS_ID = ['AKIA', 'Q3EGRTZ7LMNV5KXB'].join('')
const AWS_KEY = ['q8Zr4Tn6Wk2Lx9Vb5Mc7', 'Hd3Jf1Gs0Pa/Ye+Uo4Ri'].join('')
const KEY = ['-----BEGIN RSA', ' PRIVATE KEY-----'].join('')

testRule('no-secret-values', [
  [
    'finds a token in each instruction',
    [
      'FROM debian:13-slim',
      `ARG A=${GITHUB}`,
      `ENV B ${GITHUB}`,
      `LABEL c="${GITHUB}"`,
      `RUN login --password ${GITHUB}`,
      `CMD ["x", "${GITHUB}"]`,
      `ONBUILD RUN x ${GITHUB}`,
    ],
    [
      '2:7 ARG holds a GitHub token: revoke it, and pass it in as a build secret',
      '3:7 ENV holds a GitHub token: revoke it, and pass it in as a build secret',
      '4:10 LABEL holds a GitHub token: revoke it, and pass it in as a build secret',
      '5:22 RUN holds a GitHub token: revoke it, and pass it in as a build secret',
      '6:12 CMD holds a GitHub token: revoke it, and pass it in as a build secret',
      '7:15 ONBUILD holds a GitHub token: revoke it, and pass it in as a build secret',
    ],
  ],
  [
    'finds it in a heredoc',
    [
      'FROM debian:13-slim',
      'COPY <<EOF /root/.netrc',
      `password ${GITLAB}`,
      'EOF',
      'RUN <<EOF',
      `export T=${GITLAB}`,
      'EOF',
    ],
    [
      '3:10 COPY holds a GitLab token: revoke it, and pass it in as a build secret',
      '6:10 RUN holds a GitLab token: revoke it, and pass it in as a build secret',
    ],
  ],
  [
    'finds an AWS key and its secret',
    ['FROM debian:13-slim', `ENV AWS_ACCESS_KEY_ID=${AWS_ID} AWS_SECRET_ACCESS_KEY=${AWS_KEY}`],
    [
      '2:23 ENV holds an AWS access key: revoke it, and pass it in as a build secret',
      '2:66 ENV holds an AWS secret key: revoke it, and pass it in as a build secret',
    ],
  ],
  [
    'finds a password in an address',
    ['FROM debian:13-slim', 'ADD https://bot:q7Vb2nLw9x@files.corp.test/a.tgz /'],
    ['2:17 ADD holds a password: revoke it, and pass it in as a build secret'],
  ],
  [
    'finds the password of a database on another machine',
    [
      'FROM debian:13-slim',
      'ENV A=postgresql+psycopg://app:q7Vb2nLw9x@db.corp.test:5432/app B=redis://:q7Vb2nLw9x@cache.corp.test',
      'ENV C=postgres://app:q7Vb2nLw9x@db/app D=mysql://app:q7Vb2nLw9x@127.0.0.1 E=amqp://app:q7Vb2nLw9x@host.docker.internal',
    ],
    [
      '2:32 ENV holds the password of a database: revoke it, and pass it in as a build secret',
      '2:76 ENV holds the password of a database: revoke it, and pass it in as a build secret',
    ],
  ],
  [
    'leaves placeholders alone',
    [
      'FROM debian:13-slim',
      'ENV A=AKIAIOSFODNN7EXAMPLE B=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx C=https://user:password@host.test D=https://u:$PASS@host.test',
    ],
    [],
  ],
  [
    'leaves public keys and fingerprints alone',
    [
      'FROM debian:13-slim',
      'ENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305 SHA=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'RUN echo "-----BEGIN PUBLIC KEY-----"',
    ],
    [],
  ],
  [
    'leaves build secrets alone',
    [
      'FROM debian:13-slim',
      'RUN --mount=type=secret,id=github_token GITHUB_TOKEN=$(cat /run/secrets/github_token) npm ci',
    ],
    [],
  ],
  [
    'leaves comments alone, they are not in the image',
    ['FROM debian:13-slim', `# ${GITHUB}`, 'RUN a \\', `# ${GITHUB}`, ' b'],
    [],
  ],
  [
    'leaves the first line of a key alone, by which a program finds one',
    ['FROM debian:13-slim', `RUN grep -L "${KEY}" /a`],
    [],
  ],
  [
    'finds a key over several lines',
    ['FROM debian:13-slim', 'COPY <<EOF /key', KEY, 'MIIEpAIBAAKCAQEA0Z3VS5JJcds3xfn', 'EOF'],
    ['3:1 COPY holds a private key: revoke it, and pass it in as a build secret'],
  ],
])
