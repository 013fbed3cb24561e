import { testRule } from '../../rule-table.ts'

const MESSAGE = 'RUN uses sudo: switch with USER'

testRule('no-sudo', [
  ['finds it anywhere in a script', ['FROM a', 'RUN if x; then sudo y; fi'], [`2:16 ${MESSAGE}`]],
  ['finds it by its path', ['FROM a', 'RUN /usr/bin/sudo y'], [`2:5 ${MESSAGE}`]],
  ['finds it in ONBUILD and in the exec form', ['FROM a', 'ONBUILD RUN ["sudo", "y"]'], [`2:13 ${MESSAGE}`]],
  ['takes the installation of sudo', ['FROM a', 'RUN apt-get install -y sudo'], []],
  ['takes the word in a text', ['FROM a', "RUN echo 'sudo x' # sudo"], []],
])
