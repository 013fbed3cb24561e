import { describe, expect, it } from '@jest/globals'
import type { Dockerfile } from '../../../src/lint/dockerfile/dockerfile.ts'
import type { BuildStage } from '../../../src/lint/dockerfile/instruction.ts'
import { parseDockerfile } from '../../../src/lint/dockerfile/parse-dockerfile.ts'

const parse = (...lines: readonly string[]): Dockerfile => parseDockerfile('Dockerfile', lines.join('\n'))

/** Each instruction as `line:column-endLine:endColumn KEYWORD arguments`. */
const shape = (dockerfile: Dockerfile): readonly string[] =>
  dockerfile.instructions.map(
    ({ span, keyword, args }) =>
      `${span.line}:${span.column}-${span.endLine}:${span.endColumn} ${keyword} ${args.text}`,
  )

describe('instructions', () => {
  it.each([
    ['join continued lines', ['RUN a \\', '  b'], ['1:1-2:4 RUN a   b']],
    ['skip comments and empty lines inside', ['RUN a \\', '# x', '', '  # y', ' b'], ['1:1-5:3 RUN a  b']],
    ['know spaces behind the escape', ['RUN a \\  ', 'b'], ['1:1-2:2 RUN a b']],
    ['do not continue after an escaped escape', ['RUN a \\\\', 'USER b'], ['1:1-1:9 RUN a \\\\', '2:1-2:7 USER b']],
    ['end where the file ends', ['RUN a \\'], ['1:1-1:8 RUN a']],
    [
      'use the escape directive',
      ['# escape=`', 'RUN a `', 'b', 'WORKDIR c:\\'],
      ['2:1-3:2 RUN a b', '4:1-4:12 WORKDIR c:\\'],
    ],
    ['take directives in any case and order', ['# Syntax = x', '#ESCAPE=`', 'RUN a `', 'b'], ['3:1-4:2 RUN a b']],
    [
      'take no directive after a comment',
      ['# hi', '# escape=`', 'RUN a `', 'USER b'],
      ['3:1-3:8 RUN a `', '4:1-4:7 USER b'],
    ],
    ['take keywords in any case', ['from a', '  Run b'], ['1:1-1:7 FROM a', '2:3-2:8 RUN b']],
    ['survive CRLF', ['RUN a \\\r', ' b\r', 'USER c\r'], ['1:1-2:3 RUN a  b', '3:1-3:7 USER c']],
    ['survive a byte-order mark', ['\uFEFF# escape=`', 'RUN a `', 'b'], ['2:1-3:2 RUN a b']],
    ['take a tab behind the keyword', ['RUN\ta'], ['1:1-1:6 RUN a']],
    ['include their heredocs', ['RUN <<E', 'a', 'E', '# c', 'USER b'], ['1:1-3:2 RUN <<E', '5:1-5:7 USER b']],
    ['know chomped heredocs', ['RUN <<-E', '\ta', '\tE', 'USER b'], ['1:1-3:3 RUN <<-E', '4:1-4:7 USER b']],
    ['do not take an indented delimiter', ['RUN <<E', ' E', 'E', 'USER b'], ['1:1-3:2 RUN <<E', '4:1-4:7 USER b']],
    [
      'know several heredocs',
      ['COPY <<A <<B /x', '1', 'A', '2', 'B', 'USER b'],
      ['1:1-5:2 COPY <<A <<B /x', '6:1-6:7 USER b'],
    ],
    [
      'know heredocs behind continuations',
      ['RUN a \\', ' <<E', 'b', 'E', 'USER c'],
      ['1:1-4:2 RUN a  <<E', '5:1-5:7 USER c'],
    ],
    ['know heredocs with a descriptor', ['RUN a 3<<E', 'b', 'E', 'USER c'], ['1:1-3:2 RUN a 3<<E', '4:1-4:7 USER c']],
    [
      'know heredocs in ONBUILD',
      ['ONBUILD RUN <<E', 'a', 'E', 'USER b'],
      ['1:1-3:2 ONBUILD RUN <<E', '4:1-4:7 USER b'],
    ],
    ['open no heredoc in quotes', ['RUN echo "<<E"', 'USER b'], ['1:1-1:15 RUN echo "<<E"', '2:1-2:7 USER b']],
    [
      'open no heredoc in the exec form',
      ['RUN ["a", "<<E"]', 'USER b'],
      ['1:1-1:17 RUN ["a", "<<E"]', '2:1-2:7 USER b'],
    ],
    ['open no heredoc inside a word', ['RUN a<<E', 'USER b'], ['1:1-1:9 RUN a<<E', '2:1-2:7 USER b']],
    ['open no heredoc in other instructions', ['CMD a <<E', 'USER b'], ['1:1-1:10 CMD a <<E', '2:1-2:7 USER b']],
    ['take a here string for a word', ['RUN a <<<b', 'USER b'], ['1:1-1:11 RUN a <<<b', '2:1-2:7 USER b']],
  ])('%s', (_, lines, expected) => {
    expect(shape(parse(...lines))).toEqual(expected)
  })

  it('keep comments in their places', () => {
    const { comments } = parse('# one', 'RUN a \\', '  # two ', '  b', 'RUN <<E', '# three', 'E')
    expect(comments.map(({ text, line, inside }) => [text, line, inside])).toEqual([
      ['one', 1, false],
      ['two', 3, true],
    ])
  })
})

