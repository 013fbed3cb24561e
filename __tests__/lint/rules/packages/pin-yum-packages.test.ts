import { testRule } from '../../rule-table.ts'

const said = (name: string): string => `The package \`${name}\` has no version`

testRule('pin-yum-packages', [
  [
    'says each package',
    ['FROM a', 'RUN yum -y install x y-1 z-devel'],
    [`2:20 ${said('x')}`, `2:26 ${said('z-devel')}`],
  ],
  ['looks into ONBUILD and behind sudo', ['FROM a', 'ONBUILD RUN sudo yum install -y x'], [`2:33 ${said('x')}`]],

  [
    'takes versions, releases, epochs, wildcards and comparisons',
    ['FROM a', "RUN yum install a-1.0 b-1.0-2.el9.x86_64 c-1:1.0 gcc-c++-1.1 'd-1.*' 'e >= 1' x-y-1.0~rc1 f-1.0^git"],
    [],
  ],
  [
    'does not take a digit in the name for a version',
    ['FROM a', 'RUN yum install java-11-openjdk-devel'],
    [`2:17 ${said('java-11-openjdk-devel')}`],
  ],
  ['takes a module with its stream only', ['FROM a', 'RUN yum module install x:1 y:1/z w'], [`2:34 ${said('w')}`]],
  [
    'takes groups, which have no version',
    ['FROM a', "RUN yum group install 'Development Tools' && yum install @x '@y z' && yum groupinstall w"],
    [],
  ],
  [
    'does not take the value of a flag for a package',
    ['FROM a', 'RUN yum --setopt tsflags=nodocs install --enablerepo r --releasever 9 -x y x-1'],
    [],
  ],
  ['takes files and addresses', ['FROM a', 'RUN yum install x.rpm ./y /z/w https://h/v && yum localinstall *.rpm'], []],
  ['leaves other subcommands alone', ['FROM a', 'RUN yum search install && yum remove x && yum reinstall y'], []],
  [
    'takes a version in a variable that the base image may set',
    ['FROM a', 'RUN yum install x-$V y-${V}-${R} z-1.${V} w-${V:-1-2}'],
    [],
  ],
  ['takes a version in an ARG of any stage', ['FROM a AS b', 'ARG V=1', 'FROM c', 'RUN yum install x-${V}'], []],
  ['takes a version in an inherited ENV', ['FROM a AS b', 'ENV V=1', 'FROM b', 'RUN yum install x-${V}'], []],
  [
    'says a version in the ENV of another stage',
    ['FROM a AS b', 'ENV V=1', 'FROM c', 'RUN yum install x-${V}'],
    ['4:17 The version of `x` is in `V`, which is not set in this stage'],
  ],
  [
    'takes a version that the script itself sets',
    ['FROM scratch', 'RUN V=1 && export W=2 && read X && yum install x-$V y-$W z-$X'],
    [],
  ],
  [
    'says a version in a variable that nothing can set',
    ['FROM scratch', 'RUN yum install x-$V'],
    ['2:17 The version of `x` is in `V`, which is not set in this stage'],
  ],
  [
    'says the same in a file without a FROM, where a dash may belong to the name',
    'RUN yum install x-$V',
    ['1:17 The version of `x` is in `V`, which is not set in this stage'],
  ],
  ['takes the variable of a loop', ['FROM scratch', 'RUN for v in 1 2; do yum install x-$v; done'], []],
  ['leaves names in variables alone', ['FROM a', 'RUN yum install $X $X-$V $(cat z)'], []],
  ['says them in compat mode', ['FROM a', 'RUN yum install $X'], [`2:17 ${said('$X')}`], { compat: 'hadolint' }],
])
