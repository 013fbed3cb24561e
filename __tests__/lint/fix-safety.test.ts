/** Which fixes are safe: kinds of files that a fix would break, and those beside them that it would not. */
import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { rules } from '../../src/lint/rules/index.ts'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import { DEFAULT_SETTINGS } from '../../src/lint/lint-settings.ts'
import type { RuleId } from '../../src/lint/rules/index.ts'

/** `none`: there is a finding and no fix; `silent`: there is no finding. */
type Answer = 'safe' | 'unsafe' | 'none' | 'silent'

function ask(rule: RuleId, lines: readonly string[]): Answer {
  const { findings } = lintDockerfile(
    { file: 'Dockerfile', text: `${lines.join('\n')}\n` },
    { ...DEFAULT_SETTINGS, enabled: [rule] },
  )
  const found = findings.filter((finding) => finding.rule === rule)
  return found.length === 0 ? 'silent' : (found.find(({ fix }) => fix)?.fix?.safety ?? 'none')
}

const table = (rule: RuleId, rows: readonly (readonly [Answer, ...string[]])[]): void => {
  describe(rule, () => {
    it.each(rows.map(([answer, ...lines]) => ({ answer, lines })))('$answer: $lines', ({ answer, lines }) => {
      expect(ask(rule, lines)).toBe(answer)
    })
  })
}

