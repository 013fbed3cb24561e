/**
 * Dockerfiles whose safe fixes are proved by building. `fixes` are the rules whose fixes have to be applied, `smoke` is a command in the
 * image, `small` ones run in script/test, `fails` does not build before its fix, `parsedOnly` is for another system and must stay as it is.
 */

const APP = { 'app.py': 'print("hello")\n', 'requirements.txt': 'idna==3.10\n' }
const IGNORED = { '.dockerignore': 'Dockerfile\n.dockerignore\n' }
const SERVER = { 'app.py': 'import http.server\n' }

export const cases = [
  // Words that are joined, and what stands at the end of them.
  ...[
    ['plain', 'mkdir /data', 'chown 10 /data', ['no-consecutive-runs']],
    ['semicolon', 'mkdir /data;', 'chown 10 /data', []],
    ['semicolon-alone', 'mkdir /data \\\n  ;', 'chown 10 /data', []],
    ['second-semicolon', 'mkdir /data', 'chown 10 /data;', ['no-consecutive-runs']],
    ['background', 'touch /data &', 'sleep 1', []],
    ['comment', 'touch /data # why', 'touch /other', []],
    ['or', 'false || touch /data', 'false || touch /other', []],
    ['subshell', '(umask 77; touch /data)', 'touch /other', []],
    ['heredoc', '<<EOF\ntouch /data\nEOF', 'touch /other', []],
    ['input', 'cat > /data <<EOF\nx\nEOF', 'touch /other', []],
    ['umask', 'umask 77', 'touch /other', []],
    ['set', 'set -e', 'false; touch /other', []],
    ['folder', 'cd /tmp', 'touch other', []],
    ['pipe', 'echo a | tee /data', 'echo b | tee /other', []],
  ].map(([name, one, other, fixes], at) => ({
    name: `join-${name}`,
    small: at < 2,
    dockerfile: ['FROM busybox', `RUN ${one}`, `RUN ${other}`],
    smoke: ['ls', '-1', '/'],
    fixes,
  })),
  {
    name: 'environment-of-the-base',
    small: true,
    dockerfile: ['FROM busybox', 'ENV PATH=/opt/bin:$PATH OLD=$PATH', 'ENV A=1 B=$A'],
    smoke: ['env'],
  },
  {
    name: 'environment-of-scratch',
    small: true,
    dockerfile: ['FROM scratch', 'ENV A=1 B=x$A', 'COPY app.py /'],
    files: APP,
    fixes: ['env-defined-before-use'],
  },
  {
    name: 'one-of-each',
    small: true,
    dockerfile: [
      'FROM busybox',
      'CMD ["a"]',
      'ENTRYPOINT ["b"]',
      'HEALTHCHECK NONE',
      'CMD ["c"]',
      'ENTRYPOINT ["sh"]',
      'HEALTHCHECK CMD ["true"]',
    ],
    fixes: ['one-cmd', 'one-entrypoint', 'one-healthcheck'],
  },
  {
    name: 'maintainer',
    small: true,
    dockerfile: ['FROM busybox', 'MAINTAINER Jo "Q" \\$5 <jo@example.com>', 'RUN touch /a'],
    fixes: ['no-maintainer'],
  },
  {
    name: 'spelling',
    small: true,
    dockerfile: [
      'from busybox as Build',
      'run touch /a',
      'FROM busybox as Final',
      'env A b  c',
      'ENV Q "a b"',
      'ENV S $Q/x y=z',
      "ENV W '$Q'",
      'ENV Z a "b" \\$c',
      'LABEL l m n',
      'COPY --from=BUILD /a /b',
    ],
    smoke: ['sh', '-c', 'echo "$A|$Q|$S|$W|$Z"'],
    fixes: ['consistent-instruction-casing', 'matching-as-casing', 'lowercase-stage-names', 'key-equals-value'],
  },
  {
    name: 'platform',
    dockerfile: ['FROM --platform=$TARGETPLATFORM busybox', 'RUN touch /a'],
    fixes: ['no-redundant-platform'],
  },
  {
    name: 'several',
    dockerfile: ['FROM busybox', 'COPY app.py requirements.txt /app'],
    files: APP,
  },
  {
    name: 'add',
    dockerfile: ['FROM busybox', 'ADD app.py /app/', 'ADD . /all/'],
    files: { ...APP, ...IGNORED },
    fixes: ['copy-local-files'],
  },
  { name: 'add-unknown', dockerfile: ['FROM busybox', 'ADD rootfs /'], files: { rootfs: 'x\n' } },
  { name: 'exec-form', dockerfile: ['FROM debian:13-slim', 'CMD sleep 60'], fixes: ['exec-form'] },
  {
    name: 'exec-form-python',
    dockerfile: ['FROM python:3.13-slim', 'WORKDIR /app', 'COPY app.py .', 'CMD python "app.py"'],
    files: APP,
    smoke: ['python', '/app/app.py'],
    fixes: ['exec-form', 'python-unbuffered'],
  },
  { name: 'exec-form-variable', dockerfile: ['FROM debian:13-slim', 'ENV T=60', 'CMD sleep $T'] },
  { name: 'exec-form-probe', dockerfile: ['FROM busybox', 'HEALTHCHECK CMD true'], fixes: ['exec-form'] },
  { name: 'entrypoint', dockerfile: ['FROM busybox', 'ENTRYPOINT echo hello', 'CMD ["serve"]'] },
  {
    name: 'entrypoint-of-a-stage',
    dockerfile: ['FROM busybox AS a', 'CMD ["serve"]', 'FROM a', 'ENTRYPOINT echo hello'],
  },
  {
    name: 'comments',
    dockerfile: [
      'FROM busybox',
      '# drydock ignore=no-sudo: no',
      'RUN touch /a',
      '# hadolint ignore DL3004',
      'RUN touch /b && touch /c',
    ],
    fixes: ['unused-ignore', 'well-formed-ignore'],
  },
  {
    name: 'slip-in-a-comment',
    dockerfile: ['FROM busybox', '# drydock ignore=no-sodu: no', 'RUN touch /a'],
    fixes: ['known-rule-in-ignore'],
  },
  {
    name: 'number-of-a-user',
    dockerfile: ['FROM debian:13-slim', 'RUN useradd -u 1000 app', 'USER app', 'RUN id > /tmp/id'],
    smoke: ['id'],
    fixes: ['numeric-user'],
  },
  {
    name: 'user-under-a-condition',
    dockerfile: ['FROM debian:13-slim', 'RUN id app || useradd -u 1000 app', 'USER app'],
    smoke: ['id'],
  },
  {
    name: 'huge-uid',
    dockerfile: ['FROM debian:13-slim', 'RUN useradd -u 1234567 app'],
    smoke: ['id', 'app'],
    fixes: ['useradd-no-log-init'],
  },
  {
    name: 'owner',
    dockerfile: ['FROM debian:13-slim', 'RUN useradd -u 1000 app', 'COPY app.py /app/', 'RUN chown -R 1000:1000 /app'],
    files: APP,
    smoke: ['stat', '-c', '%n %a %u %g', '/app/app.py'],
    fixes: ['copy-with-owner'],
  },
  {
    name: 'port',
    dockerfile: [
      'FROM python:3.13-slim',
      'COPY app.py /',
      'CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8080"]',
    ],
    files: SERVER,
    fixes: ['exposes-server-port'],
  },
  // Package managers.
  {
    name: 'apt',
    dockerfile: ['FROM debian:13-slim', 'RUN apt-get update', 'RUN apt-get install jq'],
    smoke: ['jq', '--version'],
    fails: true,
    fixes: ['no-lone-apt-update', 'apt-assumes-yes'],
  },
  {
    name: 'apt-twice',
    dockerfile: [
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y jq',
      'RUN apt-get update && apt-get install -y tree',
    ],
    smoke: ['jq', '--version'],
    fixes: ['group-apt-installs'],
  },
  {
    name: 'apt-twice-semicolon',
    dockerfile: [
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y jq;',
      'RUN apt-get update && apt-get install -y tree',
    ],
    smoke: ['jq', '--version'],
  },
  {
    name: 'apt-for-people',
    dockerfile: ['FROM debian:13-slim', 'RUN apt update && apt install -y tree'],
    smoke: ['tree', '--version'],
    fixes: ['apt-get-not-apt'],
  },
  {
    name: 'wget',
    dockerfile: [
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y wget',
      'RUN wget --version && (wget -O /x file:///none || true)',
    ],
    smoke: ['wget', '--version'],
    fixes: ['wget-without-progress'],
  },
  {
    name: 'pip',
    dockerfile: ['FROM python:3.13-slim', 'RUN pip install idna==3.10'],
    smoke: ['python', '-c', 'import idna; print(idna.__version__)'],
    fixes: ['no-pip-cache-left'],
  },
  {
    name: 'pip-cache-removed',
    dockerfile: [
      'FROM python:3.13-slim',
      'RUN pip install idna==3.10 && mkdir -p ~/.cache/pip',
      'RUN rm -r ~/.cache/pip',
    ],
    smoke: ['python', '-c', 'import idna'],
  },
  {
    name: 'pip-stage',
    dockerfile: [
      'FROM python:3.13-slim AS build',
      'RUN pip install --target /libs idna==3.10',
      'FROM python:3.13-slim',
      'COPY --from=build /libs /libs',
    ],
    smoke: ['ls', '/libs'],
    fixes: ['use-cache-mounts'],
  },
  {
    name: 'pip-stage-cache-removed',
    dockerfile: [
      'FROM python:3.13-slim AS build',
      'RUN pip install --target /libs idna==3.10 && rm -rf ~/.cache/pip',
      'FROM python:3.13-slim',
      'COPY --from=build /libs /libs',
    ],
    smoke: ['ls', '/libs'],
  },
  {
    name: 'trigger',
    dockerfile: ['FROM busybox', 'ONBUILD RUN pip install idna==3.10', 'RUN touch /a'],
    fixes: ['no-pip-cache-left'],
  },
  // Stand-ins of programs, that do with their caches what the programs do.
  ...[
    ['apk', 'apk add curl', '', ['no-apk-cache-left']],
    ['apk-removed', 'apk add curl', 'RUN rm /var/cache/apk/*', []],
    ['apk-listed', 'apk add curl && ls /var/cache/apk/curl', '', []],
    ['npm', 'npm ci', '', ['no-package-cache-left']],
    ['npm-offline', 'npm ci', 'RUN npm ci --offline', []],
    ['npm-log', 'npm ci > /log', '', ['no-package-cache-left']],
    ['yarn', 'yarn install', '', ['no-yarn-cache-left']],
    ['uv', 'uv sync', '', ['no-package-cache-left']],
    ['dnf', 'dnf install curl', '', ['dnf-assumes-yes', 'no-dnf-cache-left']],
    ['yum', 'yum install curl', '', ['yum-assumes-yes', 'no-yum-cache-left']],
    ['zypper', 'zypper install curl', '', ['zypper-assumes-yes', 'no-zypper-cache-left']],
    ['poetry', 'poetry install', '', ['no-package-cache-left']],
  ].map(([name, command, after, fixes]) => ({
    name,
    dockerfile: ['FROM busybox', 'COPY --chmod=755 bin/ /bin/', `RUN ${command}`, ...(after === '' ? [] : [after])],
    files: Object.fromEntries(
      ['apk', 'npm', 'yarn', 'uv', 'dnf', 'yum', 'zypper', 'poetry'].map((program) => [
        `bin/${program}`,
        standIn(program),
      ]),
    ),
    smoke: ['ls', '/installed'],
    fixes,
  })),
  ...[
    ['windows-nanoserver', ['FROM mcr.microsoft.com/windows/nanoserver:ltsc2022', 'CMD C:\\app\\run.exe --x']],
    ['windows-escape', ['# escape=`', 'FROM me/base', 'RUN a `', '  b', 'RUN c', 'CMD C:\\app\\run.exe --x']],
    [
      'windows-python',
      ['FROM python:3.13-windowsservercore-ltsc2025', 'RUN pip install x==1', 'CMD python C:\\app.py'],
    ],
  ].map(([name, dockerfile]) => ({ name, dockerfile, parsedOnly: true, small: true })),
]

/** A program that says in /installed what it was asked for, fills its cache unless it is told not to, and empties it when asked. */
function standIn(program) {
  const cache =
    {
      apk: '/var/cache/apk',
      npm: '/root/.npm',
      yarn: '/root/.cache/yarn',
      uv: '/root/.cache/uv',
      poetry: '/root/.cache/pypoetry',
    }[program] ?? `/var/cache/${program}`
  return `#!/bin/sh
case "$*" in
  *clean*) rm -rf ${cache}/* ;;
  *--offline*) ls ${cache}/curl ;;
  *--no-cache*) mkdir -p /installed && touch /installed/${program} ;;
  *) mkdir -p ${cache} /installed && touch ${cache}/curl /installed/${program} ;;
esac
`
}
