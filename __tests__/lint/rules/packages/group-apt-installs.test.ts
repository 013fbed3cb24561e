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
  ...[
    ['a repository that is set up in between', 'RUN curl -fsSL https://x/setup | bash - && apt-get install -y b'],
    [
      'a list of another repository',
      'RUN echo "deb https://x y main" > /etc/apt/sources.list.d/x.list && apt-get update && apt-get install -y b',
    ],
    ['a key of another repository', 'RUN apt-key add key.asc && apt-get update && apt-get install -y b'],
    ['a package from a download', 'RUN wget -q https://x/b.deb && apt-get install -y ./b.deb'],
    ['a script', 'RUN ./setup.sh && apt-get install -y b'],
  ].map(
    ([claim = '', second = '']) =>
      [
        `leaves alone what needs the first: ${claim}`,
        ['FROM debian:13-slim', 'RUN apt-get update && apt-get install -y curl gnupg', second],
        [],
      ] as const,
  ),
  [
    'leaves alone what the end of the first prepares',
    [
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y curl && curl -fsSL https://x/setup | bash -',
      'RUN apt-get update && apt-get install -y nodejs',
    ],
    [],
  ],
  [
    'finds it behind instructions and RUNs that need nothing of the first',
    [
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*',
      'ENV A=1',
      'WORKDIR /app',
      'RUN useradd -m app && mkdir -p /data && chown app /data && sed -i s/a/b/ /etc/x',
      'LABEL b=c',
      'RUN apt-get update && apt-get install -y b && rm -rf /var/lib/apt/lists/*',
    ],
    ['7:23 Installs with apt once more, after line 2: make it one RUN with one list'],
  ],
  ...[
    'COPY x /x',
    'ADD x /x',
    'USER app',
    'SHELL ["bash", "-c"]',
    'RUN make',
    'RUN a --version',
    'RUN curl -O https://x/y',
  ].map(
    (between) =>
      [
        `leaves it alone behind ${between}`,
        [
          'FROM debian:13-slim',
          'RUN apt-get update && apt-get install -y a curl',
          between,
          'RUN apt-get update && apt-get install -y b',
        ],
        [],
      ] as const,
  ),
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
