import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

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
  ...[
    ['go mod download', 'go mod', '/go/pkg/mod'],
    ['./mvnw -B package', 'mvnw package', '/root/.m2'],
    ['./gradlew bootJar', 'gradlew bootJar', '/root/.gradle'],
    ['yarn install --frozen-lockfile', 'yarn install', '/usr/local/share/.cache/yarn'],
    ['yarn --frozen-lockfile', 'yarn', '/usr/local/share/.cache/yarn'],
    ['pnpm i', 'pnpm i', '/root/.local/share/pnpm/store'],
    ['python3.13 -m pip install flask', 'pip install', '/root/.cache/pip'],
  ].map(
    ([command = '', title = '', folder = '']) =>
      [
        `knows ${command}`,
        build('a:1', `RUN ${command}`),
        [
          `2:${command.startsWith('python') ? 19 : 5} \`${title}\` starts without its cache each time: add \`--mount=type=cache,target=${folder}\``,
        ],
      ] as const,
  ),
  [
    'knows where pnpm is told to keep its store',
    build('node:24', 'ENV PNPM_HOME=/pnpm', 'RUN pnpm install'),
    ['3:5 `pnpm install` starts without its cache each time: add `--mount=type=cache,target=/pnpm/store`'],
  ],
  ['leaves versions of yarn alone that keep it elsewhere', build('node:24', 'RUN yarn install --immutable'), []],
  [
    'leaves a stage alone that downloads for those built on it',
    [
      'FROM golang:1.25 AS modules',
      'RUN go mod download',
      'FROM modules AS build',
      'RUN echo',
      'FROM scratch',
      'COPY --from=build /a /a',
    ],
    [],
  ],
  [
    'leaves a stage alone whose download is copied',
    build(
      'maven:3.9',
      'RUN mvn dependency:go-offline',
      'FROM maven:3.9 AS other',
      'COPY --from=build /root/.m2 /root/.m2',
    ),
    [],
  ],
  [
    'finds the first command that downloads what all of them read, and not those after it',
    build('rust:1.90', 'RUN cargo build --release && rm -r src', 'COPY . .', 'RUN cargo build --release'),
    ['2:5 `cargo build` starts without its cache each time: add `--mount=type=cache,target=/usr/local/cargo/registry`'],
  ],
  [
    'knows tools that only download',
    build('rust:1.90', 'RUN cargo chef cook --release', 'COPY . .', 'RUN cargo build --release'),
    ['2:5 `cargo chef` starts without its cache each time: add `--mount=type=cache,target=/usr/local/cargo/registry`'],
  ],
  [
    'finds the download before the build',
    build('gradle:9', 'RUN gradle dependencies', 'COPY . .', 'RUN gradle bootJar'),
    ['2:5 `gradle dependencies` starts without its cache each time: add `--mount=type=cache,target=/root/.gradle`'],
  ],
  [
    'leaves a stage alone that is built on one that has downloaded',
    [
      'FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build',
      'RUN dotnet restore',
      'FROM build AS publish',
      'RUN dotnet publish',
      'FROM scratch',
      'COPY --from=publish /a /a',
    ],
    [],
  ],
  [
    'finds the second installation where each has packages of its own',
    build('node:24', 'RUN npm ci', 'RUN npm install -g serve@14'),
    ['2', '3'].map(
      (line) =>
        `${line}:5 \`npm ${line === '2' ? 'ci' : 'install'}\` starts without its cache each time: add \`--mount=type=cache,target=/root/.npm\``,
    ),
  ],
  ...[
    ['ENV POETRY_CACHE_DIR=/tmp/p', 'RUN poetry install'],
    ['ARG XDG_CACHE_HOME=/c', 'RUN pip install flask'],
    ['ENV npm_config_cache=/c', 'RUN npm ci'],
    ['ENV GRADLE_USER_HOME=/cache', 'RUN gradle build'],
    ['ENV NUGET_PACKAGES=/n', 'RUN dotnet restore'],
    ['ENV CARGO_HOME=/c', 'RUN cargo build'],
    ['RUN PIP_CACHE_DIR=/c pip install flask'],
    ['RUN export UV_CACHE_DIR=/c && uv sync'],
    ['RUN pip install --cache-dir /c flask'],
  ].map(
    (lines) => [`leaves a cache alone that is elsewhere: ${lines.join(', ')}`, build('a:1', ...lines), []] as const,
  ),
  ['leaves other subcommands alone', build('node:24', 'RUN npm run build && go version && cargo --version'), []],
])

testFix('use-cache-mounts', [
  [
    'keeps other flags',
    build('node:24', 'RUN --network=host npm ci'),
    build('node:24', 'RUN --mount=type=cache,target=/root/.npm --network=host npm ci'),
  ],
  ['leaves it to people where the user is not root', build('node:24', 'USER node', 'RUN npm ci'), undefined],
  [
    'gives the mount to all that read what was downloaded',
    build('dotnet/sdk:9.0', 'RUN dotnet restore', 'RUN ls', 'RUN dotnet test'),
    build(
      'dotnet/sdk:9.0',
      'RUN --mount=type=cache,target=/root/.nuget/packages dotnet restore',
      'RUN ls',
      'RUN --mount=type=cache,target=/root/.nuget/packages dotnet test',
    ),
  ],
  [
    'leaves it to people where stages built on it may read what was downloaded',
    [
      'FROM maven:3.9 AS deps',
      'RUN mvn dependency:go-offline',
      'FROM deps AS build',
      'RUN ls',
      'FROM scratch',
      'COPY --from=build /a /a',
    ],
    undefined,
  ],
])