describe('the parts of an instruction', () => {
  it('are the sources and target of COPY, without heredocs and quotes, split at every space', () => {
    const [copy] = parse('FROM a AS x', 'COPY --from=x --chown=1:2 --link "a" b\\ c <<E c/', 'E').all('COPY')
    expect(copy?.sources.map(({ text }) => text)).toEqual(['a', 'b', 'c'])
    expect([copy?.target?.text, copy?.chown?.text, copy?.link, copy?.from?.stage?.name]).toEqual([
      'c/',
      '1:2',
      true,
      'x',
    ])
  })

  it('are the pairs of ENV in both forms', () => {
    const dockerfile = parse('FROM a', 'ENV A=1 B="2 3" C=\\ x D=$A', 'ENV E f "g"  h', 'ENV F=')
    const pairs = dockerfile.all('ENV').flatMap((env) => env.pairs)
    expect(pairs.map(({ name, value, legacy }) => [name, value?.resolved, legacy])).toEqual([
      ['A', '1', false],
      ['B', '2 3', false],
      ['C', ' x', false],
      ['D', undefined, false],
      ['E', 'f g  h', true],
      ['F', '', false],
    ])
  })

  it('are the mounts of RUN', () => {
    const [run] = parse(
      'FROM a AS x',
      'FROM b',
      'ARG D=/c',
      'RUN --mount=type=cache,target=$D,id=i --mount=from=x,dst=/y true',
    ).all('RUN')
    expect(run?.mounts.map(({ type, target, id, fromStage }) => [type, target, id, fromStage?.name])).toEqual([
      ['cache', '/c', 'i', undefined],
      ['bind', '/y', undefined, 'x'],
    ])
  })

  it('are the options of HEALTHCHECK in seconds', () => {
    const [check] = parse('HEALTHCHECK --interval=1m30s --timeout=500ms --start-period=0 --retries=4 CMD x').all(
      'HEALTHCHECK',
    )
    expect([
      check?.intervalSeconds,
      check?.timeoutSeconds,
      check?.startPeriodSeconds,
      check?.startIntervalSeconds,
    ]).toEqual([90, 0.5, 0, undefined])
    expect([check?.retries, check?.disabled, check?.form]).toEqual([4, false, 'shell'])
  })

  it('are the ports of EXPOSE', () => {
    const [expose] = parse('FROM a', 'ARG P=90', 'EXPOSE 80/UDP 1-3 $P x').all('EXPOSE')
    expect(expose?.ports.map(({ first, last, protocol }) => [first, last, protocol])).toEqual([
      [80, 80, 'udp'],
      [1, 3, 'tcp'],
      [90, 90, 'tcp'],
      [undefined, undefined, 'tcp'],
    ])
  })

  it('are found inside ONBUILD where that is asked for', () => {
    const dockerfile = parse('FROM a', 'USER b', 'ONBUILD USER c')
    expect(dockerfile.all('USER').map(({ user }) => user)).toEqual(['b'])
    expect(dockerfile.all('USER', { onbuild: true }).map(({ user, onbuild }) => [user, onbuild])).toEqual([
      ['b', false],
      ['c', true],
    ])
  })

  it('are the shell that is in force', () => {
    const dockerfile = parse(
      '# hadolint shell=bash',
      'FROM a AS x',
      'RUN 1',
      'SHELL ["/bin/ash", "-e", "-c"]',
      'RUN 2',
      'FROM x',
      'RUN 3',
      '# hadolint shell=pwsh',
      'RUN 4',
      'FROM b',
      'RUN 5',
      'SHELL ["C:\\\\W\\\\cmd.EXE", "/S"]',
      'RUN 6',
    )
    expect(dockerfile.all('RUN').map(({ shell }) => `${shell.name} ${shell.origin} ${shell.isPosix}`)).toEqual([
      'bash pragma true',
      'ash instruction true',
      'ash instruction true',
      'pwsh pragma false',
      'bash pragma true',
      'cmd instruction false',
    ])
  })
})

