import { describe, expect, it } from '@jest/globals'
import { parseDockerfile } from '../../../src/lint/dockerfile/parse-dockerfile.ts'
import { checkableScripts } from '../../../src/lint/others/shellcheck-scripts.ts'

const scriptsOf = (...lines: readonly string[]): readonly string[] =>
  checkableScripts(parseDockerfile('Dockerfile', lines.join('\n'))).map(({ text }) => text)

const script = (...lines: readonly string[]): string => [...lines, ''].join('\n')

describe('the scripts that ShellCheck gets', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['are the bodies of RUN', ['FROM a', 'RUN b'], [script('#!/bin/sh', '#', '#', 'b')]],
    [
      'are those of CMD, ENTRYPOINT and HEALTHCHECK too',
      ['FROM a', 'ENTRYPOINT b', 'CMD c', 'HEALTHCHECK --interval=1m CMD d'],
      ['c', 'b', 'd'].map((body) => script('#!/bin/sh', '#', '#', body)),
    ],
    ['are those of triggers too', ['FROM a', 'ONBUILD RUN b'], [script('#!/bin/sh', '#', '#', 'b')]],
    ['are not those in exec form', ['FROM a', 'RUN ["b"]', 'CMD ["c"]', 'HEALTHCHECK NONE'], []],
    ['are not empty', ['FROM a', 'RUN', 'RUN <<E', ' ', 'E'], []],
    [
      'have no continuations and comments',
      ['FROM a', 'RUN b && \\', '# why', '  c'],
      [script('#!/bin/sh', '#', '#', 'b &&   c')],
    ],
    ['are heredocs', ['FROM a', 'RUN <<E', 'b', 'c', 'E'], [script('#!/bin/sh', '#', '#', 'b', 'c', '')]],
    [
      'are commands with their heredocs',
      ['FROM a', 'RUN cat <<E > f', 'b', 'E'],
      [script('#!/bin/sh', '#', '#', 'cat <<E > f', 'b', 'E')],
    ],
  ])('%s', (_, lines, expected) => {
    expect(scriptsOf(...lines)).toEqual(expected)
  })
})

describe('the shell of a script', () => {
  it.each<readonly [string, readonly string[], string | undefined]>([
    ['is what SHELL says', ['SHELL ["/bin/bash", "-c"]', 'RUN b'], '#!/bin/bash'],
    ['knows that SHELL stops at errors', ['SHELL ["bash", "-euo", "pipefail", "-c"]', 'RUN b'], '#!/bin/bash -e'],
    ['knows it by the long name', ['SHELL ["bash", "-o", "errexit", "-c"]', 'RUN b'], '#!/bin/bash -e'],
    ['is what a pragma says', ['# hadolint shell=ksh', 'RUN b'], '#!/bin/ksh'],
    ['is dash for the Almquist shell', ['SHELL ["ash", "-c"]', 'RUN b'], '#!/bin/dash'],
    ['is dash for BusyBox', ['SHELL ["/bin/busybox", "sh", "-c"]', 'RUN b'], '#!/bin/dash'],
    ['is left alone where ShellCheck does not know it', ['SHELL ["zsh", "-c"]', 'RUN b'], undefined],
    ['is left alone where it is no POSIX shell', ['SHELL ["pwsh", "-c"]', 'RUN b'], undefined],
    ['of a trigger is that of the image', ['SHELL ["bash", "-c"]', 'ONBUILD RUN b'], '#!/bin/bash'],
    ['of a trigger is what an earlier trigger sets', ['ONBUILD SHELL ["bash", "-c"]', 'ONBUILD RUN b'], '#!/bin/bash'],
    ['of a trigger is what a later SHELL sets', ['ONBUILD RUN b', 'SHELL ["bash", "-c"]'], '#!/bin/bash'],
    [
      'of a trigger is the last SHELL of the stage',
      ['SHELL ["ksh", "-c"]', 'ONBUILD RUN b', 'SHELL ["dash", "-c"]', 'SHELL ["bash", "-c"]'],
      '#!/bin/bash',
    ],
    [
      'of a trigger is not that of a later stage',
      ['ONBUILD RUN b', 'FROM c', 'SHELL ["bash", "-c"]', 'RUN b'],
      '#!/bin/sh',
    ],
    [
      'of a trigger is what an earlier trigger sets, whatever a later SHELL says',
      ['ONBUILD SHELL ["bash", "-c"]', 'ONBUILD RUN b', 'SHELL ["ksh", "-c"]'],
      '#!/bin/bash',
    ],
    ['is not what a later SHELL sets', ['RUN b', 'SHELL ["bash", "-c"]'], '#!/bin/sh'],
    [
      'of a trigger is what a pragma above it says, whatever a later SHELL says',
      ['# hadolint shell=ksh', 'ONBUILD RUN b', 'SHELL ["bash", "-c"]'],
      '#!/bin/ksh',
    ],
    ['is not what a trigger sets', ['ONBUILD SHELL ["bash", "-c"]', 'RUN b'], '#!/bin/sh'],
    ['is what a trigger of the stage below sets', ['ONBUILD SHELL ["bash", "-c"]', 'FROM s', 'RUN b'], '#!/bin/bash'],
    ['of a trigger is what a pragma says', ['# hadolint shell=ksh', 'ONBUILD RUN b'], '#!/bin/ksh'],
    ['is what a heredoc itself says', ['RUN <<E', '#!/usr/bin/env bash', 'b', 'E'], '#!/bin/bash'],
    ['is what it says with options', ['SHELL ["sh", "-c"]', 'RUN <<E', '#!/bin/dash -eu', 'b', 'E'], '#!/bin/dash -e'],
    ['is left alone in a heredoc of another language', ['RUN <<E', '#!/usr/bin/python3', 'b', 'E'], undefined],
  ])('%s', (_, lines, expected) => {
    expect(scriptsOf('FROM a AS s', ...lines)[0]?.split('\n')[0]).toBe(expected)
  })
})

