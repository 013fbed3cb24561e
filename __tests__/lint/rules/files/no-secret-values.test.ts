import { testRule } from '../../rule-table.ts'

/** Put together here, so that nothing that scans this file takes them for real ones. */
const GITHUB = ['ghp', '_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('')
const GITLAB = ['glpat', '-a1B2c3D4e5F6g7H8i9J0'].join('')
const AWS_ID = ['AKIA', 'Q3EGRTZ7LMNV5KXB'].join('')
const AWS_KEY = ['q8Zr4Tn6Wk2Lx9Vb5Mc7', 'Hd3Jf1Gs0Pa/Ye+Uo4Ri'].join('')
const KEY = ['-----BEGIN RSA', ' PRIVATE KEY-----'].join('')

const GOOGLE = ['AIza', 'SyB7q2Wd9-tKx4Lm_Rv6Nc3Pz8Hf5Jg1YsU'].join('')
const SLACK_HOOK = ['https://hooks.slack.com', '/services/T0A1B2C3D/B4E5F6G7H/q8Zr4Tn6Wk2Lx9Vb5Mc7Hd3J'].join('')
const SLACK_APP = ['xapp', '-1-A0B1C2D3E4F-5678901234567-q8zr4tn6wk2lx9vb5mc7hd3jf1gs'].join('')

testRule('no-secret-values', [
  [
    'knows keys of Google, and the hooks and applications of Slack',
    [
      'FROM a',
      `ENV K=${GOOGLE}`,
      `ARG H=${SLACK_HOOK}`,
      `ENV T=${SLACK_APP}`,
      'ENV P=AIzaSy H=https://hooks.slack.com/x',
    ],
    [
      '2:7 ENV holds a Google API key: revoke it, and pass it in as a build secret',
      '3:7 ARG holds a Slack webhook: revoke it, and pass it in as a build secret',
      '4:7 ENV holds a Slack token: revoke it, and pass it in as a build secret',
    ],
  ],
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
