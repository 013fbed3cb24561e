import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const HINT = 'is meant, most likely'

testRule('known-rule-in-ignore', [
  [
    'finds a slip of the pen',
    ['# drydock ignore=pin-base-imgae', 'FROM a:1'],
    [`1:18 There is no rule \`pin-base-imgae\`; \`pin-base-image\` ${HINT}`],
  ],
  ['finds a code that nobody has', ['# hadolint ignore=DL9999', 'FROM a:1'], ['1:19 There is no rule `DL9999`']],
  ['finds it among others', ['# hadolint ignore=DL3006, DL1', 'FROM a'], ['1:27 There is no rule `DL1`']],
  ['knows ShellCheck’s codes', ['# hadolint ignore=SC2086,SC1091', 'FROM a:1'], []],
  ['knows all names of a rule in any case', ['# drydock ignore=dl3025,EXEC-form,jsonargsrecommended', 'FROM a:1'], []],
  ['knows BuildKit’s checks', ['# check=skip=JSONArgsRecommended,UndefinedVar', 'FROM a:1'], []],
  [
    'finds a slip in BuildKit’s dialect',
    ['# check=skip=UndefindVar', 'FROM a:1'],
    [`1:14 There is no rule \`UndefindVar\`; \`UndefinedVar\` ${HINT}`],
  ],
  ['leaves a check alone that may be new', ['# check=skip=SomethingQuiteDifferent', 'FROM a:1'], []],
  ['knows what all means to BuildKit', ['# check=skip=all', 'FROM a:1'], []],
  ['knows that it means nothing to others', ['# drydock ignore=all', 'FROM a:1'], ['1:18 There is no rule `all`']],
  [
    'finds it for a whole file',
    ['FROM a:1', '# drydock file ignore=no-such-thing'],
    ['2:23 There is no rule `no-such-thing`'],
  ],
])

testFix('known-rule-in-ignore', [
  [
    'writes what was meant',
    ['FROM a:1', '# drydock ignore=no-sodu: x', 'RUN sudo x'],
    ['FROM a:1', '# drydock ignore=no-sudo: x', 'RUN sudo x'],
  ],
  [
    'takes out what nobody knows',
    ['FROM a:1', '# drydock ignore=no-such-thing, no-sudo: x', 'RUN sudo x'],
    ['FROM a:1', '# drydock ignore=no-sudo: x', 'RUN sudo x'],
  ],
])
