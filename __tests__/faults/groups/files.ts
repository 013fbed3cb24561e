/** E: files that we read and write. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { places } from '../../integration/bundle.ts'
import { DOCKERFILE } from '../../integration/service.ts'
import { unless } from '../invariants.ts'
import { held, outside, tried, type FaultPlace, type FaultSetting, type Row, type Seen } from '../row.ts'

const says =
  (pattern: RegExp) =>
  ({ main }: Seen): readonly string[] => [
    ...unless(pattern.test(main.log), `it does not say ${pattern.source}: ${main.log}`),
    ...unless(main.exitCode === 1, `exit code ${main.exitCode ?? 'none'}`),
  ]
const hasReported = ({ main, api }: Seen): readonly string[] => [
  ...unless(main.exitCode === 1, `exit code ${main.exitCode ?? 'none'}`),
  ...unless(api.comments.length === 1, 'there is no comment'),
]
const inCheckout =
  (act: (checkout: string) => void) =>
  ({ pullRequest }: FaultPlace): undefined => {
    act(pullRequest.checkout)
  }

const config = (text: string): Partial<FaultSetting> => ({ change: { '.github/drydock.yml': text } })
const alias = `a: &a [1]\n${Array.from({ length: 30 }, (_, index) => `k${index}: &k${index} [${`*${index === 0 ? 'a' : `k${index - 1}`}, `.repeat(9)}1]`).join('\n')}\n`

export const fileRows: readonly Row[] = [
  tried(
    'E1',
    'the Dockerfile is a link to the environment of the process',
    { change: { Dockerfile: { link: '/proc/self/environ' } } },
    says(/leads out of the repository/),
  ),
  tried(
    'E2',
    'the Dockerfile is a link inside the repository',
    { change: { Dockerfile: { link: 'other.Dockerfile' }, 'other.Dockerfile': DOCKERFILE } },
    hasReported,
  ),
  tried(
    'E3',
    'the configuration is a link that leads out',
    { change: { '.github/drydock.yml': { link: '/proc/self/environ' } } },
    says(/leads out of the repository/),
  ),
  tried('E4', 'the context is outside of the checkout', { inputs: { context: '../..' } }, says(/context/)),
  tried(
    'E4',
    'the Dockerfile is outside of the checkout',
    { inputs: { dockerfile: '../event.json' } },
    says(/outside|leads out/),
  ),
  tried(
    'E5',
    'the Dockerfile is a named pipe',
    {
      limitSeconds: 60,
      prepare: inCheckout((checkout) => {
        rmSync(join(checkout, 'Dockerfile'))
        execFileSync('mkfifo', [join(checkout, 'Dockerfile')])
      }),
    },
    says(/named pipe/),
  ),
  tried(
    'E5',
    'the Dockerfile is a folder',
    {
      limitSeconds: 60,
      prepare: inCheckout((checkout) => {
        rmSync(join(checkout, 'Dockerfile'))
        mkdirSync(join(checkout, 'Dockerfile'))
      }),
    },
    says(/folder|directory/),
  ),
  tried(
    'E5',
    'the Dockerfile is a link to an endless device',
    { change: { Dockerfile: { link: '/dev/zero' } }, limitSeconds: 60 },
    says(/leads out of the repository/),
  ),
  held(
    'E6',
    'Dockerfiles that are no text, or none at all',
    ['integration/stories-dockerfile.test.ts', 'is empty'],
    ['integration/stories-dockerfile.test.ts', 'is UTF-16'],
    ['integration/stories-dockerfile.test.ts', 'is binary'],
    ['integration/stories-dockerfile.test.ts', 'with a byte order mark'],
  ),
  ...(
    [
      ['of 2.4 MB', `LABEL ${'a'.repeat(230)}=b\n`.repeat(10_000)],
      ['with a line of 65,536 bytes', `LABEL a=${'b'.repeat(65_528)}\n`],
      ['with 100,000 instructions', 'LABEL a=b\n'.repeat(100_000)],
      ['with 10,000 continuations', `RUN true${' \\\n  && true'.repeat(10_000)}\n`],
      ['with 10,000 packages in one RUN', `RUN apt-get install${' \\\n  package'.repeat(10_000)}\n`],
      ['with a heredoc of 3 MB that nobody closes', `RUN <<EOF\n${'true\n'.repeat(600_000)}`],
    ] as const
  ).map(([what, more]) =>
    tried(
      'E7',
      `a Dockerfile ${what}`,
      { change: { Dockerfile: `${DOCKERFILE}${more}` }, limitSeconds: 60 },
      hasReported,
    ),
  ),
  held('E8', 'random and broken Dockerfiles', [
    'lint/properties.test.ts',
    'linting answers, and every finding and every edit lies in the file',
  ]),
  outside(
    'E10',
    'the Dockerfile is another one when it is built',
    'nothing of the change runs before the build, which reads a copy that git makes',
  ),
  ...(
    [
      ['has wrong types', 'images: 7\n'],
      ['has unknown keys', 'nothing: such\n'],
      ['has aliases that explode', alias],
      ['is larger than anyone writes', `# ${'x'.repeat(10_000_000)}\n`],
    ] as const
  ).map(([what, text]) =>
    tried('E9', `the configuration ${what}`, { ...config(text), limitSeconds: 60 }, says(/^::error::.*drydock\.yml/m)),
  ),
  tried('E11', 'RUNNER_TEMP is not set', { env: { RUNNER_TEMP: undefined } }, hasReported),
  tried(
    'E11',
    'RUNNER_TEMP is not there',
    { prepare: ({ folder }) => ({ RUNNER_TEMP: join(folder, 'nowhere') }) },
    hasReported,
  ),
  tried(
    'E11',
    'RUNNER_TEMP is a file',
    {
      prepare: ({ folder }) => {
        writeFileSync(join(folder, 'file'), '')
        return { RUNNER_TEMP: join(folder, 'file') }
      },
    },
    says(/^::error::`report-dir`: the report cannot be written to .*not a directory/m),
  ),
  tried(
    'E11',
    'the file of the summary is not there',
    { prepare: ({ folder }) => ({ GITHUB_STEP_SUMMARY: join(folder, 'nowhere', 'summary') }) },
    hasReported,
  ),
  tried(
    'E11',
    'the file of the state is not there',
    { without: ['outputs'], prepare: ({ folder }) => ({ GITHUB_STATE: join(folder, 'nowhere', 'state') }) },
    says(/^::error::.*GITHUB_STATE/m),
  ),
  tried(
    'E11',
    'the file of the outputs is not there',
    { without: ['outputs'], prepare: ({ folder }) => ({ GITHUB_OUTPUT: join(folder, 'nowhere', 'outputs') }) },
    says(/^::error::.*GITHUB_OUTPUT/m),
  ),
  tried(
    'E11',
    'RUNNER_TEMP cannot be written',
    {
      prepare: ({ folder }) => {
        const { runnerTemp } = places(folder)
        mkdirSync(runnerTemp)
        chmodSync(runnerTemp, 0o555)
        return undefined
      },
    },
    hasReported,
  ),
  held('E12', 'the path of the checkout has spaces and other letters', [
    'integration/stories-dockerfile.test.ts',
    'is empty',
  ]),
  ...(['sarif-file', 'junit-file'] as const).flatMap((setting) => [
    tried(
      'E13',
      `\`${setting}\` is a link that leads out`,
      {
        inputs: { [setting]: 'out/written' },
        change: { 'out/written': { link: '../../victim' } },
        without: ['checkout'],
        prepare: ({ folder }) => {
          writeFileSync(join(folder, 'victim'), 'untouched')
          return undefined
        },
      },
      hasReported,
    ),
    tried(
      'E13',
      `\`${setting}\` lies behind a link that leads out`,
      { inputs: { [setting]: 'out/written' }, change: { out: { link: '../nowhere' } } },
      says(
        new RegExp(
          `^::error::\`${setting}\`: the report cannot be written to .* is a link, which is not followed`,
          'm',
        ),
      ),
    ),
    tried(
      'E13',
      `\`${setting}\` is a named pipe`,
      {
        inputs: { [setting]: 'written' },
        limitSeconds: 60,
        without: ['checkout'],
        prepare: inCheckout((checkout) => execFileSync('mkfifo', [join(checkout, 'written')])),
      },
      hasReported,
    ),
  ]),
  held('E14', 'files of the report bear the names of links and pipes', ['disk/write.test.ts', 'a link to a file']),
]
