import { testRule } from '../../rule-table.ts'

const none = (command: string): string => `\`go ${command}\` names no version`
const floats = (command: string, version: string): string =>
  `\`go ${command}\` takes whatever \`${version}\` is that day`

testRule('pin-go-packages', [
  [
    'finds all three commands',
    ['FROM a', 'RUN go install x.org/a', 'RUN go get -u x.org/a', 'ONBUILD RUN go run x.org/a -f'],
    [`2:16 ${none('install x.org/a')}`, `3:15 ${none('get x.org/a')}`, `4:20 ${none('run x.org/a')}`],
  ],
  [
    'finds versions that move',
    ['FROM a', 'RUN go install x.org/a@latest x.org/b@v1 x.org/c@main'],
    [`2:16 ${floats('install x.org/a@latest', 'latest')}`, `2:42 ${floats('install x.org/c@main', 'main')}`],
  ],
  ['finds a tool', ['FROM a', 'RUN go get -tool a'], [`2:18 ${none('get a')}`]],
  ['takes versions and commits', ['FROM a', 'RUN go install x.org/a@v1.2.3 x.org/b@43c572f && go run x.org/c@v1'], []],
  [
    'takes what is here',
    ['FROM a', 'RUN go install . ./... ../a /a && go run main.go && go run cmd/app/main.go && go get'],
    [],
  ],
  ['takes the standard library and the main module', ['FROM a', 'RUN go install std cmd/vet tool all'], []],
  ['leaves variables alone', ['FROM a', 'RUN go install x.org/a@$V "$TOOL" x.org/$B'], []],
  ['leaves the arguments of a program alone', ['FROM a', 'RUN go run x.org/a@v1 x.org/b --foo c'], []],
  ['knows flags with a value', ['FROM a', 'RUN go install -ldflags "-s -w" -tags x x.org/a@v1'], []],
  ['leaves other subcommands alone', ['FROM a', 'RUN go build x.org/a && go mod download && go test ./...'], []],
  [
    'answers as hadolint where asked',
    ['FROM a', 'RUN go run main.go', 'RUN go run $X', 'RUN go run x@main', 'RUN go get x@none', 'RUN go run ./x'],
    [
      '2:12 `go run main.go` names no fixed version',
      '3:12 `go run $X` names no fixed version',
      '5:12 `go get x@none` names no fixed version',
    ],
    { compat: 'hadolint' },
  ],
])
