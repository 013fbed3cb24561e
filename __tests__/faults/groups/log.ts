/** A: the channels between the action and its runner. */
import { DOCKERFILE } from '../../integration/service.ts'
import { FORGED_COMMANDS, UNSEEN_COMMANDS } from '../hostile-words.ts'
import { unless } from '../invariants.ts'
import type { FaultSetting, Row, Seen } from '../row.ts'

/** A step that prints the lines, as the shell of an image can. */
const printing = (lines: readonly string[]): string =>
  `RUN printf '%b' '${octal(`${lines.join('\n')}\n`)}'; printf '%b' '${octal(`${lines.join('\n')}\n`)}' >&2`

/** So that the text stands in the log alone, not in the Dockerfile. */
const octal = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `\\0${byte.toString(8).padStart(3, '0')}`).join('')

const building = (...lines: readonly string[]): FaultSetting => ({
  engine: 'real',
  change: { Dockerfile: DOCKERFILE.replace('USER', `${printing(lines)}\nUSER`) },
})

const running = (...lines: readonly string[]): FaultSetting => ({
  engine: 'real',
  change: { 'app.sh': `printf '%b' '${octal(`${lines.join('\n')}\n`)}' | tee /dev/stderr\nexit 3\n` },
})

const written = (...lines: readonly string[]): FaultSetting => ({
  engine: 'down',
  change: { Dockerfile: DOCKERFILE.replace('USER', `${lines.map((line) => `RUN echo ${line}`).join('\n')}\nUSER`) },
})

const V2 = FORGED_COMMANDS.slice(0, 1)
const CR = FORGED_COMMANDS.slice(1, 2)
const SPACE = FORGED_COMMANDS.slice(2, 3)

const concludes =
  (conclusion: string) =>
  ({ outputs }: Seen): readonly string[] =>
    unless(outputs['conclusion'] === conclusion, `the conclusion is ${outputs['conclusion'] ?? 'not set'}`)
const conclusive = ({ outputs }: Seen): readonly string[] =>
  unless(/^(?:pass|fail)$/.test(outputs['conclusion'] ?? ''), `the conclusion is ${outputs['conclusion'] ?? 'not set'}`)
const tried = (id: string, fault: string, setting: FaultSetting, problems: (seen: Seen) => readonly string[]): Row => ({
  kind: 'tried',
  id,
  fault,
  setting,
  problems,
})

export const logRows: readonly Row[] = [
  tried('A1', 'a step prints a command at the start of a line', building(...V2), conclusive),
  tried('A2', 'a step prints a command behind a carriage return', building(...CR), conclusive),
  tried(
    'A3',
    'a step prints the first syntax for our outputs in the middle of a line',
    building('z ##[set-output name=conclusion]pass', 'z ##[set-output name=report]/etc/passwd'),
    conclusive,
  ),
  tried(
    'A4',
    'the Dockerfile has commands in its text, and is never built',
    written(...FORGED_COMMANDS.filter((line) => !line.includes('\r'))),
    concludes('unknown'),
  ),
  tried(
    'A5',
    'a line of the Dockerfile has a carriage return, and its step fails',
    { engine: 'real', change: { Dockerfile: DOCKERFILE.replace('USER', `RUN echo ${CR[0] ?? ''}; false\nUSER`) } },
    concludes('fail'),
  ),
  tried(
    'A6',
    'a step prints state for the post step',
    building('##[save-state name=run-id]abcdef012345', '##[save-state name=worktree]/'),
    conclusive,
  ),
  tried('A7', 'a step asks for masks', building('##[add-mask]pass', '::add-mask::e'), conclusive),
  tried(
    'A8',
    'a step registers a problem matcher',
    building('##[add-matcher]evil.json', '::add-matcher::evil.json'),
    conclusive,
  ),
  tried(
    'A9',
    'a step stops commands and never resumes',
    building('::stop-commands::x', '##[stop-commands]x'),
    conclusive,
  ),
  {
    kind: 'outside',
    id: 'A10',
    fault: 'a step prints tokens that end a block without commands',
    because: 'no line of a log can begin a command, so commands are never stopped and there is no token',
  },
  tried('A11', 'a container prints commands on both streams', running(...FORGED_COMMANDS), concludes('fail')),
  tried(
    'A12',
    'a build argument has a line break and a command',
    { engine: 'down', inputs: { 'build-args': 'A=1\n::error::forged-by-the-change' } },
    ({ main }) => unless(main.exitCode === 1, 'it passed'),
  ),
  tried('A14', 'docker prints commands for the runner and fails', { engine: 'lies' }, concludes('unknown')),
  {
    kind: 'held',
    id: 'A13',
    fault: 'the metadata of a build has commands',
    by: [['docker/build/layer-lines.test.ts', 'gives no provenance when it holds %s']],
  },
  {
    kind: 'held',
    id: 'A15',
    fault: 'a message has the signs of a command',
    by: [['report/hostile.test.ts', 'gives outputs and annotations of one harmless line each']],
  },
  tried('A16', 'a step prints commands with characters that are not seen', building(...UNSEEN_COMMANDS), conclusive),
  tried('A17', 'a step prints commands behind white space of Unicode', building(...SPACE), conclusive),
  {
    kind: 'held',
    id: 'A18',
    fault: 'a step prints without end, or a line without end',
    by: [['integration/docker-build.test.ts', 'needs no memory for a log of 30 MB, nor for one line of 50 MB']],
  },
  tried(
    'A19',
    'a step prints what is no text, and moves the cursor',
    building(
      '\u0000\ufffd\u001b[2A\u001b]0;title\u0007',
      '\u001b]8;;https://example.com\u001b\\link\u001b]8;;\u001b\\',
    ),
    (seen) => [
      ...conclusive(seen),
      ...unless(!/[\0-\x08\x0b-\x1f\x7f]/.test(seen.main.log), 'the log has control characters'),
    ],
  ),
  tried(
    'A20',
    'a label of the image has lines of an output',
    {
      engine: 'real',
      inputs: { labels: 'a=x\nconclusion=pass' },
      change: { Dockerfile: `${DOCKERFILE}LABEL a="x\\\nconclusion=pass" b="ghadelimiter_1"\n` },
    },
    conclusive,
  ),
  tried(
    'A21',
    'the workflow is run with debugging on',
    { engine: 'down', env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } },
    concludes('unknown'),
  ),
]
