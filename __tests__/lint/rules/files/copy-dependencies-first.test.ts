import { testRule } from '../../rule-table.ts'

const MESSAGE = (install: string): string =>
  `Copies all files before \`${install}\`: any change downloads everything again`

testRule('copy-dependencies-first', [
  ...[
    ['pip install -r requirements.txt', 'pip install'],
    ['npm install --omit=dev', 'npm install'],
    ['yarn --frozen-lockfile', 'yarn'],
    ['pnpm i', 'pnpm i'],
    ['bundle install', 'bundle install'],
    ['composer install --no-dev', 'composer install'],
    ['poetry install --no-root', 'poetry install'],
    ['uv sync --locked', 'uv sync'],
    ['go mod download', 'go mod download'],
    ['pip install --no-cache-dir -e .', 'pip install'],
    ['pip3 install .[prod]', 'pip3 install'],
    ['go install -v ./...', 'go install'],
    ['go get -d -v', 'go get'],
    ['cargo install --path .', 'cargo install'],
    ['corepack pnpm install --frozen-lockfile', 'pnpm install'],
    ['./gradlew clean nativeCompile', 'gradlew clean nativeCompile'],
    ['cargo chef cook --release', 'cargo chef cook'],
  ].map(
    ([command = '', install = '']) =>
      [`knows ${command}`, ['FROM a', 'COPY . /app', `RUN ${command}`], [`2:1 ${MESSAGE(install)}`]] as const,
  ),
  ['takes the manifest first', ['FROM a', 'COPY go.mod go.sum ./', 'RUN go mod download', 'COPY . .'], []],
  ['takes a second installation', ['FROM a', 'COPY *.json ./', 'RUN npm ci', 'COPY . .', 'RUN npm ci --omit=dev'], []],
  [
    'knows src by name',
    ['FROM a', 'COPY package*.json ./', 'COPY src ./src', 'RUN npm ci'],
    ['3:1 Copies `src` before `npm ci`: any change of it downloads everything again'],
  ],
  [
    'knows ./src by name',
    ['FROM a', 'COPY ./src ./src', 'COPY requirements.txt .', 'RUN pip install -r requirements.txt'],
    ['2:1 Copies `./src` before `pip install`: any change of it downloads everything again'],
  ],
  [
    'knows sample.py by name',
    ['FROM a', 'COPY sample.py .', 'COPY requirements.txt .', 'RUN pip install -r requirements.txt'],
    ['2:1 Copies `sample.py` before `pip install`: any change of it downloads everything again'],
  ],
  [
    'knows index.js by name',
    ['FROM a', 'COPY package.json index.js ./', 'RUN npm install'],
    ['2:1 Copies `index.js` before `npm install`: any change of it downloads everything again'],
  ],
  [
    'knows server/src/ by name',
    ['FROM a', 'COPY server/src/ src/', 'COPY package.json .', 'RUN yarn'],
    ['2:1 Copies `server/src/` before `yarn`: any change of it downloads everything again'],
  ],
  ['takes code behind it', ['FROM a', 'COPY package.json .', 'RUN npm ci', 'COPY src ./src'], []],
  ['takes manifests and settings', ['FROM a', 'COPY setup.py vite.config.js postinstall.js ./', 'RUN npm ci'], []],
  ['takes what builds the project', ['FROM a', 'COPY src ./src', 'RUN go build ./...'], []],
  [
    'takes an installation of the project',
    ['FROM a', 'COPY src ./src', 'COPY pyproject.toml .', 'RUN pip install .'],
    [],
  ],
  ['takes code of another stage', ['FROM a', 'COPY --from=x src ./src', 'RUN npm ci'], []],
  ['takes packages by name', ['FROM a', 'COPY . .', 'RUN npm install -g serve && pip install flask'], []],
  ['takes a copy from another stage', ['FROM a', 'COPY --from=x . .', 'RUN npm ci'], []],
  ['takes a copy in another stage', ['FROM a AS x', 'COPY . .', 'FROM b', 'RUN npm ci'], []],
  [
    'knows Maven',
    ['FROM x:1', 'COPY . .', 'RUN mvn -B package -DskipTests'],
    ['2:1 Copies all files before `mvn package`: any change downloads everything again'],
  ],
  [
    'knows a Maven wrapper',
    ['FROM x:1', 'COPY . .', 'RUN ./mvnw -q verify'],
    ['2:1 Copies all files before `mvnw verify`: any change downloads everything again'],
  ],
  [
    'knows Gradle',
    ['FROM x:1', 'COPY . .', 'RUN ./gradlew :app:bootJar --no-daemon'],
    ['2:1 Copies all files before `gradlew :app:bootJar`: any change downloads everything again'],
  ],
  [
    'knows .NET',
    ['FROM x:1', 'COPY . .', 'RUN dotnet publish -c Release -o /app'],
    ['2:1 Copies all files before `dotnet publish`: any change downloads everything again'],
  ],
  [
    'knows Go',
    ['FROM x:1', 'COPY . .', 'RUN CGO_ENABLED=0 go build -o /app ./cmd/app'],
    ['2:1 Copies all files before `go build`: any change downloads everything again'],
  ],
  [
    'knows Cargo',
    ['FROM x:1', 'COPY . .', 'RUN cargo build --release'],
    ['2:1 Copies all files before `cargo build`: any change downloads everything again'],
  ],
  [
    'knows pipenv',
    ['FROM x:1', 'COPY . .', 'RUN pipenv sync'],
    ['2:1 Copies all files before `pipenv sync`: any change downloads everything again'],
  ],
  [
    'knows bun',
    ['FROM x:1', 'COPY . .', 'RUN bun install --frozen-lockfile'],
    ['2:1 Copies all files before `bun install`: any change downloads everything again'],
  ],
  [
    'knows mix',
    ['FROM x:1', 'COPY . .', 'RUN mix deps.get'],
    ['2:1 Copies all files before `mix deps.get`: any change downloads everything again'],
  ],
  [
    'takes an earlier download for the installation',
    ['FROM golang:1.25', 'COPY go.mod go.sum ./', 'RUN go mod download', 'COPY . .', 'RUN go build ./...'],
    [],
  ],
  [
    'leaves commands alone that download nothing',
    ['FROM x:1', 'COPY . .', 'RUN mvn --version && go vet ./... && dotnet --info'],
    [],
  ],
  ['knows ADD', ['FROM a', 'ADD . /app', 'RUN npm ci'], [`2:1 ${MESSAGE('npm ci')}`]],
  ['knows the JSON form', ['FROM a', 'COPY ["./", "/app"]', 'RUN npm ci'], [`2:1 ${MESSAGE('npm ci')}`]],
  [
    'knows that a stage is built on the copy',
    ['FROM a AS source', 'COPY . .', 'FROM source', 'RUN npm ci', 'FROM source', 'RUN npm ci'],
    [`2:1 ${MESSAGE('npm ci')}`],
  ],
  [
    'takes an installation in the stage that another is built on',
    [
      'FROM golang:1.25 AS modules',
      'COPY go.mod go.sum ./',
      'RUN go mod download',
      'FROM modules',
      'COPY . .',
      'RUN go build',
    ],
    [],
  ],
  [
    'knows a second language',
    ['FROM a', 'COPY package.json .', 'RUN npm ci', 'COPY . .', 'RUN npm ci && pip install -r requirements.txt'],
    [`4:1 ${MESSAGE('pip install')}`],
  ],
  [
    'takes another tool of the same language',
    ['FROM a', 'COPY pyproject.toml .', 'RUN poetry install --no-root', 'COPY . .', 'RUN pip install .'],
    [],
  ],
  ...[
    ['cargo chef cook --recipe-path recipe.json', 'cargo build'],
    ['mvn org.apache.maven.plugins:maven-dependency-plugin:3.8.1:go-offline', 'mvn package'],
    ['gradle resolveDependencies', 'gradle build'],
  ].map(
    ([early = '', late = '']) =>
      [
        `takes ${early} for the download`,
        ['FROM a', 'COPY x y', `RUN ${early}`, 'COPY . .', `RUN ${late}`],
        [],
      ] as const,
  ),
  ...[
    'go build -mod=vendor .',
    'pip install --no-deps -e .',
    'pip install --no-index ./wheels',
    'pip install ./dist/app.whl',
    'pip install /wheels/*',
    'pnpm install --offline',
    'go install example.com/tool@v1.2.3',
    'go run .',
    'cargo install sqlx-cli',
  ].map((command) => [`takes ${command}`, ['FROM a', 'COPY . .', `RUN ${command}`], []] as const),
])
