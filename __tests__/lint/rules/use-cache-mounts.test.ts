import { testFix } from '../fix-table.ts'
import { testRule } from '../rule-table.ts'

testRule('use-cache-mounts', [
  [
    'finds them in stages that only feed others too',
    ['FROM golang:1.25 AS build', 'RUN go build .', 'FROM scratch', 'COPY --from=build /a /a'],
    ['2:5 `go build` starts without its cache each time: add `--mount=type=cache,target=/root/.cache/go-build`'],
  ],
  [
    'is content with any cache mount',
    ['FROM python:3.13-slim', 'RUN --mount=type=cache,target=/tmp/x pip install flask'],
    [],
  ],
  [
    'leaves commands that want no cache alone',
    [
      'FROM python:3.13-slim',
      'RUN pip install --no-cache-dir flask',
      'RUN uv sync --no-cache',
      'ENV PIP_NO_CACHE_DIR=1',
      'RUN pip install flask',
    ],
    [],
  ],
  [
    'finds it behind python -m',
    ['FROM python:3.13-slim', 'RUN python -m pip install flask'],
    ['2:15 `pip install` starts without its cache each time: add `--mount=type=cache,target=/root/.cache/pip`'],
  ],
  ['leaves other subcommands alone', ['FROM node:24', 'RUN npm run build && go version && cargo --version'], []],
])

testFix('use-cache-mounts', [
  [
    'keeps other flags',
    ['FROM node:24', 'RUN --network=host npm ci'],
    ['FROM node:24', 'RUN --mount=type=cache,target=/root/.npm --network=host npm ci'],
  ],
  ['leaves it to people where the user is not root', ['FROM node:24', 'USER node', 'RUN npm ci'], undefined],
])
