import { testRule } from '../../rule-table.ts'

const today = { today: '2026-11-28' }
const says = (image: string, line: string, end: string): string =>
  `\`${image}\`: ${line} gets no security fixes any more, the last were due on ${end}`

const row = (image: string, ...lines: readonly (readonly [line: string, end: string])[]) =>
  [`knows ${image}`, [`FROM ${image}`], lines.map(([line, end]) => `1:6 ${says(image, line, end)}`), today] as const

testRule('supported-base-version', [
  row('python:3.9.18-slim', ['Python 3.9', '2025-10-31']),
  row('python:3.10', ['Python 3.10', '2026-10-31']),
  row('python:2', ['Python 2', '2020-01-01']),
  row('docker.io/library/node:18-alpine3.19', ['Node.js 18', '2025-04-30'], ['Alpine 3.19', '2025-11-01']),
  row('node:20.11.1-bookworm@sha256:' + 'a'.repeat(64), ['Node.js 20', '2026-04-30']),
  row('debian:buster-20240612-slim', ['Debian 10', '2024-06-30']),
  row('debian:11.9', ['Debian 11', '2026-08-31']),
  row('ubuntu:focal', ['Ubuntu 20.04', '2025-05-31']),
  row('public.ecr.aws/docker/library/ubuntu:18.04', ['Ubuntu 18.04', '2023-05-31']),
  row('alpine:3.20.3', ['Alpine 3.20', '2026-04-01']),
  row('golang:1.22-bullseye', ['Go 1.22', '2025-02-11'], ['Debian 11', '2026-08-31']),
  row('php:7.4-fpm', ['PHP 7.4', '2022-11-28']),
  row('ruby:3.0', ['Ruby 3.0', '2024-04-23']),
  row('eclipse-temurin:20.0.2_9-jre-jammy', ['Java 20', '2023-09-19']),
  row('mcr.microsoft.com/dotnet/aspnet:6.0-alpine3.18', ['.NET 6', '2024-11-12'], ['Alpine 3.18', '2025-05-09']),
  row('mcr.microsoft.com/dotnet/core/sdk:3.1', ['.NET 3.1', '2022-12-13']),
  ...[
    ...['python:3.13-slim', 'python:3', 'python:3.14.0rc1', 'python', 'node:22-bookworm', 'node:lts', 'debian:13-slim'],
    ...['debian:stable', 'ubuntu:24.04', 'ubuntu:jammy', 'alpine:3.22', 'alpine:edge', 'golang:1.25', 'php:8.2-cli'],
    ...['ruby:3.3', 'eclipse-temurin:8u372-b07-jre', 'eclipse-temurin:21', 'mcr.microsoft.com/dotnet/sdk:10.0'],
    ...['example.com/python:3.6', 'nginx:1.10', 'python:constructor', 'debian:toString'],
  ].map((image) => row(image)),
  [
    'looks at every stage, and at what an ARG says by default',
    ['ARG V=3.8', 'FROM golang:1.20 AS build', 'FROM build', 'FROM python:${V}-slim'],
    [
      `2:6 ${says('golang:1.20', 'Go 1.20', '2024-02-06')}`,
      `4:6 ${says('python:3.8-slim', 'Python 3.8', '2024-10-07')}`,
    ],
    today,
  ],
  ['says nothing where the day is unknown', ['FROM python:2.7'], []],
  ['counts the last day in', ['FROM python:3.9'], [], { today: '2025-10-31' }],
  [
    'speaks from the day after',
    ['FROM python:3.9'],
    [`1:6 ${says('python:3.9', 'Python 3.9', '2025-10-31')}`],
    { today: '2025-11-01' },
  ],
  ['says nothing where the dates are older than a year', ['FROM python:2.7'], [], { today: '2027-12-01' }],
])
