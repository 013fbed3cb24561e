import { testRule } from '../../rule-table.ts'

const said = (target: string, count = 2): string =>
  `COPY writes ${count} files to the one file \`${target}\`: end a folder with a slash`

testRule('copy-several-into-folder', [
  ['takes one source anywhere', ['FROM a', 'COPY x y', 'COPY x* y', 'COPY ["x", "y"]'], []],
  ['takes a slash inside quotes', ['FROM a', 'COPY x y "z/"', "COPY x y 'z/'", 'COPY ["x", "y", "z/"]'], []],
  [
    'says the exec form and quotes',
    ['FROM a', 'COPY ["x", "y", "z"]', 'COPY x y "z"'],
    [`2:17 ${said('z')}`, `3:10 ${said('z')}`],
  ],
  ['splits at spaces as BuildKit does, escaped or not', ['FROM a', 'COPY x\\ y /z'], [`2:11 ${said('/z')}`]],
  ['counts heredocs', ['FROM a', 'COPY <<A x /y', '1', 'A'], [`2:12 ${said('/y')}`]],
  [
    'looks at ADD and into ONBUILD',
    ['FROM a', 'ADD x y z', 'ONBUILD COPY x y z'],
    ['2:9 ADD writes 2 files to the one file `z`: end a folder with a slash', `3:18 ${said('z')}`],
  ],
  ['takes the dots for folders', ['FROM a', 'COPY x y .', 'COPY x y ..', 'COPY x y z/.'], []],
  ['takes a Windows folder', ['# escape=`', 'FROM a', 'COPY x y c:\\z\\'], []],
  ['leaves a hidden target alone', ['FROM a', 'COPY x y $Z'], []],
  ['knows the value of a variable', ['FROM a', 'ARG Y=/y/ Z=/z', 'COPY x y $Y', 'COPY x y $Z'], [`4:10 ${said('$Z')}`]],
  [
    'says the dot and a variable in compat mode',
    ['FROM a', 'COPY x y .', 'COPY x y $Z'],
    [`2:10 ${said('.')}`, `3:10 ${said('$Z')}`],
    { compat: 'hadolint' },
  ],
])
