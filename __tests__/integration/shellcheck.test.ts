/** The real ShellCheck, on a Dockerfile that has a script in every place. */
import { describe, expect, it } from '@jest/globals'
import { tmpdir } from 'node:os'
import { applyFixes } from '../../src/lint/apply/apply-fixes.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import { checkableScripts } from '../../src/lint/others/shellcheck-scripts.ts'
import { shellCheckFindings } from '../../src/lint/others/shellcheck-findings.ts'
import type { Finding } from '../../src/model.ts'
import { connectShellCheck } from '../../src/shellcheck/shellcheck.ts'

const TEXT = String.raw`FROM debian:13
ARG given=1
RUN echo $given $missing && \
    # a comment of the Dockerfile
    cd $HOME/$dir \
 && echo 😀 $folder
RUN <<EOF
[[ -f a ]] && echo $bashism
EOF
RUN <<EOF
#!/bin/bash -e
# shellcheck disable=SC2154
[[ -f a ]] && echo $quiet
EOF
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN [[ -f a ]] && read name
ONBUILD RUN echo $trigger
HEALTHCHECK CMD curl $url || exit 1
CMD exec serve $options
`

const FIXED = String.raw`FROM debian:13
ARG given=1
RUN echo $given "$missing" && \
    # a comment of the Dockerfile
    cd "$HOME"/"$dir" \
 && echo 😀 "$folder"
RUN <<EOF
[[ -f a ]] && echo "$bashism"
EOF
RUN <<EOF
#!/bin/bash -e
# shellcheck disable=SC2154
[[ -f a ]] && echo "$quiet"
EOF
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN [[ -f a ]] && read name
ONBUILD RUN echo "$trigger"
HEALTHCHECK CMD curl "$url" || exit 1
CMD exec serve "$options"
`

async function check(text: string): Promise<readonly Finding[]> {
  const scripts = checkableScripts(parseDockerfile('Dockerfile', text))
  const shellcheck = connectShellCheck({ signal: new AbortController().signal, temporary: tmpdir() })
  return shellCheckFindings(scripts, await shellcheck.check(scripts.map((script) => script.text)))
}

const words = ({ rule, severity, place }: Finding): string =>
  place.at === 'line' ? `${rule} ${severity} ${place.line}:${place.column}-${place.endLine}:${place.endColumn}` : rule

describe('ShellCheck', () => {
  it('is understood down to the column, in every place that has a script', async () => {
    const found = (await check(TEXT)).map(words)
    expect(found.sort()).toEqual(
      [
        'SC2154 warning 3:17-3:25',
        'SC2086 info 3:17-3:25',
        'SC2086 info 5:8-5:13',
        'SC2154 warning 5:14-5:18',
        'SC2086 info 5:14-5:18',
        'SC2154 warning 6:13-6:20',
        'SC2086 info 6:13-6:20',
        'SC3010 warning 8:1-8:11',
        'SC2154 warning 8:20-8:28',
        'SC2086 info 8:20-8:28',
        'SC2086 info 13:20-13:26',
        'SC2162 info 16:19-16:23',
        'SC2034 warning 16:24-16:28',
        'SC2154 warning 17:18-17:26',
        'SC2086 info 17:18-17:26',
        'SC2086 info 18:22-18:26',
        'SC2086 info 19:16-19:24',
      ].sort(),
    )
  })

  it('has fixes that it takes back nothing of', async () => {
    const source = parseDockerfile('Dockerfile', TEXT).source
    const { text } = applyFixes(source, await check(TEXT))
    expect(text).toBe(FIXED)
    const left = (await check(text)).filter(({ fix }) => fix)
    expect(left).toEqual([])
  })
})
