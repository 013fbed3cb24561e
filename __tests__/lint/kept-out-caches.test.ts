/** Caches that do not get into an image, in the spellings that people use; and next to them those that do. */
import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import { DEFAULT_SETTINGS } from '../../src/lint/lint-settings.ts'

const CACHES = /^no-.*(?:cache|lists)-left$/
const found = (text: string): readonly string[] =>
  lintDockerfile({ file: 'Dockerfile', text }, DEFAULT_SETTINGS)
    .findings.filter(({ severity }) => severity !== 'style')
    .map(({ rule }) => rule)
    .filter((rule) => CACHES.test(rule))

const rows = (image: string, ...texts: readonly string[]): readonly string[] =>
  texts.map((text) => `FROM ${image}\n${text}\n`)

describe('a cache that is cleaned', () => {
  it.each([
    ...rows(
      'debian:13',
      'RUN apt-get update && apt-get install -y --no-install-recommends jq=1.7 && apt-get dist-clean',
      'RUN apt update && apt install -y jq=1.7 && apt distclean',
      'RUN apt-get update; apt-get install -y jq=1.7; lists=/var/lib/apt/lists; rm -rf "$lists"/*',
      'ENV LISTS=/var/lib/apt/lists\nRUN apt-get update && apt-get install -y jq=1.7 && rm -rf ${LISTS}',
      'RUN trap "rm -rf /var/lib/apt/lists/*" EXIT; apt-get update; apt-get install -y jq=1.7',
      'RUN tidy() { rm -rf /var/lib/apt/lists/*; }; apt-get update && apt-get install -y jq=1.7 && tidy',
      'RUN apt-get update && apt-get install -y jq=1.7 && apt-get clean && rm -f /var/lib/apt/lists/*_*',
      'RUN function tidy { rm -rf /var/lib/apt/lists/*; }; apt-get update; apt-get install -y jq=1.7; tidy',
      'RUN a() { rm -rf /var/lib/apt/lists; }; b() { a; }; apt-get update && apt-get install -y jq=1.7 && b',
      'RUN f() { trap "rm -rf /var/lib/apt/lists/*" EXIT; }; f; apt-get update; apt-get install -y jq=1.7',
      'RUN t() { rm -rf /var/lib/apt/lists; }; f() { trap t EXIT; }; f; apt-get update; apt-get install -y jq=1.7',
      'RUN tidy() { rm -rf /var/lib/apt/lists/*; }; trap tidy EXIT; apt-get update; apt-get install -y jq=1.7',
      `RUN tidy() { rm -rf /var/lib/apt/lists/*; }; trap 'x; tidy' 0; apt-get update; apt-get install -y jq=1.7`,
      'RUN tidy() { rm -rf /var/lib/apt/lists/*; }; if x; then apt-get update; (cd /; tidy); fi',
      'RUN in() { apt-get update && apt-get install -y jq=1.7; }; in && rm -rf /var/lib/apt/lists/*',
      'RUN in() { apt-get update && apt-get install -y jq=1.7 && rm -rf /var/lib/apt/lists/*; }; in',
    ),
    ...rows(
      'alpine:3.22',
      'RUN apk add --update jq=1.7 && rm -f /var/cache/apk/*',
      'RUN apk add jq=1.7 && rm /var/cache/apk/*',
      'RUN apk add jq=1.7 && rm -fr /var/cache',
      'RUN apk add jq=1.7 && apk cache purge',
    ),
    ...rows(
      'python:3.13-slim',
      'RUN pip install x==1 && rm -rf ~/.cache/pip',
      'RUN pip install x==1 && rm -rf "$HOME/.cache"',
      'USER app\nRUN pip install --user x==1 && rm -r /home/app/.cache/pip/*',
      'USER 1000\nRUN pip install --user x==1 && rm -r /home/app/.cache/pip/*',
      'USER app\nRUN pip install --user x==1 && rm -rf ~/.cache',
      'USER $NAME\nRUN pip install --user x==1 && rm -rf /home/$NAME/.cache',
      'RUN useradd -d /srv/app app\nUSER app\nRUN pip install --user x==1 && rm -rf /srv/app/.cache',
      'RUN adduser -h /app -D web\nUSER web\nRUN pip install --user x==1 && rm -rf /app/.cache/pip',
      'RUN useradd --home-dir /home/web app\nUSER app\nRUN pip install --user x==1 && rm -rf /home/web/.cache',
      'USER app\nENV HOME=/root\nRUN pip install --user x==1 && rm -rf /root/.cache',
      'USER www-data\nRUN pip install --user x==1 && rm -rf /var/www/.cache',
      'RUN su app -c "pip install --user x==1" && rm -rf /home/app/.cache',
      'USER app\nUSER root\nRUN pip install x==1 && rm -rf /root/.cache',
      'USER app\nRUN sudo pip install x==1 && sudo rm -rf /root/.cache',
      'RUN pip install x==1 && rm -rf /root/.cache/*',
      'RUN pip install x==1 && python -m pip cache purge',
    ),
    ...rows(
      'node:24',
      'RUN yarn install && rm -rf /usr/local/share/.cache/yarn/v6',
      'RUN yarn install --immutable && rm -rf ~/.yarn/berry/cache',
      'RUN npm ci && rm -rf /root/.npm/_cacache',
      'RUN npm ci && rm -rf $HOME/.npm/_cacache /tmp/*',
    ),
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a cache that is switched off, mounted or moved to what is', () => {
  it.each([
    ...rows(
      'python:3.13-slim',
      ...['1', 'off', '0', 'no', 'False', 'yes', 'T'].map(
        (value) => `ENV PIP_NO_CACHE_DIR=${value}\nRUN pip install x==1`,
      ),
      'RUN PIP_NO_CACHE_DIR=0 pip install x==1',
      'RUN export PIP_NO_CACHE_DIR=off && pip install x==1',
      'ARG PIP_NO_CACHE_DIR=false\nRUN pip install x==1',
      'ENV PIP_CACHE_DIR=/cache/pip\nRUN --mount=type=cache,target=/cache pip install x==1',
      'ENV XDG_CACHE_HOME=/cache\nRUN --mount=type=cache,target=/cache/pip pip install x==1',
      'RUN --mount=type=cache,target=/c pip install --cache-dir /c/pip x==1',
      'RUN --mount=type=cache,target=/c pip install --cache-dir=/c x==1',
      'RUN --mount=type=tmpfs,target=/c PIP_CACHE_DIR=/c pip install x==1',
      'RUN --mount=type=cache,target=/c HOME=/c pip install x==1',
      'RUN export PIP_CACHE_DIR=/tmp/c && pip install x==1 && rm -rf /tmp/c',
      'ENV PIP_CACHE_DIR=/tmp/c\nRUN pip install x==1 && rm -rf /tmp/*',
      'ARG CACHE\nENV PIP_CACHE_DIR=$CACHE\nRUN pip install x==1',
      'RUN --mount=type=cache,target=/c pip config set global.cache-dir /c && pip install x==1',
      'WORKDIR /root\nRUN --mount=type=cache,target=.cache pip install x==1',
      'WORKDIR /root/.cache\nRUN --mount=type=cache,target=pip pip install x==1',
    ),
    ...rows(
      'node:24',
      'ENV YARN_CACHE_FOLDER=/cache\nRUN --mount=type=cache,target=/cache yarn install',
      'RUN --mount=type=cache,target=/cache YARN_CACHE_FOLDER=/cache/y yarn install',
      'RUN --mount=type=cache,target=/cache yarn config set cache-folder /cache && yarn install',
      'RUN npm config set cache /tmp/n && npm ci && rm -rf /tmp/n',
      'ENV npm_config_cache=/tmp/n\nRUN --mount=type=cache,target=/tmp/n npm ci',
      'WORKDIR /root\nRUN --mount=type=cache,target=.npm npm ci',
    ),
    ...rows(
      'golang:1.25',
      'ENV GOPATH=/build/go GOCACHE=/build/c\nRUN --mount=type=cache,target=/build go build ./...',
    ),
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a cache that stays', () => {
  it.each([
    ...rows(
      'debian:13',
      'RUN apt-get update && apt-get install -y jq=1.7 && rm -f /var/cache/apt/archives/*',
      'RUN rm -rf /var/lib/apt/lists/* && apt-get update && apt-get install -y jq=1.7',
      'RUN apt-get update && apt-get install -y jq=1.7 && apt-get clean',
      'RUN trap "rm -rf /tmp/x" EXIT; apt-get update; apt-get install -y jq=1.7',
      'RUN lists=/srv; apt-get update; apt-get install -y jq=1.7; rm -rf $lists/*',
      'RUN tidy() { rm -rf /var/lib/apt/lists/*; }; apt-get update && apt-get install -y jq=1.7',
      'RUN tidy() { rm -rf /var/lib/apt/lists/*; }; tidy; apt-get update && apt-get install -y jq=1.7',
      'RUN a() { rm -rf /var/lib/apt/lists; }; b() { a; }; apt-get update && apt-get install -y jq=1.7',
      'RUN a() { rm -rf /var/lib/apt/lists; a; }; apt-get update && apt-get install -y jq=1.7',
      'RUN tidy() { rm -rf /var/lib/apt/lists/*; }; trap tidy ERR; apt-get update; apt-get install -y jq=1.7',
      'RUN tidy() { rm -rf /var/lib/apt/lists/*; }; trap other EXIT; apt-get update; apt-get install -y jq=1.7',
      'RUN f() { trap "rm -rf /var/lib/apt/lists/*" EXIT; }; apt-get update; apt-get install -y jq=1.7',
    ),
    ...rows(
      'alpine:3.22',
      'RUN apk add jq=1.7 && rm -f /var/cache/misc/*',
      'RUN rm -f /var/cache/apk/* && apk add jq=1.7',
    ),
    ...rows(
      'python:3.13-slim',
      'RUN pip install x==1 && rm -rf ~/.cache/yarn',
      'RUN pip install x==1 && rm -f ~/.cache/pip',
      'ENV PIP_NO_CACHE_DIR=\nRUN pip install x==1',
      'ENV PIP_CACHE_DIR=/cache\nRUN pip install x==1',
      'ENV PIP_CACHE_DIR=/cache\nRUN --mount=type=cache,target=/root/.cache/pip pip install x==1',
      'RUN pip install --cache-dir /c x==1',
      'WORKDIR /app\nRUN --mount=type=cache,target=.cache pip install x==1',
      'USER app\nRUN pip install --user x==1 && rm -rf /root/.cache',
      'USER 1000\nRUN pip install --user x==1 && rm -rf /root/.cache/pip',
      'USER app\nRUN --mount=type=cache,target=/root/.cache/pip pip install x==1',
      'USER app\nRUN pip install --user x==1 && rm -rf /home/other/.cache',
      'RUN useradd -m app\nUSER app\nRUN pip install --user x==1 && rm -rf /srv/.cache',
      'RUN pip install x==1 && rm -rf /home/app/.cache',
      'USER root\nRUN pip install x==1 && rm -rf /home/app/.cache',
    ),
    ...rows('jenkins/jenkins:2.528', 'RUN pip install x==1 && rm -rf /root/.cache'),
    ...rows(
      'node:24',
      'RUN yarn install && rm -rf /usr/local/share/.cache/other',
      'USER node\nRUN npm ci && rm -rf /root/.npm',
      'RUN npm ci && rm -rf /root/.npm/_logs',
    ),
  ])('%j', (text) => {
    expect(found(text).length).toBe(1)
  })
})