table('exec-form', [
  ['safe', 'FROM debian:13', 'CMD sleep 60'],
  ['safe', 'FROM python:3.13-slim', 'CMD python app.py'],
  ['safe', 'FROM debian:13', 'HEALTHCHECK CMD pg_isready -q'],
  ['unsafe', 'FROM postgres:17', 'CMD postgres -c fsync=off'],
  ['unsafe', 'FROM me/base', 'CMD sleep 60'],
  ['unsafe', 'FROM debian:13', 'ENTRYPOINT ["/run.sh"]', 'CMD serve'],
  ['unsafe', 'FROM debian:13 AS a', 'ENTRYPOINT ["/run.sh"]', 'FROM a', 'CMD serve'],
  ['unsafe', 'FROM debian:13', 'ENTRYPOINT serve'],
  ['none', 'FROM debian:13', 'ENTRYPOINT serve', 'CMD ["a"]'],
  ['none', 'FROM debian:13 AS a', 'CMD ["a"]', 'FROM a', 'ENTRYPOINT serve'],
  ['unsafe', 'FROM debian:13', 'CMD ./start'],
  ['unsafe', 'FROM debian:13', 'CMD /usr/bin/start.sh'],
  ['none', 'FROM debian:13', 'CMD time sleep 1'],
  ['unsafe', 'FROM debian:13', 'SHELL ["/bin/bash", "-lc"]', 'CMD sleep 1'],
  ['none', 'FROM debian:13', 'CMD ls *.py'],
  ['none', 'FROM debian:13', 'CMD sleep $TIME'],
  ['silent', 'FROM debian:13', 'CMD exec sleep 1'],
  ['none', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022', 'CMD C:\\app\\run.exe --x'],
  ['none', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022 AS a', 'FROM a', 'CMD app --x'],
  ['none', 'FROM python:3.13-windowsservercore-ltsc2025', 'CMD python app.py'],
  ['none', 'FROM mcr.microsoft.com/dotnet/runtime:9.0-nanoserver-ltsc2025', 'ENTRYPOINT dotnet a.dll'],
  ['none', 'FROM --platform=windows/amd64 me/base', 'CMD app --x'],
  ['none', '# escape=`', 'FROM me/base', 'CMD C:\\app\\run.exe --x'],
])

table('no-apk-cache-left', [
  ['safe', 'FROM alpine:3.22', 'RUN apk add curl'],
  ['unsafe', 'FROM alpine:3.22', 'RUN apk add curl', 'RUN rm /var/cache/apk/*'],
  ['unsafe', 'FROM alpine:3.22', 'RUN apk add curl', 'RUN rm -r /var/cache/apk/*'],
  ['unsafe', 'FROM alpine:3.22', 'RUN apk add curl && ls /var/cache/apk/'],
  ['unsafe', 'FROM alpine:3.22', 'RUN apk add curl && cp /var/cache/apk/APKINDEX* /x'],
  ['unsafe', 'FROM alpine:3.22', 'ENV C=/var/cache/apk', 'RUN apk add curl', 'RUN rm $C/*'],
  ['unsafe', 'FROM alpine:3.22 AS a', 'RUN apk add curl', 'FROM a', 'RUN rm /var/cache/apk/*'],
  ['safe', 'FROM alpine:3.22', 'RUN apk add curl', 'RUN rm -f /var/cache/apk/*'],
])

table('no-pip-cache-left', [
  ['safe', 'FROM python:3.13', 'RUN pip install x==1'],
  ['unsafe', 'FROM python:3.13', 'RUN pip install x==1', 'RUN rm -r /root/.cache/pip'],
  ['unsafe', 'FROM python:3.13', 'RUN pip install x==1', 'RUN rm -r ~/.cache'],
  ['unsafe', 'FROM python:3.13', 'RUN pip install x==1 && du -s $HOME/.cache/pip'],
])

table('no-package-cache-left', [
  ['safe', 'FROM node:24', 'RUN npm ci'],
  ['unsafe', 'FROM node:24', 'RUN npm ci', 'RUN npm ci --offline'],
  ['unsafe', 'FROM node:24', 'RUN npm ci', 'RUN rm -r /root/.npm/_cacache'],
  ['safe', 'FROM node:24', 'RUN npm ci > /log'],
  ['none', 'FROM node:24', 'RUN npm ci &'],
])

table('env-defined-before-use', [
  ['silent', 'FROM debian:13', 'ENV PATH=/opt/bin:$PATH OLD=$PATH'],
  ['silent', 'FROM me/base', 'ENV HOME=/srv CACHE=$HOME/.cache'],
  ['silent', 'FROM scratch', 'ENV PATH=/opt/bin OLD=${PATH}'],
  ['unsafe', 'FROM debian:13', 'ENV A=1 B=$A'],
  ['safe', 'FROM scratch', 'ENV A=1 B=$A'],
])

const FEEDS = ['FROM scratch', 'COPY --from=build /a /a']
table('use-cache-mounts', [
  ['safe', 'FROM node:24 AS build', 'RUN npm ci', ...FEEDS],
  ['unsafe', 'FROM node:24 AS build', 'RUN npm ci && ls ~/.npm', ...FEEDS],
  ['unsafe', 'FROM node:24 AS build', 'RUN npm ci && rm -rf /root/.npm', ...FEEDS],
  ['unsafe', 'FROM node:24 AS build', 'RUN npm ci', 'RUN rm -rf /root/.npm', ...FEEDS],
  ['silent', 'FROM node:24 AS build', 'RUN npm ci', 'RUN npm ci --offline', ...FEEDS],
  ['silent', 'FROM node:24 AS build', 'RUN npm ci --offline', ...FEEDS],
  ['silent', 'FROM node:24 AS deps', 'RUN npm ci', 'FROM scratch', 'COPY --from=deps /root/.npm /npm'],
  [
    'silent',
    'FROM node:24 AS deps',
    'RUN npm ci',
    'FROM node:24',
    'RUN --mount=from=deps,source=/root/.npm,target=/c ls /c',
  ],
  ['unsafe', 'FROM rust:1 AS build', 'RUN cargo fetch', 'RUN cargo build', ...FEEDS],
  ['silent', 'FROM rust:1 AS build', 'RUN cargo fetch', 'RUN cargo build --offline', ...FEEDS],
  ['silent', 'FROM rust:1 AS deps', 'RUN cargo fetch', 'FROM deps AS build', 'RUN cargo build --frozen', ...FEEDS],
  ['silent', 'FROM rust:1 AS deps', 'RUN cargo fetch', 'FROM deps AS build', 'RUN make', ...FEEDS],
  ['silent', 'FROM rust:1 AS deps', 'RUN cargo fetch', 'FROM deps AS build', 'RUN ./build.sh', ...FEEDS],
  ['silent', 'FROM maven:3.9 AS build', 'RUN mvn dependency:go-offline', 'RUN mvn -o package', ...FEEDS],
  ['silent', 'FROM me/sdk AS build', 'RUN dotnet restore', 'RUN dotnet publish --no-restore', ...FEEDS],
])

table('no-install-recommends', [['unsafe', 'FROM debian:13', 'RUN apt-get update && apt-get install -y git']])

table('apt-get-not-apt', [
  ['safe', 'FROM debian:13', 'RUN apt update'],
  ['unsafe', 'FROM debian:13', 'RUN apt upgrade -y'],
  ['unsafe', 'FROM debian:13', 'RUN apt show bash | head -1'],
  ['unsafe', 'FROM debian:13', 'RUN apt policy > /x'],
])

table('wget-without-progress', [
  ['safe', 'FROM debian:13', 'RUN wget http://a/b'],
  ['unsafe', 'FROM me/base', 'RUN wget http://a/b'],
  ['none', 'FROM alpine:3.22', 'RUN wget http://a/b'],
  ['unsafe', 'FROM debian:13', 'RUN wget http://a/b 2>&1 | tee /log'],
])

table('copy-local-files', [
  ['safe', 'FROM debian:13', 'ADD . /app'],
  ['safe', 'FROM debian:13', 'ADD app.py /app/'],
  ['unsafe', 'FROM debian:13', 'ADD rootfs /'],
  ['unsafe', 'FROM debian:13', 'ADD files/* /srv/'],
])

const user = (line: string): readonly string[] => ['FROM debian:13', `RUN ${line}`, 'USER app']
table('numeric-user', [
  ['safe', ...user('useradd -u 1000 app')],
  ['unsafe', ...user('id app || useradd -u 1000 app')],
  ['unsafe', ...user('useradd -u 1000 app || true')],
  ['unsafe', ...user('if x; then useradd -u 1000 app; fi')],
  ['unsafe', ...user('useradd -u 1000 app && usermod -u 1001 app')],
])

table('sorted-packages', [
  ['safe', 'FROM debian:13', 'RUN apt-get install -y \\', '  b \\', '  a'],
  ['unsafe', 'FROM python:3.13', 'RUN pip install \\', '  b \\', '  a'],
])

describe('no-install-recommends', () => {
  const said = (...lines: readonly string[]): readonly string[] =>
    lintDockerfile({ file: 'Dockerfile', text: `FROM debian:13\n${lines.join('\n')}\n` })
      .findings.filter(({ rule }) => rule === 'no-install-recommends')
      .map(({ message }) => message)

  it.each([
    [['RUN apt-get install -y curl && curl https://a/b'], /uses `ca-certificates` by that: name what it needs$/],
    [['RUN apt-get install -y git', 'RUN git clone git@a:b'], /uses `openssh-client` by that/],
    [['RUN apt-get install -y git && git clone https://a/b'], /uses `ca-certificates` by that/],
    [['RUN apt-get install -y python3-pip', 'RUN pip3 install a'], /uses `build-essential` and `python3-dev` by that/],
    [['RUN apt-get install -y curl ca-certificates && curl https://a/b'], /only recommended$/],
    [['RUN apt-get install -y curl && curl http://a/b'], /only recommended$/],
  ])('names what %j uses', (lines, message) => {
    expect(said(...lines)).toEqual([expect.stringMatching(message)])
  })
})

describe('a fix that is safe', () => {
  const cases = readFileSync('script/fix-cases.js', 'utf8')
  const safe = rules.filter(({ enabled, fixEffect = '' }) => enabled && /^Safe/.test(fixEffect))

  it.each(safe.map(({ id }) => [id]))('of %s is proved by building', (id) => {
    expect(cases).toContain(`'${id}'`)
  })
})
