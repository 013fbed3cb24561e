import { testRule } from '../../rule-table.ts'

testRule('use-slim-base', [
  [
    'keeps the release where each image has it',
    ['FROM python:3.13-bookworm', 'CMD ["python"]'],
    ['1:6 `python:3.13-bookworm` has a smaller variant, `3.13-slim-bookworm`, without what only builds need'],
  ],
  [
    'knows where Node has the word',
    ['FROM node:24-bookworm', 'CMD ["node"]'],
    ['1:6 `node:24-bookworm` has a smaller variant, `24-bookworm-slim`, without what only builds need'],
  ],
  [
    'knows Debian by name and by date',
    ['FROM debian:trixie-20251103', 'CMD ["x"]'],
    ['1:6 `debian:trixie-20251103` has a smaller variant, `trixie-20251103-slim`, without what only builds need'],
  ],
  [
    'looks at the stage that the final one is built on',
    ['FROM ruby:3.4 AS base', 'FROM base', 'CMD ["ruby", "a.rb"]'],
    ['1:6 `ruby:3.4` has a smaller variant, `3.4-slim`, without what only builds need'],
  ],
  [
    'leaves a stage that only feeds others alone',
    ['FROM python:3.13 AS build', 'FROM python:3.13-slim', 'COPY --from=build /a /a'],
    [],
  ],
  ['leaves variants alone', ['FROM python:3.13-alpine'], []],
  ['leaves a fixed release of a variant alone', ['FROM node:24-alpine3.22'], []],
  ['leaves images without a slim variant alone', ['FROM golang:1.25'], []],
  ['leaves an image that compiles alone', ['FROM python:3.13', 'RUN make', 'CMD ["python"]'], []],
  [
    'leaves an image alone whose health check needs what slim has not',
    ['FROM node:24', 'HEALTHCHECK CMD curl -f http://localhost/', 'CMD ["node"]'],
    [],
  ],
  [
    'does not count a program that the file installs',
    ['FROM debian:13', 'RUN apt-get install -y git && git clone https://a.test/x', 'CMD ["x"]'],
    ['1:6 `debian:13` has a smaller variant, `13-slim`, without what only builds need'],
  ],
  ['says nothing without a tag', ['FROM python'], []],
  ['leaves a date alone that no image but Debian has', ['FROM python:3.13-20251103'], []],
])
