import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

testRule('no-package-cache-left', [
  [
    'finds the caches of mamba and its kin',
    [
      'FROM a',
      'RUN mamba install -y x',
      'RUN micromamba env create -f e.yml',
      'RUN mamba install -y x && mamba clean -afy',
    ],
    [
      '2:5 `mamba install` leaves its cache in the image: add `mamba clean -afy`',
      '3:5 `micromamba env` leaves its cache in the image: add `micromamba clean -afy`',
    ],
  ],
  [
    'does not take the verification of a cache for its removal',
    ['FROM node:24', 'RUN npm ci && npm cache verify'],
    ['2:5 `npm ci` leaves its cache in the image: add `npm cache clean --force`'],
  ],
  [
    'wants both caches of Go mounted where both are filled',
    [
      'FROM golang:1.25',
      'RUN --mount=type=cache,target=/go/pkg/mod go build .',
      'RUN --mount=type=cache,target=/go/pkg/mod go mod download',
      'RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go build .',
      'CMD ["/app"]',
    ],
    ['2:43 `go build` leaves its cache in the image: compile in a stage of its own'],
  ],
  [
    'finds each command of npm',
    ['FROM node:24', 'RUN npm install', 'RUN npm i -g pm2@6', 'RUN cd app && npm ci'],
    [
      '2:5 `npm install` leaves its cache in the image: add `npm cache clean --force`',
      '3:5 `npm i` leaves its cache in the image: add `npm cache clean --force`',
      '4:15 `npm ci` leaves its cache in the image: add `npm cache clean --force`',
    ],
  ],
  [
    'knows other ways to empty the cache',
    [
      'FROM node:24',
      'RUN npm ci && rm -rf /root/.npm',
      'RUN npm ci && rm -rf ~/.npm',
      'RUN npm ci; npm cache clean --force',
      'USER node',
      'RUN npm ci && rm -rf /home/node/.npm /tmp/*',
    ],
    [],
  ],
  [
    'does not count an empty cache in another RUN',
    ['FROM node:24', 'RUN npm ci', 'RUN npm cache clean --force'],
    ['2:5 `npm ci` leaves its cache in the image: add `npm cache clean --force`'],
  ],
  [
    'takes a flag or a variable that moves the cache for a decision',
    ['FROM node:24', 'RUN npm ci --cache /tmp/npm', 'ENV NPM_CONFIG_CACHE=/tmp/npm', 'RUN npm ci'],
    [],
  ],
  [
    'takes a variable of the command too',
    ['FROM python:3.13-slim', 'RUN UV_NO_CACHE=1 uv sync', 'RUN export UV_CACHE_DIR=/tmp/uv && uv sync'],
    [],
  ],
  [
    'takes a mount where a setting put the cache, in an earlier RUN too',
    [
      'FROM node:24',
      'RUN npm config set cache /c',
      'RUN --mount=type=cache,target=/c npm ci',
      'FROM node:24',
      'RUN npm config set cache=/c --global && npm ci && rm -rf /c',
      'FROM python:3.13-slim',
      'RUN poetry config cache-dir /c',
      'RUN --mount=type=cache,target=/c poetry install',
    ],
    [],
  ],
  [
    'takes a mount on the folder that GOPATH names, and wants both of them',
    [
      'FROM golang:1.25',
      'ENV GOPATH=/gp',
      'RUN --mount=type=cache,target=/gp/pkg/mod --mount=type=cache,target=/root/.cache/go-build go install .',
      'RUN --mount=type=cache,target=/gp/pkg/mod go install .',
      'CMD ["/app"]',
    ],
    ['4:43 `go install` leaves its cache in the image: compile in a stage of its own'],
  ],
  [
    'takes a cache mount of any user',
    ['FROM node:24', 'USER node', 'RUN --mount=type=cache,target=/home/node/.npm npm ci'],
    [],
  ],
  [
    'does not take a mount elsewhere',
    ['FROM node:24', 'RUN --mount=type=cache,target=/root/.cache npm ci'],
    ['2:44 `npm ci` leaves its cache in the image: add `npm cache clean --force`'],
  ],
  [
    'knows uv, Composer and conda',
    [
      'FROM python:3.13-slim',
      'RUN uv pip install --system flask',
      'RUN composer install',
      'RUN conda env create -f a.yml',
      'RUN uv python list',
    ],
    [
      '2:5 `uv pip` leaves its cache in the image: add `--no-cache`',
      '3:5 `composer install` leaves its cache in the image: add `--no-cache`',
      '4:5 `conda env` leaves its cache in the image: add `conda clean -afy`',
    ],
  ],
  [
    'asks for a stage of its own where something is compiled',
    ['FROM golang:1.25', 'RUN go build -o /app .', 'CMD ["/app"]'],
    ['2:5 `go build` leaves its cache in the image: compile in a stage of its own'],
  ],
  [
    'leaves an image alone that compiles when it starts',
    ['FROM golang:1.25', 'RUN go build ./...', 'CMD ["go", "run", "."]'],
    [],
  ],
  [
    'leaves stages that only feed others alone',
    ['FROM node:24 AS build', 'RUN npm ci', 'FROM scratch', 'COPY --from=build /a /a'],
    [],
  ],
  [
    'looks at stages that nothing uses, they are images',
    ['FROM node:24 AS test', 'RUN npm ci', 'FROM scratch'],
    ['2:5 `npm ci` leaves its cache in the image: add `npm cache clean --force`'],
  ],
  [
    'offers no fix where && would mean something else',
    ['FROM node:24', 'RUN if true; then npm ci; fi', 'RUN npm ci | cat', 'RUN ["npm", "ci"]'],
    [
      '2:19 `npm ci` leaves its cache in the image: add `npm cache clean --force`',
      '3:5 `npm ci` leaves its cache in the image: add `npm cache clean --force`',
      '4:5 `npm ci` leaves its cache in the image: add `npm cache clean --force`',
    ],
  ],
  [
    'takes a deletion that a variable hides for the clean-up',
    ['FROM node:24', 'RUN npm ci && rm -rf "$CACHE"', 'RUN npm ci && echo "$CACHE"'],
    ['3:5 `npm ci` leaves its cache in the image: add `npm cache clean --force`'],
  ],
  [
    'knows where images of a language have it',
    [
      'FROM rust:1.90',
      'RUN --mount=type=cache,target=/usr/local/cargo/registry cargo install a',
      'RUN cargo install b && rm -rf /usr/local/cargo/registry',
      'RUN cargo install c',
    ],
    ['4:5 `cargo install` leaves its cache in the image: compile in a stage of its own'],
  ],
  [
    'does not take another variable',
    ['FROM python:3.13-slim', 'RUN export A=1 && B=2 uv sync'],
    ['2:19 `uv sync` leaves its cache in the image: add `--no-cache`'],
  ],
  [
    'leaves an image alone that compiles behind a wrapper',
    ['FROM golang:1.25', 'RUN go build ./...', 'CMD ["tini", "--", "go", "run", "."]'],
    [],
  ],
  [
    'finds a cache below another folder than the mounted one',
    ['FROM rust:1.90', 'RUN --mount=type=cache,target=/build/target cargo build'],
    ['2:45 `cargo build` leaves its cache in the image: compile in a stage of its own'],
  ],
  [
    'leaves commands alone that fetch nothing',
    ['FROM python:3.13-slim', 'RUN uv pip list && uv tool dir && conda env list && npm run x && poetry build'],
    [],
  ],
  [
    'knows the modules of Go',
    ['FROM golang:1.25', 'RUN go mod download', 'RUN go mod tidy', 'CMD ["/app"]'],
    ['2:5 `go mod` leaves its cache in the image: compile in a stage of its own'],
  ],
])

testFix('no-package-cache-left', [
  [
    'puts the clean-up behind the command',
    ['FROM node:24', 'RUN cd app && npm ci && npm run build'],
    ['FROM node:24', 'RUN cd app && npm ci && npm cache clean --force && npm run build'],
  ],
  [
    'keeps redirections before it',
    ['FROM node:24', 'RUN npm ci > /dev/null'],
    ['FROM node:24', 'RUN npm ci > /dev/null && npm cache clean --force'],
  ],
  [
    'puts the flag behind the last word, in exec form too',
    ['FROM python:3.13-slim', 'RUN ["uv", "sync", "--frozen"]'],
    ['FROM python:3.13-slim', 'RUN ["uv", "sync", "--frozen", "--no-cache"]'],
  ],
  ['leaves conditions alone', ['FROM node:24', 'RUN if true; then npm ci; fi'], undefined],
  ['leaves pipes alone', ['FROM node:24', 'RUN npm ci | cat'], undefined],
  ['leaves the exec form alone where it needs a shell', ['FROM node:24', 'RUN ["npm", "ci"]'], undefined],
  ['leaves what another stage has to do alone', ['FROM golang:1.25', 'RUN go build .', 'CMD ["/app"]'], undefined],
])
