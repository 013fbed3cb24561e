import { expect, it } from '@jest/globals'
import { lintDockerfile } from '../../../../src/lint/lint-dockerfile.ts'
import { testRule } from '../../rule-table.ts'

const MESSAGE = 'The image of this stage has no HEALTHCHECK'

testRule('has-healthcheck', [
  ['finds an image without one', 'FROM a', [`1:1 ${MESSAGE}`]],
  ['takes NONE for a decision', ['FROM scratch', 'HEALTHCHECK NONE'], []],
  ['inherits through stages', ['FROM scratch AS a', 'HEALTHCHECK CMD /a', 'FROM a AS b', 'FROM b'], []],
  ['does not inherit from another base', ['FROM scratch AS a', 'HEALTHCHECK CMD /a', 'FROM b'], [`3:1 ${MESSAGE}`]],
  [
    'asks every stage that is an image of its own',
    ['FROM a AS one', 'FROM b', 'HEALTHCHECK CMD /b'],
    [`1:1 ${MESSAGE}`],
  ],
  ['asks no stage that feeds others', ['FROM a AS one', 'FROM b', 'COPY --from=0 / /', 'HEALTHCHECK CMD /b'], []],
  [
    'asks no stage that a mount reads',
    ['FROM a AS one', 'FROM b', 'RUN --mount=from=one,target=/x y', 'HEALTHCHECK CMD /b'],
    [],
  ],
  ['asks nothing of a file without FROM', 'RUN true', []],
  [
    'asks every image where it has a severity of its own',
    ['FROM scratch', 'FROM debian:13', 'CMD ["bash"]'],
    [`1:1 ${MESSAGE}`, `2:1 ${MESSAGE}`],
    { severity: new Map([['DL3057', 'warning']]) },
  ],
  ...(
    [
      ['a shell', ['FROM debian:13', 'CMD ["bash", "-l"]']],
      ['a shell behind others', ['FROM a', 'ENTRYPOINT ["tini", "--", "sh"]']],
      ['a shell in shell form', ['FROM alpine:3.22', 'CMD sh']],
      ['a prompt', ['FROM node:24', 'CMD ["node"]']],
      ['what the base starts by itself', ['FROM python:3.13-slim', 'RUN x']],
      ['nothing', 'FROM scratch'],
      ['a question about itself', ['FROM node:24', 'CMD ["node", "--version"]']],
      ['a tool', ['FROM alpine:3.22', 'ENTRYPOINT ["git"]', 'CMD ["status"]']],
      ['a tool that is asked for help', ['FROM a', 'COPY tool /bin/', 'ENTRYPOINT ["/bin/tool"]', 'CMD ["--help"]']],
      ['a script that ends', ['FROM a', 'CMD ["sh", "-c", "sleep infinity"]']],
      ['tests', ['FROM golang:1.25', 'CMD ["go", "test", "./..."]', 'FROM python:3.13', 'CMD python -m pytest']],
      ['a function', ['FROM public.ecr.aws/lambda/python:3.13', 'CMD ["app.handler"]']],
      ['a client of functions', ['FROM python:3.13', 'ENTRYPOINT ["python", "-m", "awslambdaric"]', 'CMD ["app.x"]']],
      ['a workspace', ['FROM mcr.microsoft.com/devcontainers/base:bookworm', 'CMD ["/x"]']],
      ['a base of others', ['FROM a', 'ONBUILD COPY . .', 'CMD ["/x"]']],
    ] as const
  ).map(([what, text]) => [`leaves ${what} alone`, text, []] as const),
  ...(
    [
      ['a server', ['FROM node:24', 'CMD ["node", "server.js"]']],
      ['a program of which nothing is known', ['FROM scratch', 'ENTRYPOINT ["/app"]', 'CMD ["--verbose"]']],
      ['a script in a shell', ['FROM debian:13', 'CMD ["bash", "run.sh"]']],
      ['a server in the script of a shell', ['FROM node:24', 'CMD ["bash", "-c", "exec node server.js"]']],
      ['a script that hides what it runs', ['FROM node:24', 'CMD ["bash", "-c", "$RUN"]']],
      ['what comes with a port', ['FROM debian:13', 'EXPOSE 80', 'CMD ["bash"]']],
      ['a command that goes on after a tool', ['FROM debian:13', 'CMD echo starting && exec /app']],
      ['another subcommand of a tool', ['FROM golang:1.25', 'CMD ["go", "run", "."]']],
    ] as const
  ).map(([what, text]) => [`asks ${what}`, text, [`1:1 ${MESSAGE}`]] as const),
])

it('leaves the Dockerfile of a development container alone', () => {
  const text = 'FROM a\nCMD ["/x"]\n'
  const { findings } = lintDockerfile({ file: '.devcontainer/Dockerfile', text })
  expect(findings.map(({ rule }) => rule)).not.toContain('has-healthcheck')
})
