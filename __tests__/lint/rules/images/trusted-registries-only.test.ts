import { testRule } from '../../rule-table.ts'

const said = (registry: string): string => `The registry \`${registry}\` is not a trusted one`
const trust = (...trustedRegistries: readonly string[]): { readonly trustedRegistries: readonly string[] } => ({
  trustedRegistries,
})

testRule('trusted-registries-only', [
  ['is silent without a list', ['FROM evil.com/x'], []],
  [
    'takes an image without a registry for Docker Hub’s',
    ['FROM x', 'FROM o/x'],
    [`1:6 ${said('docker.io')}`, `2:6 ${said('docker.io')}`],
    trust('a.com'),
  ],
  [
    'knows the names of Docker Hub',
    ['FROM x', 'FROM docker.io/o/x', 'FROM index.docker.io/o/x'],
    [],
    trust('hub.docker.com'),
  ],
  [
    'takes scratch and a stage',
    ['FROM scratch AS s', 'FROM S', 'COPY --from=0 x y', 'COPY --from=s x y'],
    [],
    trust('a.com'),
  ],
  [
    'takes a port as part of the name',
    ['FROM a.com:5000/x', 'FROM a.com/x'],
    [`2:6 ${said('a.com')}`],
    trust('a.com:5000'),
  ],
  ['takes localhost for a registry', ['FROM localhost/x'], [], trust('localhost')],
  ['takes any case', ['FROM a.com/x'], [], trust('A.com')],
  ['takes a star alone', ['FROM a.com/x', 'FROM y'], [], trust('*')],
  ['takes a star in front', ['FROM x.a.com/x', 'FROM a.com/x'], [`2:6 ${said('a.com')}`], trust('*.a.com')],
  ['takes a star at the end', ['FROM a.com/x', 'FROM b.a.com/x'], [`2:6 ${said('b.a.com')}`], trust('a.*')],
  ['looks at COPY', ['FROM a.com/x', 'COPY --from=b.com/x:1 y z'], [`2:13 ${said('b.com')}`], trust('a.com')],
  [
    'looks at mounts',
    ['FROM a.com/x', 'RUN --mount=type=cache,from=b.com/x,target=/x true', 'RUN --mount=type=secret,id=x true'],
    [`2:5 ${said('b.com')}`],
    trust('a.com'),
  ],
  [
    'looks into ONBUILD',
    ['FROM a.com/x', 'ONBUILD COPY --from=b.com/x y z'],
    [`2:21 ${said('b.com')}`],
    trust('a.com'),
  ],
  [
    'leaves a bare name in ONBUILD alone, which may be a stage',
    ['FROM a.com/x', 'ONBUILD COPY --from=b y z'],
    [],
    trust('a.com'),
  ],
  ['knows the default of an ARG', ['ARG R=a.com', 'FROM $R/x', 'ARG S=b.com', 'FROM a.com/x'], [], trust('a.com')],
  ['says an ARG with another default', ['ARG R=b.com', 'FROM $R/x'], [`2:6 ${said('b.com')}`], trust('a.com')],
  [
    'says a registry that a variable hides',
    ['ARG R', 'FROM $R/x', 'FROM a.com/$I'],
    ['2:6 The file does not say which registry `$R/x` is from'],
    trust('a.com'),
  ],
])
