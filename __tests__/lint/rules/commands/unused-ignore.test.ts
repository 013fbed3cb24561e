import { testFix } from '../../fix-table.ts'
import { contextOf } from '../../context-files.ts'
import { testRule } from '../../rule-table.ts'

const unused = (rule: string): string => `Nothing here breaks \`${rule}\`, so there is nothing to ignore`
const shadowed = (rule: string, line: number): string => `\`${rule}\` is ignored by line ${line} already`
/** hadolint counts the RUNs of a stage that no image contains, too. */
const BUILT = ['FROM a:1', 'COPY --from=b /x /x']
const warning = { rule: 'UndefinedVar', description: 'd', detail: 'x', url: '', lines: { line: 2, endLine: 2 } }
const quoted = {
  rule: 'SC2086',
  aliases: [],
  source: 'shellcheck',
  severity: 'info',
  message: 'x',
  place: { at: 'line', file: 'Dockerfile', line: 3, column: 5, endLine: 3, endColumn: 6 },
  origin: 'unknown',
} as const

testRule('unused-ignore', [
  ['finds a comment that silences nothing', ['# drydock ignore=no-sudo', 'FROM a:1'], [`1:18 ${unused('no-sudo')}`]],
  ['leaves one alone that does', ['FROM a:1', '# drydock ignore=no-sudo', 'RUN sudo x'], []],
  [
    'finds the one name of several',
    ['FROM a:1', '# hadolint ignore=DL3004,DL3020', 'RUN sudo x'],
    [`2:26 ${unused('DL3020')}`],
  ],
  [
    'finds it for a stage',
    ['# drydock stage ignore=DL3004', 'FROM a:1 AS x', 'FROM b:1', 'RUN sudo x'],
    [`1:24 ${unused('DL3004')}`],
  ],
  ['finds it for the file', ['FROM a:1', '# hadolint global ignore=DL3004'], [`2:26 ${unused('DL3004')}`]],
  [
    'finds it where no instruction follows',
    ['FROM a:1', 'RUN sudo x', '# drydock ignore=DL3004'],
    ['3:18 This does not silence `DL3004`: no instruction follows'],
  ],
  [
    'finds one that is ignored for the file already',
    ['# drydock file ignore=DL3004', 'FROM a:1', '# drydock ignore=dl3004', 'RUN sudo x'],
    [`3:18 ${shadowed('dl3004', 1)}`],
  ],
  [
    'finds one that is ignored for the file further down',
    ['FROM a:1', '# drydock ignore=DL3004', 'RUN sudo x', '# drydock file ignore=DL3004'],
    [`2:18 ${shadowed('DL3004', 4)}`],
  ],
  [
    'finds one that is ignored for the stage already',
    ['# drydock stage ignore=DL3004', 'FROM a:1', '# drydock ignore=DL3004', 'RUN sudo x'],
    [`3:18 ${shadowed('DL3004', 1)}`],
  ],
  [
    'finds a double',
    ['FROM a:1', '# drydock ignore=DL3004', '# drydock ignore=DL3004', 'RUN sudo x'],
    [`3:18 ${shadowed('DL3004', 2)}`],
  ],
  [
    'finds a double by another name of the rule',
    ['FROM a:1', '# drydock ignore=DL3004', '# drydock ignore=no-sudo', 'RUN sudo x'],
    [`3:18 ${shadowed('no-sudo', 2)}`],
  ],
  [
    'takes a name that several rules share for its own',
    [
      'FROM a:1',
      '# drydock ignore=DL4003',
      '# drydock ignore=MultipleInstructionsDisallowed',
      'CMD ["x"]',
      'CMD ["y"]',
    ],
    [],
  ],
  [
    'leaves comments for two tools alone',
    ['FROM a:1', '# drydock ignore=DL3004', '# hadolint ignore=DL3004', 'RUN sudo x'],
    [],
  ],
  [
    'leaves comments of two stages alone',
    [
      '# drydock stage ignore=DL3004',
      'FROM a:1',
      'RUN sudo x',
      '# drydock stage ignore=DL3004',
      'FROM b:1',
      'RUN sudo x',
    ],
    [],
  ],
  ['says nothing of BuildKit’s rules where BuildKit was not asked', ['# drydock ignore=UndefinedVar', 'FROM a:1'], []],
  [
    'finds BuildKit’s rules where it was',
    ['# drydock ignore=UndefinedVar', 'FROM a:1'],
    [`1:18 ${unused('UndefinedVar')}`],
    { buildkit: [] },
  ],
  [
    'leaves one alone that silences BuildKit',
    ['# drydock ignore=UndefinedVar', 'FROM a:1'],
    [],
    { buildkit: [warning] },
  ],
  [
    'cannot tell what BuildKit has left out itself',
    ['# check=skip=UndefinedVar', 'FROM a:1', '# check=skip=UndefinedVar', 'RUN x'],
    [`3:14 ${shadowed('UndefinedVar', 1)}`],
    { buildkit: [] },
  ],
  ['says nothing of ShellCheck’s rules where it did not run', ['FROM a:1', '# hadolint ignore=SC2086', 'RUN x'], []],
  [
    'finds ShellCheck’s rules where it did',
    ['FROM a:1', '# hadolint ignore=SC2086', 'RUN x'],
    [`2:19 ${unused('SC2086')}`],
    { shellcheck: [] },
  ],
  [
    'leaves one alone that silences ShellCheck',
    ['FROM a:1', '# hadolint ignore=SC2086', 'RUN x'],
    [],
    { shellcheck: [quoted] },
  ],
  [
    'says nothing where ShellCheck left a script out',
    ['FROM a:1', '# hadolint ignore=SC2086', 'RUN x'],
    [],
    { shellcheck: [], hasUncheckedScripts: true },
  ],
  ['says nothing of a rule that is off', ['# drydock ignore=pin-base-digest', 'FROM a:1'], []],
  [
    'says nothing of a rule that could not know enough',
    ['FROM a:1', '# drydock ignore=has-dockerignore', 'COPY . .'],
    [],
  ],
  [
    'finds it where the rule knew enough',
    ['FROM a:1', '# drydock ignore=has-dockerignore', 'COPY . .'],
    [`2:18 ${unused('has-dockerignore')}`],
    contextOf([]),
  ],
  [
    'leaves one alone that only hadolint needs',
    ['FROM a:1 AS b', 'RUN x', '# hadolint ignore=DL3059', 'RUN y', ...BUILT],
    [],
  ],
  [
    'finds the same in our own words',
    ['FROM a:1 AS b', 'RUN x', '# drydock ignore=DL3059', 'RUN y', ...BUILT],
    [`3:18 ${unused('DL3059')}`],
  ],
  [
    'says nothing where comments silence nothing anyway',
    ['# drydock ignore=no-sudo', 'FROM a:1'],
    [],
    { disableIgnorePragma: true },
  ],
  [
    'can be silenced for the file',
    ['# drydock file ignore=unused-ignore: kept for later', '# drydock ignore=no-sudo', 'FROM a:1'],
    [],
  ],
  [
    'can be silenced for the comment below',
    ['FROM a:1', '# drydock ignore=unused-ignore: kept for later', '# drydock ignore=no-sudo', 'RUN x'],
    [],
  ],
  ['leaves unknown names to their own rule', ['# drydock ignore=no-such-thing', 'FROM a:1'], []],
  [
    'looks at the ignore file',
    ['FROM a:1', 'COPY . .'],
    [`2:18 ${unused('dockerignore-leaves-out-git')}`],
    contextOf(['a'], '# a\n# drydock ignore=dockerignore-leaves-out-git: needed\nb'),
  ],
  [
    'knows that a comment for the file speaks of the ignore file too',
    ['# drydock file ignore=dockerignore-leaves-out-git: needed', 'FROM a:1', 'COPY . .'],
    [],
    contextOf(['.git/x']),
  ],
  [
    'finds a check comment that BuildKit passes over',
    ['FROM a:1', '# check=skip=UndefinedVar', '# check=skip=StageNameCasing', 'RUN x'],
    ['3:14 This does not silence `StageNameCasing`: BuildKit reads only the first such comment, in line 2'],
  ],
  [
    'finds a check comment that an empty comment cuts off',
    ['FROM a:1', '# check=skip=UndefinedVar', '#', '# more', 'RUN x'],
    ['2:14 This does not silence `UndefinedVar`: an empty comment parts it from the instruction'],
  ],
  [
    'finds what hadolint passes over where its answers are wanted',
    [
      'FROM a:1',
      '# hadolint ignore=DL3004',
      '# hadolint ignore=DL3020',
      '# hadolint ignore=DL3004 because',
      'RUN sudo x',
    ],
    [
      '2:19 This does not silence `DL3004`: hadolint wants it right above the instruction',
      '3:19 This does not silence `DL3020`: hadolint wants it right above the instruction',
      '4:19 This does not silence `DL3004`: hadolint cannot read it',
    ],
    { compat: 'hadolint' },
  ],
])

testFix('unused-ignore', [
  ['takes the comment out', ['FROM a:1', '# drydock ignore=no-sudo: x', 'RUN x'], ['FROM a:1', 'RUN x']],
  ['takes the last line out', ['FROM a:1', '# drydock ignore=no-sudo'], ['FROM a:1', '']],
  [
    'takes the first name out',
    ['FROM a:1', '# drydock ignore=DL3020, DL3004: x', 'RUN sudo x'],
    ['FROM a:1', '# drydock ignore=DL3004: x', 'RUN sudo x'],
  ],
  [
    'takes the last name out',
    ['FROM a:1', '# drydock ignore=DL3004, DL3020: x', 'RUN sudo x'],
    ['FROM a:1', '# drydock ignore=DL3004: x', 'RUN sudo x'],
  ],
])