describe('the shell before the first FROM', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'is in no image, so no trigger gets it',
      ['SHELL ["bash", "-c"]', 'RUN b', 'ONBUILD RUN c'],
      ['#!/bin/bash', '#!/bin/sh'],
    ],
    ['is in no image, where it stands below', ['ONBUILD RUN c', 'SHELL ["bash", "-c"]'], ['#!/bin/sh']],
    ['is no stage’s', ['SHELL ["bash", "-c"]', 'FROM a', 'RUN b', 'ONBUILD RUN c'], ['#!/bin/sh', '#!/bin/sh']],
    ['is everybody’s in a pragma', ['# hadolint shell=ksh', 'RUN b', 'ONBUILD RUN c'], ['#!/bin/ksh', '#!/bin/ksh']],
  ])('%s', (_, lines, expected) => {
    expect(scriptsOf(...lines).map((text) => text.split('\n')[0])).toEqual(expected)
  })
})

describe('the variables of a script', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['are the ARGs and ENVs that it mentions', ['FROM a', 'ARG x', 'ENV y=1 z=2', 'RUN b $x ${y}'], 'export x=1 y=1'],
    ['are not those that come later', ['FROM a', 'RUN b $x', 'ARG x'], '#'],
    ['are not those of another stage', ['FROM a', 'ENV x=1', 'FROM c', 'RUN b $x'], '#'],
    ['are those of the stage below', ['FROM a AS s', 'ENV x=1', 'ARG y', 'FROM s', 'RUN b $x $y'], 'export x=1 y=1'],
    ['are not global ARGs', ['ARG x', 'FROM a', 'RUN b $x'], '#'],
    ['are BuildKit’s proxies', ['FROM a', 'RUN b $http_proxy'], 'export http_proxy=1'],
    ['are mounted secrets', ['FROM a', 'RUN --mount=type=secret,id=i,env=token b $token'], 'export token=1'],
  ])('%s', (_, lines, expected) => {
    expect(scriptsOf(...lines)[0]?.split('\n')[2]).toBe(expected)
  })
})

describe('what a heredoc tells ShellCheck', () => {
  it('goes to the top, where it holds for all of it, and leaves its lines empty', () => {
    const heredoc = ['#!/bin/bash', '# why', '# shellcheck disable=SC2086,SC2034 shell=bash # ours', '', 'b', '# c']
    expect(scriptsOf('FROM a', 'RUN <<E', ...heredoc, 'E')).toEqual([
      script('#!/bin/bash', '# shellcheck disable=SC2086,SC2034 shell=bash', '#', '', '', '', '', 'b', '# c', ''),
    ])
  })

  it('stays where it is below the first command', () => {
    expect(scriptsOf('FROM a', 'RUN <<E', 'b', '# shellcheck disable=SC2086', 'c', 'E')).toEqual([
      script('#!/bin/sh', '#', '#', 'b', '# shellcheck disable=SC2086', 'c', ''),
    ])
  })
})
