import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

testRule('group-apt-installs', [
  [
    'finds three in a row twice',
    [
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y a',
      'RUN apt-get update && apt-get install -y b',
      'RUN apt-get update && apt-get install -y c',
    ],
    [
      '3:23 Installs with apt once more, right after line 2: make it one RUN with one list',
      '4:23 Installs with apt once more, right after line 3: make it one RUN with one list',
    ],
  ],
  [
    'counts apt and apt-get as one',
    ['FROM debian:13-slim', 'RUN apt-get update && apt-get install -y a', 'RUN apt update && apt install -y b'],
    ['3:19 Installs with apt once more, right after line 2: make it one RUN with one list'],
  ],
  [
    'finds RUNs with different flags',
    [
      'FROM debian:13-slim',
      'RUN --mount=type=cache,target=/var/cache/apt apt-get install -y a',
      'RUN apt-get install -y b',
    ],
    ['3:5 Installs with apt once more, right after line 2: make it one RUN with one list'],
  ],
  [
    'leaves single commands to the rule about those',
    ['FROM debian:13-slim', 'RUN apt-get install -y a', 'RUN apt-get install -y b'],
    [],
  ],
  [
    'leaves RUNs with something between them alone',
    [
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y a',
      'COPY x /x',
      'RUN apt-get update && apt-get install -y b',
    ],
    [],
  ],
  [
    'leaves another stage alone',
    [
      'FROM debian:13-slim AS a',
      'RUN apt-get update && apt-get install -y a',
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y b',
    ],
    [],
  ],
  [
    'leaves stages that only feed others alone',
    [
      'FROM debian:13-slim AS a',
      'RUN apt-get update && apt-get install -y a',
      'RUN apt-get update && apt-get install -y b',
      'FROM scratch',
      'COPY --from=a /x /x',
    ],
    [],
  ],
  [
    'leaves a second one that only removes alone',
    [
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y a',
      'RUN apt-get remove -y b && apt-get autoremove -y',
    ],
    [],
  ],
  [
    'looks at stages that nothing uses, they are images',
    [
      'FROM debian:13-slim AS a',
      'RUN apt-get update && apt-get install -y a',
      'RUN apt-get update && apt-get install -y b',
      'FROM scratch',
    ],
    ['3:23 Installs with apt once more, right after line 2: make it one RUN with one list'],
  ],
  [
    'finds a single command beside several',
    ['FROM debian:13-slim', 'RUN apt-get update && apt-get install -y a', 'RUN apt-get install -y b'],
    ['3:5 Installs with apt once more, right after line 2: make it one RUN with one list'],
  ],
])

testFix('group-apt-installs', [
  [
    'joins the two',
    ['FROM debian:13-slim', 'RUN apt-get update && apt-get install -y a', 'RUN apt-get update && apt-get install -y b'],
    [
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y a \\',
      '    && apt-get update && apt-get install -y b',
    ],
  ],
  [
    'leaves two alone that would then be found beside the next',
    [
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y a',
      'RUN apt-get install -y b',
      'RUN ["apt-get", "install", "c"]',
    ],
    undefined,
  ],
  [
    'leaves heredocs and the exec form alone',
    ['FROM debian:13-slim', 'RUN ["apt-get", "install", "a"]', 'RUN apt-get update && apt-get install -y b'],
    undefined,
  ],
  [
    'leaves different flags alone',
    ['FROM debian:13-slim', 'RUN --network=host apt-get install -y a', 'RUN apt-get install -y b'],
    undefined,
  ],
  [
    'leaves it to people where the next pair would be reported in place of this one',
    [
      'FROM debian:13-slim',
      'RUN ["apt-get", "install", "a"]',
      'RUN apt-get install -y b',
      'RUN apt-get update && apt-get install -y c',
    ],
    undefined,
  ],
])
