import { testRule } from '../../rule-table.ts'

testRule('no-build-tools-in-image', [
  [
    'takes a port or a health check for a service that the base image starts',
    ['FROM nginx:1.29', 'RUN apt-get install -y gcc', 'EXPOSE 80'],
    ['2:24 `gcc` stays in the final image: build in a stage of its own'],
  ],
  [
    'leaves an image alone that starts nothing',
    ['FROM debian:13', 'RUN apt-get install -y gcc', 'HEALTHCHECK NONE'],
    [],
  ],
  [
    'names a few and counts the others',
    ['FROM alpine:3.22', 'RUN apk add gcc musl-dev libffi-dev openssl-dev make cargo', 'CMD ["x"]'],
    ['2:13 `gcc`, `musl-dev`, `libffi-dev` and 2 more stay in the final image: build in a stage of its own'],
  ],
  [
    'knows the packages of every system',
    ['FROM fedora:43', 'RUN dnf install -y gcc-c++ openssl-devel', 'CMD ["x"]'],
    ['2:20 `gcc-c++` and `openssl-devel` stay in the final image: build in a stage of its own'],
  ],
  [
    'knows versioned compilers',
    ['FROM debian:13-slim', 'RUN apt-get install -y g++-14', 'CMD ["x"]'],
    ['2:24 `g++-14` stays in the final image: build in a stage of its own'],
  ],
  [
    'finds them although a later RUN removes them',
    ['FROM debian:13-slim', 'RUN apt-get install -y gcc', 'RUN apt-get purge -y gcc', 'CMD ["x"]'],
    ['2:24 `gcc` stays in the final image: build in a stage of its own'],
  ],
  [
    'finds them in the stage that the final one is built on',
    ['FROM debian:13-slim AS base', 'RUN apt-get install -y gcc', 'FROM base', 'CMD ["x"]'],
    ['2:24 `gcc` stays in the final image: build in a stage of its own'],
  ],
  [
    'is content when the same RUN removes them',
    ['FROM alpine:3.22', 'RUN apk add --virtual .build gcc && make && apk del .build', 'CMD ["x"]'],
    [],
  ],
  [
    'takes any removal for the clean-up',
    [
      'FROM debian:13-slim',
      'RUN apt-get install -y $DEPS gcc && make && apt-get purge -y --auto-remove $DEPS',
      'CMD ["x"]',
    ],
    [],
  ],
  [
    'leaves a stage that only feeds others alone',
    [
      'FROM debian:13-slim AS build',
      'RUN apt-get install -y gcc',
      'FROM debian:13-slim',
      'COPY --from=build /a /a',
      'CMD ["x"]',
    ],
    [],
  ],
  ['leaves images without a program alone', ['FROM debian:13-slim', 'RUN apt-get install -y gcc'], []],
  [
    'leaves images alone that start a shell, a build or a notebook',
    ['FROM debian:13-slim AS a', 'RUN apt-get install -y gcc', 'CMD ["bash"]'],
    [],
  ],
  [
    'leaves a build behind a wrapper alone',
    ['FROM debian:13-slim', 'RUN apt-get install -y gcc', 'ENTRYPOINT ["tini", "--"]', 'CMD ["make", "test"]'],
    [],
  ],
  [
    'leaves libraries and other packages alone',
    ['FROM debian:13-slim', 'RUN apt-get install -y libpq5 python3 git dev-tools devscripts', 'CMD ["x"]'],
    [],
  ],
  [
    'leaves packages of languages alone',
    ['FROM python:3.13-slim', 'RUN pip install cmake==4.0 gcc-dev', 'CMD ["x"]'],
    [],
  ],
  [
    'does not take another clean-up for it',
    ['FROM debian:13-slim', 'RUN apt-get install -y gcc && apt-get clean && npm remove x && rm -rf /x', 'CMD ["x"]'],
    ['2:24 `gcc` stays in the final image: build in a stage of its own'],
  ],
])