describe('stages', () => {
  const bases = (dockerfile: Dockerfile): readonly string[] =>
    dockerfile.stages.map(({ base, index }) =>
      `${index} ${base.kind} ${base.kind === 'stage' ? (base.stage.name ?? '') : 'text' in base ? base.text : ''}`.trim(),
    )

  it.each([
    [
      'are images, stages and scratch',
      ['FROM a AS X', 'FROM x', 'FROM scratch'],
      ['0 image a', '1 stage X', '2 scratch'],
    ],
    [
      'resolve global ARGs',
      ['ARG V=1', 'ARG I=a:$V', 'FROM $I', 'FROM ${N:-b}', 'FROM c${V:+d}'],
      ['0 image a:1', '1 image b', '2 image cd'],
    ],
    ['do not see ARGs of a stage', ['FROM a', 'ARG I=b', 'FROM $I'], ['0 image a', '1 variable $I']],
    ['cannot know an ARG without a value', ['ARG I', 'FROM $I'], ['0 variable $I']],
    ['are there without FROM', ['RUN a', 'FROM b'], ['-1 missing', '0 image b']],
    ['do not count global ARGs as a stage', ['ARG A', 'FROM b'], ['0 image b']],
    [
      'take the later of two of one name',
      ['FROM a AS x', 'FROM b AS x', 'FROM x'],
      ['0 image a', '1 image b', '2 stage x'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(bases(parse(...lines))).toEqual(expected)
  })

  it('know what becomes of them', () => {
    const { stages } = parse(
      'FROM a AS one',
      'FROM b AS two',
      'FROM one AS three',
      'FROM c AS four',
      'FROM three',
      'COPY --from=two / /',
    )
    const facts = ({ name, reachesFinal, usedAsBase, usedAsSource, isTarget }: BuildStage): string =>
      [name ?? 'final', reachesFinal && 'final', usedAsBase && 'base', usedAsSource && 'source', isTarget && 'target']
        .filter(Boolean)
        .join(' ')
    expect(stages.map(facts)).toEqual([
      'one final base',
      'two source',
      'three final base',
      'four target',
      'final final target',
    ])
  })

  it('are in the image as far as the target reaches them, whatever the last one is', () => {
    const text = [
      'FROM b AS two',
      'FROM a AS one',
      'FROM one AS Prod',
      'COPY --from=two / /',
      'FROM prod AS dev',
      'FROM c',
    ].join('\n')
    const facts = (target?: string): readonly string[] => {
      const { stages, finalStage } = parseDockerfile('Dockerfile', text, target)
      const told = stages.map(({ name = 'last', reachesFinal, isTarget }) =>
        [name, reachesFinal && 'final', isTarget && 'target'].filter(Boolean).join(' '),
      )
      return [finalStage?.name ?? 'last', ...told]
    }
    expect(facts('PROD')).toEqual(['Prod', 'two', 'one final', 'Prod final target', 'dev', 'last'])
    expect(facts('dev')).toEqual(['dev', 'two', 'one final', 'Prod final', 'dev final target', 'last'])
    const whole = ['last', 'two', 'one', 'Prod', 'dev target', 'last final target']
    expect(facts()).toEqual(whole)
    // BuildKit knows a target by its name only.
    expect([facts('1'), facts('nobody')]).toEqual([whole, whole])
    const twice = parseDockerfile('Dockerfile', 'FROM a AS x\nFROM b AS X\nFROM c', 'x')
    expect(twice.finalStage?.index).toBe(1)
  })

  it('take files by number, by name and through a variable', () => {
    const dockerfile = parse(
      'FROM a AS x',
      'FROM b AS y',
      'ARG S=x',
      'COPY --from=0 a b',
      'COPY --from=X a b',
      'COPY --from=$S a b',
      'COPY --from=y a b',
      'COPY --from=z a b',
    )
    expect(dockerfile.all('COPY').map(({ from }) => from?.stage?.index)).toEqual([0, 0, 0, 1, undefined])
  })

  it('parts of an image name', () => {
    const [stage] = parse('FROM --platform=$BUILDPLATFORM reg.io:5000/a/b:1.2@sha256:c AS x').stages
    expect(stage?.base).toEqual({
      kind: 'image',
      text: 'reg.io:5000/a/b:1.2@sha256:c',
      name: 'reg.io:5000/a/b',
      registry: 'reg.io:5000',
      repository: 'a/b',
      tag: '1.2',
      digest: 'sha256:c',
    })
  })
})
