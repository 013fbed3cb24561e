import { testRule } from '../../rule-table.ts'

const MESSAGE = 'The final stage sets no USER, so the image most likely runs as root'

testRule('has-user', [
  ['finds a final stage without one', ['FROM a AS x', 'USER 5', 'FROM b'], [`3:1 ${MESSAGE}`]],
  ['finds one that only ONBUILD sets', ['FROM a', 'ONBUILD USER 5'], [`1:1 ${MESSAGE}`]],
  ['finds scratch', 'FROM scratch', [`1:1 ${MESSAGE}`]],
  ['inherits it', ['FROM a AS x', 'USER 5', 'FROM x AS y', 'FROM y'], []],
  ['leaves root to its own rule', ['FROM a', 'USER root'], []],
  ['believes a base that says so', 'FROM gcr.io/distroless/static:nonroot', []],
  [
    'knows images that bring one, by their version too',
    ['FROM jenkins/jenkins:lts AS x', 'FROM haproxy:2.10-alpine AS y', 'FROM docker.io/library/elasticsearch:8.15.0'],
    [],
  ],
  ['knows the registry of one', 'FROM registry.access.redhat.com/ubi9/nodejs-20-minimal:1-45', []],
  ['knows the tags of one', 'FROM mcr.microsoft.com/dotnet/aspnet:8.0-jammy-chiseled', []],
  ['does not take an older version', 'FROM haproxy:2.3', [`1:1 ${MESSAGE}`]],
  ['does not take other images of the same house', 'FROM bitnami/python:3.12', [`1:1 ${MESSAGE}`]],
  ['does not take the same name in another registry', 'FROM ghcr.io/x/jenkins/jenkins:lts', [`1:1 ${MESSAGE}`]],
  [
    'names an image that it knows to run as root',
    ['FROM python:3.13-slim AS x', 'FROM x'],
    ['2:1 The final stage sets no USER, and `python` runs as root'],
  ],
  ...['postgres:17', 'redis:8-alpine', 'mysql:9', 'mariadb:12', 'mongo:8', 'rabbitmq:4', 'valkey/valkey:9'].map(
    (image) => [`knows that ${image} changes to its own user by itself`, `FROM ${image}`, []] as const,
  ),
  [
    'knows that it does not with another entrypoint',
    ['FROM postgres:17', 'ENTRYPOINT ["/start.sh"]'],
    ['1:1 The final stage sets no USER, and `postgres` runs as root'],
  ],
  ...[
    'public.ecr.aws/lambda/python:3.13',
    'amazon/aws-lambda-nodejs:22',
    'mcr.microsoft.com/devcontainers/base:bookworm',
  ].map((image) => [`knows that where it runs somebody else decides: ${image}`, `FROM ${image}`, []] as const),
  ...[
    'gcr.io/distroless/static-debian12',
    'nvidia/cuda:12.8.1-base-ubuntu24.04',
    'continuumio/miniconda3:25.3.1-1',
  ].map(
    (image) =>
      [
        `knows that ${image} is root`,
        `FROM ${image}`,
        [`1:1 The final stage sets no USER, and \`${image.replace(/:.*/, '')}\` runs as root`],
      ] as const,
  ),
  ...[
    'mcr.microsoft.com/windows/servercore:ltsc2022',
    'mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022',
  ].map(
    (image) =>
      [
        `knows what the administrator is called in ${image}`,
        `FROM ${image}`,
        ['1:1 The final stage sets no USER, so the image runs as `ContainerAdministrator`'],
      ] as const,
  ),
  ['believes it through a stage', ['FROM cgr.dev/chainguard/python:latest AS x', 'FROM x'], []],
  [
    'leaves it to the rule about users that are created, where that finds one',
    ['FROM a', 'RUN useradd app', 'CMD ["x"]'],
    [],
  ],
  [
    'says it where that rule is off',
    ['FROM a', 'RUN useradd app', 'CMD ["x"]'],
    [`1:1 ${MESSAGE}`],
    { disabled: ['use-created-user'] },
  ],
  [
    'says it where the user is of use',
    ['FROM a', 'RUN useradd app', 'RUN su app -c x', 'CMD ["y"]'],
    [`1:1 ${MESSAGE}`],
  ],
  ['asks nothing of a file without FROM', 'RUN x', []],
])
