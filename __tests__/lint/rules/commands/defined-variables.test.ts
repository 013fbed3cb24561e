import { testRule } from '../../rule-table.ts'

testRule('defined-variables', [
  ['finds a name that nothing sets', ['FROM scratch', 'WORKDIR /$APP'], ['2:9 The variable `APP` is not defined here']],
  [
    'says which one was meant',
    ['FROM scratch', 'ARG VERSION=1', 'LABEL v=$VERSON'],
    ['3:7 The variable `VERSON` is not defined here; `VERSION` is, if that is what was meant'],
  ],
  [
    'says a name once in an instruction, where the instruction starts',
    ['FROM scratch', 'ENV A=1 \\', '  B=$C \\', '  D=$C'],
    ['2:1 The variable `C` is not defined here'],
  ],
  ['knows ENV and ARG, with and without a value', ['FROM scratch', 'ENV A=1', 'ARG B', 'COPY $A $B /x/'], []],
  ['knows what the stage before set', ['FROM scratch AS a', 'ENV A=1', 'ARG B=2', 'FROM a', 'COPY $A $B /x/'], []],
  [
    'does not know what only another stage or FROM has',
    ['ARG A=1', 'FROM scratch AS a', 'ENV B=1', 'FROM scratch', 'COPY $A $B /x/'],
    ['5:6 The variable `A` is not defined here', '5:9 The variable `B` is not defined here'],
  ],
  [
    'knows that an ENV does not see itself',
    ['FROM scratch', 'ENV A=1 B=$A'],
    ['2:9 The variable `A` is not defined here'],
  ],
  ['knows that an ARG sees those before it', ['FROM scratch', 'ARG A=1 B=$A'], []],
  ['knows PATH, which BuildKit sets', ['FROM scratch', 'ENV PATH=/a:$PATH'], []],
  [
    'looks at defaults, whether they are needed or not',
    ['FROM scratch', 'ENV A=1', 'ENV B=${A:-$C}'],
    ['3:5 The variable `C` is not defined here'],
  ],
  ['leaves single quotes and escapes alone', ['FROM scratch', "ENV A='$B' C=\\$D"], []],
  ['leaves what shells read to them', ['FROM scratch', 'RUN echo $A', 'CMD echo $B', 'HEALTHCHECK CMD test $C'], []],
  [
    'looks into flags, mounts and heredocs',
    ['FROM scratch', 'COPY --chown=$A <<E /b', "$B's", 'E', 'RUN --mount=type=cache,target=/$C x'],
    [
      '2:1 The variable `B` is not defined here',
      '2:6 The variable `A` is not defined here',
      '5:5 The variable `C` is not defined here',
    ],
  ],
  ['leaves a quoted heredoc alone', ['FROM scratch', 'COPY <<"E" /b', '$B', 'E'], []],
  ['looks into the strings of JSON', ['FROM scratch', 'VOLUME ["/$A"]'], ['2:9 The variable `A` is not defined here']],
  [
    'says what a trigger lacks where a stage pulls it',
    ['FROM scratch AS a', 'ONBUILD WORKDIR /$A', 'FROM a'],
    ['3:1 The variable `A` is not defined here'],
  ],
  ['knows what a trigger sets', ['FROM scratch AS a', 'ONBUILD ENV A=1', 'FROM a', 'WORKDIR /$A'], []],
  [
    'knows what official images set',
    ['FROM golang:1.25', 'WORKDIR $GOPATH/src', 'FROM node:24', 'LABEL n=$NODE_VERSION'],
    [],
  ],
  [
    'knows that a bare system sets nothing',
    ['FROM debian:13', 'WORKDIR $HOME'],
    ['2:9 The variable `HOME` is not defined here'],
  ],
  [
    'says nothing of names that another image may set',
    ['FROM me/base:1', 'ARG APP_GID=1', 'USER $APP_UID:$JAVA_HOME'],
    [],
  ],
  [
    'says a slip on any image',
    [
      'FROM me/base:1',
      'ARG APP_HOME=/app',
      'COPY . $APP_HMOE',
      'COPY . $APPHOME',
      'COPY . $app_home',
      'COPY . $APP_HOM',
    ],
    [
      '3:8 The variable `APP_HMOE` is not defined here; `APP_HOME` is, if that is what was meant',
      '4:8 The variable `APPHOME` is not defined here; `APP_HOME` is, if that is what was meant',
    ],
  ],
  [
    'takes the escape of the file',
    ['# escape=`', 'FROM scratch', 'ENV A=`$B C=\\$D'],
    ['3:11 The variable `D` is not defined here'],
  ],
])
