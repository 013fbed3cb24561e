import { testRule } from '../../rule-table.ts'

testRule('delete-in-same-layer', [
  [
    'finds a copied folder',
    ['FROM debian:13-slim', 'COPY src /src', 'RUN make -C /src install', 'RUN rm -rf /src'],
    ['4:5 Deletes `/src`, but the layer of line 2 keeps it: bring and delete it in one RUN'],
  ],
  [
    'finds a copied file by its name in the folder',
    ['FROM debian:13-slim', 'WORKDIR /app', 'COPY a.tgz b.txt ./', 'RUN tar -xf a.tgz && rm a.tgz'],
    ['4:22 Deletes `/app/a.tgz`, but the layer of line 3 keeps it: bring and delete it in one RUN'],
  ],
  [
    'finds a clone',
    [
      'FROM debian:13-slim',
      'RUN git clone https://git.test/x/tool.git',
      'RUN rm -rf tool',
      'WORKDIR /w',
      'RUN git clone https://git.test/x/tool.git',
      'RUN rm -rf /w/tool',
    ],
    [
      '3:5 Deletes `/tool`, but the layer of line 2 keeps it: bring and delete it in one RUN',
      '6:5 Deletes `/w/tool`, but the layer of line 5 keeps it: bring and delete it in one RUN',
    ],
  ],
  [
    'leaves relative paths alone where the image decides',
    ['FROM golang:1.25 AS a', 'COPY a b', 'RUN rm b', 'FROM owner/app:1', 'COPY a b', 'RUN rm b'],
    [],
  ],
  [
    'knows where curl and wget write',
    [
      'FROM debian:13-slim',
      'WORKDIR /w',
      'RUN curl -fsSLO https://a.test/a.zip',
      'RUN curl -o /tmp/b https://a.test/b && wget -P /tmp https://a.test/c?x=1 && wget https://a.test/d',
      'RUN curl https://a.test/e > /tmp/e',
      'RUN rm a.zip /tmp/b /tmp/c d /tmp/e',
    ],
    [
      '6:5 Deletes `/w/a.zip`, but the layer of line 3 keeps it: bring and delete it in one RUN',
      '6:5 Deletes `/tmp/b`, but the layer of line 4 keeps it: bring and delete it in one RUN',
      '6:5 Deletes `/tmp/c`, but the layer of line 4 keeps it: bring and delete it in one RUN',
      '6:5 Deletes `/w/d`, but the layer of line 4 keeps it: bring and delete it in one RUN',
      '6:5 Deletes `/tmp/e`, but the layer of line 5 keeps it: bring and delete it in one RUN',
    ],
  ],
  [
    'finds it when all of the folder is deleted',
    ['FROM debian:13-slim', 'RUN wget -O /tmp/a.zip https://a.test/a.zip', 'RUN unzip /tmp/a.zip && rm -rf /tmp/*'],
    ['3:25 Deletes `/tmp/a.zip`, but the layer of line 2 keeps it: bring and delete it in one RUN'],
  ],
  [
    'is content when one RUN does all of it',
    ['FROM debian:13-slim', 'RUN wget -O /tmp/a https://a.test/a && rm /tmp/a', 'RUN rm -rf /tmp/*'],
    [],
  ],
  [
    'leaves what was moved away alone',
    ['FROM debian:13-slim', 'RUN wget -O /tmp/a https://a.test/a && mv /tmp/a /usr/bin/a', 'RUN rm -rf /tmp/*'],
    [],
  ],
  [
    'leaves a download to a cache mount alone',
    ['FROM debian:13-slim', 'RUN --mount=type=cache,target=/tmp wget -O /tmp/a https://a.test/a', 'RUN rm -f /tmp/a'],
    [],
  ],
  [
    'leaves a pipe alone',
    ['FROM debian:13-slim', 'RUN curl -fsSL https://a.test/a.tgz | tar -xz -C /opt', 'RUN rm -rf /tmp/a.tgz a.tgz'],
    [],
  ],
  ['leaves other files alone', ['FROM debian:13-slim', 'COPY a /app/a', 'RUN rm -rf /app/b /app/ab /etc/x'], []],
  [
    'leaves a file alone that is copied afterwards',
    ['FROM debian:13-slim', 'RUN rm -f /etc/x.conf', 'COPY x.conf /etc/x.conf'],
    [],
  ],
  [
    'leaves stages that only feed others alone',
    ['FROM debian:13-slim AS build', 'COPY a /a', 'RUN rm /a', 'FROM scratch', 'COPY --from=build /b /b'],
    [],
  ],
  [
    'does not think that ADD leaves an archive',
    ['FROM debian:13-slim', 'ADD a.tar.gz /opt/', 'RUN rm -f /opt/a.tar.gz'],
    [],
  ],
  [
    'looks at stages that nothing uses, they are images',
    ['FROM debian:13-slim AS a', 'COPY a /a', 'RUN rm /a', 'FROM scratch'],
    ['3:5 Deletes `/a`, but the layer of line 2 keeps it: bring and delete it in one RUN'],
  ],
  [
    'leaves patterns without -r alone, and everything',
    ['FROM debian:13-slim', 'COPY a/ /a/x/', 'RUN rm /a/* && rm -rf / $B'],
    [],
  ],
  [
    'leaves a download alone that a variable may delete',
    ['FROM debian:13-slim', 'RUN wget -O /tmp/a https://a.test/a && rm "$FILE"', 'RUN rm -f /tmp/a'],
    [],
  ],
  [
    'finds a download that something else is deleted beside',
    ['FROM debian:13-slim', 'RUN wget -O /tmp/a https://a.test/a && rm /tmp/b', 'RUN rm -f /tmp/a'],
    ['3:5 Deletes `/tmp/a`, but the layer of line 2 keeps it: bring and delete it in one RUN'],
  ],
  [
    'leaves addresses and targets alone that a variable hides',
    [
      'FROM debian:13-slim',
      'WORKDIR /w',
      'RUN wget -O $OUT https://a.test/a && wget https://a.test/$FILE && curl https://a.test/b -o /dev/null',
      'RUN rm -rf /w /dev/null',
    ],
    [],
  ],
  [
    'knows where a download goes to standard output, and to a folder',
    [
      'FROM debian:13-slim',
      'RUN wget -O - https://a.test/a > /a',
      'RUN curl --output-dir /b -O https://a.test/c',
      'RUN rm /a /b/c',
    ],
    [
      '4:5 Deletes `/a`, but the layer of line 2 keeps it: bring and delete it in one RUN',
      '4:5 Deletes `/b/c`, but the layer of line 3 keeps it: bring and delete it in one RUN',
    ],
  ],
  [
    'leaves other commands of Git alone',
    ['FROM debian:13-slim', 'WORKDIR /w', 'RUN git fetch origin x', 'RUN rm -rf /w/x /w/origin'],
    [],
  ],
  [
    'does not look for what a pattern copied',
    ['FROM debian:13-slim', 'COPY *.txt /t/', 'RUN rm -f /t/*.txt /t/a.txt'],
    [],
  ],
])
