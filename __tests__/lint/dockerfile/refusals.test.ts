import { describe, expect, it } from '@jest/globals'
import { parseDockerfile } from '../../../src/lint/dockerfile/parse-dockerfile.ts'

const refusals = (...lines: readonly string[]): readonly (readonly [number, string])[] =>
  parseDockerfile('Dockerfile', lines.join('\n')).problems.map(({ at, message }) => [at.span().line, message])

describe('what BuildKit refuses', () => {
  it.each<readonly [string, string]>([
    ['FLY x', 'There is no instruction `FLY`'],
    ['RUN\u00a0x', 'There is no instruction `RUN\u00a0x`'],
    ['\uFEFFRUN x', 'There is no instruction `\uFEFFRUN`'],
    ['ENV', 'ENV has no arguments'],
    ['ENV X', 'ENV has a name and no value'],
    ['ENV X=1 Y', 'ENV has a word without `=`: `Y`'],
    ['LABEL =x', 'LABEL has a value without a name'],
    ['ARG =1', 'ARG has a value without a name'],
    ['ONBUILD ENV X', 'ENV has a name and no value'],
    ['COPY a', 'COPY needs a source and a target'],
    ['ADD', 'ADD needs a source and a target'],
    ['COPY ["a"]', 'COPY needs a source and a target'],
    ['CMD ["a", 1]', 'The list of CMD holds something that is not a string'],
    ['ONBUILD RUN [{}]', 'The list of RUN holds something that is not a string'],
    ['HEALTHCHECK CMD [1]', 'The list of HEALTHCHECK holds something that is not a string'],
    ['WORKDIR', 'WORKDIR has no arguments'],
    ['VOLUME []', 'VOLUME has no arguments'],
    ['VOLUME ["a", ""]', 'VOLUME has an empty path'],
    ['SHELL bash', 'SHELL takes a list in JSON'],
    ['SHELL ["bash"] x', 'SHELL takes a list in JSON'],
    ['SHELL []', 'SHELL has no arguments'],
    ['HEALTHCHECK NONE x', 'HEALTHCHECK NONE takes no arguments'],
    ['HEALTHCHECK x', 'HEALTHCHECK takes `CMD` or `NONE`'],
    ['HEALTHCHECK CMD', 'HEALTHCHECK CMD has no command'],
    ['HEALTHCHECK CMD []', 'HEALTHCHECK CMD has no command'],
    ['HEALTHCHECK --interval=1 CMD x', '`--interval=1` is not a time such as `30s`'],
    ['HEALTHCHECK --timeout=1ns CMD x', '`--timeout=1ns` is less than a millisecond'],
    ['HEALTHCHECK --retries=-1 CMD x', '`--retries=-1` is not a number of times'],
    ['FROM a b', 'FROM takes an image, or an image, `AS` and a name'],
    ['FROM a AS b c', 'FROM takes an image, or an image, `AS` and a name'],
    ['FROM a AS 1b', '`1b` is no name of a stage: it starts with a letter and has no symbols'],
    ['CMD --foo x', 'CMD has no flag `--foo`'],
    ['RUN --mount=type=foo,target=/x x', '`--mount` has no type `foo`'],
    ['RUN --mount=type=cache,targe=/x x', '`--mount` has no option `targe`'],
    ['RUN --mount=type=cache,target=/x,foo x', '`--mount` has no option `foo`'],
    ['RUN --mount=type=cache,target=/x, x', '`--mount` has no option ``'],
    ['RUN --mount=type=cache,target x', 'The option `target` of `--mount` has no value'],
    ['RUN --mount=type=cache x', '`--mount` of type `cache` needs a target below `/`'],
    ['RUN --mount=target=/ x', '`--mount` of type `bind` needs a target below `/`'],
    ['RUN --mount=type=bind,target=/x,sharing=locked x', '`--mount` of type `bind` has no option `sharing`'],
    ['RUN --mount=type=cache,target=/x,size=1m x', '`--mount` of type `cache` has no option `size`'],
    ['RUN --mount=type=tmpfs,target=/x,mode=0755 x', '`--mount` of type `tmpfs` has no option `mode`'],
    [
      'RUN --mount=type=cache,target=/x,sharing=no x',
      '`sharing=no` of `--mount` is not `shared`, `private` or `locked`',
    ],
    ['RUN --mount=type=cache,target=/x,mode=9 x', '`mode=9` of `--mount` is not an octal mode such as `0755`'],
    ['RUN --mount=type=ssh,uid=app x', '`uid=app` of `--mount` is not a number'],
    ['RUN --mount=type=bind,target=/x,rw=yes x', '`rw=yes` of `--mount` is not `true` or `false`'],
    ['RUN --mount=type=tmpfs,target=/x,size=x x', '`size=x` of `--mount` is not a size such as `64m`'],
    ['RUN --mount=type=secret,required x', '`--mount` of type `secret` needs an `id`'],
    ['RUN --mount=type=secret,id=a,from=b x', '`--mount` of type `secret` has no option `from`'],
    ['COPY --Link a b', 'COPY has no flag `--Link`'],
    ['COPY --from a b', 'The flag `--from` has no value'],
    ['COPY --from=x --from=y a b', 'The flag `--from` stands there twice'],
    ['COPY --link=1 a b', 'The flag `--link` is either `true` or `false`'],
    ['RUN --network=x y', '`--network=x` is none of `default`, `none` and `host`'],
    ["RUN --mount='type=\"cache' x", 'A quote in `--mount` is open, or stands inside of an option'],
  ])('is said of %j', (line, message) => {
    expect(refusals('FROM a', line)).toEqual([[2, message]])
  })

  it.each([
    ...['RUN', 'RUN []', 'RUN --network=none', 'RUN -- x', 'CMD', 'CMD ["a"] x', 'ENTRYPOINT'],
    ...['RUN --mount=type=cache,"target=/a b" --mount=type=tmpfs,target=/c x', 'RUN --security=insecure x'],
    ...[
      'ENV X Y=1',
      'ENV a="b c',
      'LABEL ""=x',
      'ARG a b',
      'ARG --foo a',
      'COPY --link=TRUE a b',
      'COPY --parents a b',
    ],
    ...['COPY <<E /x\nE', 'USER a b', 'STOPSIGNAL --x 9 8', 'EXPOSE x', 'HEALTHCHECK NONE'],
    ...['HEALTHCHECK --interval=0 --timeout= --retries= CMD x', 'ONBUILD FLY', 'ONBUILD COPY --foo a', 'FROM a AS B'],
  ])('is not %j', (line) => {
    expect(refusals('FROM a', line)).toEqual([])
  })

  it('is for another parser to say of flags', () => {
    expect(refusals('# syntax=docker/dockerfile:1', 'FROM a', 'RUN --new x')).toEqual([])
  })
})
