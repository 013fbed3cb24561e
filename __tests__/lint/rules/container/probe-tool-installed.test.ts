import { testRule } from '../../rule-table.ts'

testRule('probe-tool-installed', [
  [
    'finds curl in an Alpine image',
    ['FROM node:24-alpine', 'HEALTHCHECK CMD curl -f http://localhost || exit 1'],
    ['2:17 The health check calls `curl`, which `node:24-alpine` does not have and nothing installs'],
  ],
  [
    'finds it inside sh -c and in the exec form',
    ['FROM debian:13-slim', 'HEALTHCHECK CMD ["sh", "-c", "wget -qO- http://localhost || exit 1"]'],
    ['2:31 The health check calls `wget`, which `debian:13-slim` does not have and nothing installs'],
  ],
  [
    'finds it in a stage that inherits base and check',
    ['FROM python:3.13-slim AS base', 'HEALTHCHECK CMD curl -f http://localhost', 'FROM base', 'CMD ["x"]'],
    ['2:17 The health check calls `curl`, which `python:3.13-slim` does not have and nothing installs'],
  ],
  [
    'finds it in distroless and scratch images',
    [
      'FROM gcr.io/distroless/python3-debian13',
      'HEALTHCHECK CMD ["curl", "-f", "http://localhost"]',
      'FROM scratch',
      'COPY app /app',
      'HEALTHCHECK CMD ["wget", "http://localhost"]',
    ],
    [
      '2:17 The health check calls `curl`, which `gcr.io/distroless/python3-debian13` does not have and nothing installs',
      '5:17 The health check calls `wget`, which `scratch` does not have and nothing installs',
    ],
  ],
  [
    'is content when it is installed, pinned or not',
    [
      'FROM debian:13-slim',
      'RUN apt-get update && apt-get install -y curl=8.14.1-2',
      'HEALTHCHECK CMD curl -f http://localhost',
    ],
    [],
  ],
  [
    'is content when the stage before installs it',
    [
      'FROM debian:13-slim AS base',
      'RUN apt-get install -y curl',
      'FROM base',
      'HEALTHCHECK CMD curl -f http://localhost',
    ],
    [],
  ],
  [
    'does not take an installation in another stage',
    [
      'FROM debian:13-slim AS build',
      'RUN apt-get install -y curl',
      'FROM debian:13-slim',
      'HEALTHCHECK CMD curl -f http://localhost',
      'COPY --from=build /app /app',
    ],
    ['4:17 The health check calls `curl`, which `debian:13-slim` does not have and nothing installs'],
  ],
  [
    'knows that busybox brings wget and nc',
    ['FROM alpine:3.22', 'HEALTHCHECK CMD wget -qO- http://localhost || nc -z localhost 80'],
    [],
  ],
  [
    'is content when the program is copied',
    ['FROM scratch', 'COPY --from=curl /usr/bin/curl /curl', 'HEALTHCHECK CMD ["/curl", "-f", "http://localhost"]'],
    [],
  ],
  [
    'says nothing when a folder for programs is copied',
    [
      'FROM debian:13-slim',
      'COPY --from=tools /usr/local/bin /usr/local/bin',
      'HEALTHCHECK CMD curl -f http://localhost',
    ],
    [],
  ],
  [
    'says nothing when a variable hides the packages',
    [
      'FROM debian:13-slim',
      'ARG PACKAGES',
      'RUN apt-get install -y $PACKAGES',
      'HEALTHCHECK CMD curl -f http://localhost',
    ],
    [],
  ],
  [
    'says nothing when a script or a package file may bring it',
    [
      'FROM debian:13-slim',
      'RUN ./setup.sh',
      'HEALTHCHECK CMD curl -f http://localhost',
      'FROM debian:13-slim',
      'RUN apt-get install -y ./all.deb',
      'HEALTHCHECK CMD curl -f http://localhost',
      'FROM debian:13-slim',
      'RUN bash <<EOF',
      'apt-get install -y curl',
      'EOF',
      'HEALTHCHECK CMD curl -f http://localhost',
    ],
    [],
  ],
  [
    'says nothing when a build step uses it',
    ['FROM debian:13-slim', 'RUN curl -fsSL https://a.test/x > /x', 'HEALTHCHECK CMD curl -f http://localhost'],
    [],
  ],
  [
    'says nothing about full variants and images it does not know',
    [
      'FROM node:24',
      'HEALTHCHECK CMD curl -f http://localhost',
      'FROM nginx:1.29-alpine',
      'HEALTHCHECK CMD curl -f http://localhost',
      'FROM owner/app:1',
      'HEALTHCHECK CMD curl -f http://localhost',
    ],
    [],
  ],
  ['says nothing about NONE', ['FROM debian:13-slim', 'HEALTHCHECK NONE'], []],
  [
    'says nothing when a variable hides what is copied',
    ['FROM debian:13-slim', 'ARG FILE', 'COPY $FILE app /opt/', 'HEALTHCHECK CMD curl -f http://localhost'],
    [],
  ],
  [
    'says nothing when the root of an image is copied',
    [
      'FROM debian:13-slim',
      'COPY --from=rootfs / /',
      'HEALTHCHECK CMD curl -f http://localhost',
      'FROM debian:13-slim',
      'ADD rootfs.tar.gz /',
      'HEALTHCHECK CMD curl -f http://localhost',
      'FROM debian:13-slim',
      'COPY tools/* /usr/bin/',
      'HEALTHCHECK CMD curl -f http://localhost',
    ],
    [],
  ],
  [
    'does not take another program for it',
    ['FROM debian:13-slim', 'COPY server /usr/local/bin/', 'COPY . /app', 'HEALTHCHECK CMD curl -f http://localhost'],
    ['4:17 The health check calls `curl`, which `debian:13-slim` does not have and nothing installs'],
  ],
  [
    'says nothing when an archive is unpacked',
    ['FROM debian:13-slim', 'RUN tar -xzf /all.tgz -C /', 'HEALTHCHECK CMD curl -f http://localhost'],
    [],
  ],
  [
    'says nothing when conda installs anything',
    ['FROM debian:13-slim', 'RUN conda install -y x', 'HEALTHCHECK CMD curl -f http://localhost'],
    [],
  ],
  [
    'does not take a package of a language',
    ['FROM debian:13-slim', 'RUN npm install curl', 'HEALTHCHECK CMD curl -f http://localhost'],
    ['3:17 The health check calls `curl`, which `debian:13-slim` does not have and nothing installs'],
  ],
  [
    'says nothing when the program is linked or moved',
    ['FROM debian:13-slim', 'RUN ln -s /opt/x/bin/curl /usr/bin/curl', 'HEALTHCHECK CMD curl -f http://localhost'],
    [],
  ],
  [
    'finds it among other packages',
    ['FROM debian:13-slim', 'RUN apt-get install -y git libcurl4', 'HEALTHCHECK CMD curl -f http://localhost'],
    ['3:17 The health check calls `curl`, which `debian:13-slim` does not have and nothing installs'],
  ],
  [
    'says nothing when a script decides, however it is started',
    [
      'FROM debian:13-slim',
      'RUN . ./setup',
      'HEALTHCHECK CMD curl -f http://localhost',
      'FROM debian:13-slim',
      'RUN sh setup',
      'HEALTHCHECK CMD curl -f http://localhost',
      'FROM debian:13-slim',
      'RUN wget -qO- https://a.test/setup | bash',
      'HEALTHCHECK CMD curl -f http://localhost',
      'FROM debian:13-slim',
      'RUN eval "$SETUP"',
      'HEALTHCHECK CMD curl -f http://localhost',
      'FROM debian:13-slim',
      'RUN <<EOF',
      '#!/usr/bin/env python3',
      'x',
      'EOF',
      'HEALTHCHECK CMD curl -f http://localhost',
    ],
    [],
  ],
  [
    'does not take a script that is written out',
    ['FROM debian:13-slim', 'RUN sh -c "mkdir /x"', 'HEALTHCHECK CMD curl -f http://localhost'],
    ['3:17 The health check calls `curl`, which `debian:13-slim` does not have and nothing installs'],
  ],
  [
    'says nothing about other images of the same registry',
    [
      'FROM gcr.io/owner/app:1',
      'HEALTHCHECK CMD curl -f http://localhost',
      'FROM gcr.io/distroless/base:debug',
      'HEALTHCHECK CMD curl -f http://localhost',
    ],
    [],
  ],
  [
    'does not take a folder for other things',
    ['FROM debian:13-slim', 'COPY --from=build /opt /opt/', 'HEALTHCHECK CMD curl -f http://localhost'],
    ['3:17 The health check calls `curl`, which `debian:13-slim` does not have and nothing installs'],
  ],
  ...['aspnet:8.0', 'runtime:9.0-noble-chiseled', 'runtime-deps:8.0'].map(
    (image) =>
      [
        `knows ${image} of .NET`,
        [`FROM mcr.microsoft.com/dotnet/${image}`, 'HEALTHCHECK CMD ["curl", "-f", "http://localhost:8080/health"]'],
        [
          `2:17 The health check calls \`curl\`, which \`mcr.microsoft.com/dotnet/${image}\` does not have and nothing installs`,
        ],
      ] as const,
  ),
  ...['aspnet:8.0-nanoserver-ltsc2022', 'runtime:8.0-azurelinux3.0', 'sdk:8.0'].map(
    (image) =>
      [
        `does not know what ${image} of .NET has`,
        [`FROM mcr.microsoft.com/dotnet/${image}`, 'HEALTHCHECK CMD curl -f http://localhost:8080/health'],
        [],
      ] as const,
  ),
  [
    'knows that busybox is where .NET runs on Alpine',
    ['FROM mcr.microsoft.com/dotnet/aspnet:8.0-alpine', 'HEALTHCHECK CMD wget -q http://localhost:8080/health'],
    [],
  ],
  [
    'knows that the shell form needs a shell',
    ['FROM gcr.io/distroless/static-debian12', 'COPY app /app', 'HEALTHCHECK CMD /app --health'],
    [
      '3:1 The health check needs a shell, which `gcr.io/distroless/static-debian12` does not have and nothing installs: use the exec form',
    ],
  ],
  [
    'knows that the exec form needs none',
    ['FROM scratch', 'COPY app /app', 'HEALTHCHECK CMD ["/app", "--health"]'],
    [],
  ],
  [
    'takes a shell that is copied or set',
    [
      'FROM scratch',
      'COPY --from=busybox:1.37 /bin/sh /bin/sh',
      'HEALTHCHECK CMD /app --health',
      'FROM gcr.io/distroless/base-debian12',
      'SHELL ["/busybox/sh", "-c"]',
      'HEALTHCHECK CMD /app --health',
      'FROM scratch',
      'ADD rootfs.tar /',
      'HEALTHCHECK CMD /app --health',
    ],
    [],
  ],
])
