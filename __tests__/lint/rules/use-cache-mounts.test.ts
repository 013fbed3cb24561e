import { testFix } from '../fix-table.ts'
import { testRule } from '../rule-table.ts'

/** What is built in a stage that only feeds others. */
const build = (from: string, ...lines: readonly string[]): readonly string[] => [
  `FROM ${from} AS build`,
  ...lines,
  'FROM scratch',
  'COPY --from=build /a /a',
]

testRule('use-cache-mounts', [
  [
    'finds them in stages that only feed others too',
    build('golang:1.25', 'RUN go build .'),
    ['2:5 `go build` starts without its cache each time: add `--mount=type=cache,target=/root/.cache/go-build`'],
  ],
  [
    'is content with any cache mount',
    build('python:3.13-slim', 'RUN --mount=type=cache,target=/tmp/x pip install flask'),
    [],
  ],
  [
    'leaves commands that want no cache alone',
    build(
      'python:3.13-slim',
      'RUN pip install --no-cache-dir flask',
      'RUN uv sync --no-cache',
      'ENV PIP_NO_CACHE_DIR=1',
      'RUN pip install flask',
    ),
    [],
  ],
  [
    'finds it behind python -m',
    build('python:3.13-slim', 'RUN python -m pip install flask'),
    ['2:15 `pip install` starts without its cache each time: add `--mount=type=cache,target=/root/.cache/pip`'],
  ],
  ['leaves stages that become an image to the rules about caches in it', ['FROM node:24', 'RUN npm ci'], []],
  ['leaves other subcommands alone', build('node:24', 'RUN npm run build && go version && cargo --version'), []],
])

testFix('use-cache-mounts', [
  [
    'keeps other flags',
    build('node:24', 'RUN --network=host npm ci'),
    build('node:24', 'RUN --mount=type=cache,target=/root/.npm --network=host npm ci'),
  ],
  ['leaves it to people where the user is not root', build('node:24', 'USER node', 'RUN npm ci'), undefined],
])
