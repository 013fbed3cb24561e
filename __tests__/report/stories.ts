/** One report for each thing that can happen to a pull request; each is a golden file in every medium. */
import type {
  Contents,
  Finding,
  ImageReport,
  Report,
  RuntimeResult,
  RuntimeSide,
  ServicesUsed,
} from '../../src/model.ts'
import {
  aBuild,
  aFinding,
  aLayer,
  aLint,
  aMeasurement,
  anAnswer,
  anImage,
  anImageReport,
  anImageWithoutBase,
  aReport,
  aRun,
  buildFacts,
  imageFacts,
  onLine,
} from '../fakes/a-report.ts'

const used: ServicesUsed = {
  from: { kind: 'compose', file: 'compose.yaml', service: 'web' },
  services: [
    { name: 'db', image: 'postgres:17', kind: 'running', healthy: true },
    { name: 'cache', image: 'redis:8', kind: 'running', healthy: false },
    { name: 'migration', kind: 'completed' },
  ],
  notes: [
    'Service `db` does not get `ports`, the host’s `/var/run/docker.sock`.',
    'Nobody sets `TOKEN` <b>@octocat</b>.',
  ],
}

const secret: Finding = aFinding({
  rule: 'no-secret-in-image',
  aliases: ['SecretsUsedInArgOrEnv'],
  severity: 'error',
  message: '`API_KEY` puts a secret into the image, where everybody who can pull it can read it',
  place: onLine(14, { endColumn: 28 }),
  url: 'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
  excerpt: { line: 13, lines: ['COPY --chown=app . .', 'ENV API_KEY=hunter2', 'USER app'] },
})

const recommends: Finding = aFinding({
  place: onLine(4, { column: 24, endColumn: 42 }),
  cost: { bytes: 38_200_000, seconds: 2.1 },
  excerpt: { line: 4, lines: ['RUN apt-get update && apt-get install -y gcc'] },
  fix: {
    title: 'Add `--no-install-recommends`',
    safety: 'safe',
    edits: [{ span: { line: 4, column: 38, endLine: 4, endColumn: 38 }, text: ' --no-install-recommends' }],
  },
})

const known: Finding = aFinding({ origin: 'existing', place: onLine(22), rule: 'no-install-recommends' })
const knownSecret: Finding = aFinding({
  ...secret,
  origin: 'existing',
  message: '`DB_PASSWORD` puts a secret into the image, where everybody who can pull it can read it',
  place: onLine(9),
})
const fixed: readonly Finding[] = [
  aFinding({ rule: 'pin-base-image', message: '`python` has no tag', place: onLine(1), origin: 'existing' }),
  aFinding({
    rule: 'exec-form',
    message: 'CMD runs in a shell, which swallows signals',
    place: onLine(30),
    origin: 'existing',
  }),
]

const doesNotBuild = aMeasurement('builds', 'The step `RUN pip install -r requirements.txt` failed with exit code 1', {
  place: onLine(6, { endLine: 8 }),
})

const root = aMeasurement('runs-as-non-root', '2 of 3 processes run as root (user 0). The image sets no `USER`')

const jobFails = aMeasurement('keeps-running', 'The container ended after 1.2 s with exit code 3, not with exit code 0')

const runOnBase: RuntimeSide = {
  configuredUser: 'app',
  runsAs: { kind: 'non-root', uids: [999], processCount: 3 },
  health: { kind: 'healthy', seconds: 2.9 },
}

const asRoot: Partial<RuntimeResult> = {
  configuredUser: '',
  runsAs: {
    kind: 'root',
    processCount: 3,
    processes: [
      { pid: 1, uid: 0, gid: 0, command: 'nginx: master process nginx -g daemon off;' },
      { pid: 31, uid: 0, gid: 0, command: 'sh' },
    ],
  },
}

const unhealthy = aMeasurement(
  'health-check-passes',
  'The health check does not pass: every probe failed for 7.3 s, and its own numbers allow 7.0 s',
)

const noHealthCheck = aFinding({
  rule: 'has-healthcheck',
  aliases: ['DL3057'],
  message: 'The final stage has no HEALTHCHECK, so nothing tells a hung process from a working one',
  place: onLine(11),
})

const heavyLayer = aLayer({
  diffId: 'sha256:c1',
  unpackedBytes: 131_000_000,
  compressedBytes: 44_000_000,
  compressedHere: true,
  createdBy: 'RUN /bin/sh -c apt-get install -y build-essential # buildkit',
  lines: { line: 5, endLine: 5 },
})

const mostlyCached = {
  contextBytes: buildFacts.contextBytes,
  baseImages: buildFacts.baseImages,
  rebuild: {
    lines: [
      { line: 5, endLine: 8 },
      { line: 11, endLine: 11 },
    ],
  },
  seconds: 4.2,
  cachedSteps: 4,
  steps: buildFacts.steps.map((step, index) => (index < 4 ? { ...step, seconds: 0, cached: true } : step)),
}

const skippedAfterBuild = { status: 'skipped', because: 'the image does not build' } as const

const insideLayers = [
  aLayer(),
  aLayer({
    diffId: 'sha256:i1',
    unpackedBytes: 131_000_000,
    createdBy: 'RUN /bin/sh -c apt-get install -y clang',
    lines: { line: 5, endLine: 6 },
  }),
  aLayer({ diffId: 'sha256:i2', unpackedBytes: 9_000_000, createdBy: 'COPY . .', lines: { line: 7, endLine: 7 } }),
  aLayer({ diffId: 'sha256:i3', unpackedBytes: 9_000_000, createdBy: 'RUN chown -R app /app', lines: 'unknown' }),
]

const inside: Contents = {
  kind: 'read',
  waste: {
    bytes: 12_400_000,
    fileCount: 207,
    causes: { overwritten: 400_000, deleted: 3_000_000, copiedAgain: 9_000_000 },
    parts: [
      {
        cause: 'copied-again',
        layer: 2,
        hiddenBy: 3,
        bytes: 9_000_000,
        fileCount: 204,
        largest: '/app/static/map.png',
      },
      { cause: 'deleted', layer: 1, hiddenBy: 2, bytes: 3_000_000, fileCount: 1, largest: '/tmp/clang.tar.xz' },
      { cause: 'overwritten', layer: 0, hiddenBy: 1, bytes: 400_000, fileCount: 2, largest: '/var/lib/dpkg/status' },
    ],
    dive: { efficiency: 0.9412, wastedBytes: 25_100_000, userWastedShare: 0.17 },
  },
  avoidable: [
    {
      kind: 'apt-lists',
      layer: 1,
      bytes: 17_300_000,
      fileCount: 12,
      largest: '/var/lib/apt/lists/deb.debian.org_Packages.lz4',
    },
    { kind: 'documentation', layer: 0, bytes: 900_000, fileCount: 80, largest: '/usr/share/doc/a/copyright' },
  ],
}

export const stories: Readonly<Record<string, Report>> = {
  clean: aReport({ images: [anImageReport({ stages: { lint: aLint({ fixed }) } })] }),

  'lint-error': aReport({
    images: [
      anImageReport({
        stages: {
          lint: aLint({
            findings: [secret, recommends, known, knownSecret],
            fixed,
            suppressed: [aFinding({ rule: 'pin-packages', message: '`gcc` has no version', place: onLine(4) })],
            notes: ['ShellCheck is not installed, so the commands of `RUN` were not checked by it'],
          }),
          build: aBuild({ head: mostlyCached }),
          image: anImage({ budgets: [{ limit: 'max-size', allowed: '200 MB', actual: '142 MB', kept: true }] }),
        },
      }),
    ],
  }),

  'own-check-changed': aReport({
    policy: {
      kind: 'head',
      changes: [
        { file: '.github/drydock.yml', what: 'run', before: 'true', now: 'false' },
        { file: '.github/drydock.yml', image: 'api', what: 'max-size', before: '200 MB' },
        { file: '.github/drydock.yml', what: 'lint.rules.DL3006', now: 'off' },
        { file: '.hadolint.yaml', what: 'ignored', before: '[DL3008]', now: '[DL3008, DL3009]' },
      ],
    },
    images: [
      anImageReport({
        stages: {
          lint: aLint({
            newComments: [{ file: 'Dockerfile', line: 3, what: '# hadolint global ignore=DL3006 @octocat' }],
          }),
        },
      }),
    ],
  }),

  'own-check-refused': aReport({
    policy: {
      kind: 'base',
      changes: [{ file: '.github/drydock.yml', what: 'allow-root', before: 'false', now: 'true' }],
    },
    images: [anImageReport()],
  }),

  'build-breaks': aReport({
    images: [
      anImageReport({
        stages: {
          build: {
            status: 'stopped',
            findings: [doesNotBuild],
            detail: {
              log: [
                '#9 [build 4/4] RUN pip install --no-cache-dir -r requirements.txt',
                '#9 1.204 Collecting flask==3.1.9',
                '#9 1.871 ERROR: Could not find a version that satisfies the requirement flask==3.1.9 (from versions: 3.0.3, 3.1.0, 3.1.1, 3.1.2)',
                '#9 1.872 ERROR: No matching distribution found for flask==3.1.9',
                '#9 ERROR: process "/bin/sh -c pip install --no-cache-dir -r requirements.txt" did not complete successfully: exit code: 1',
              ],
            },
          },
          image: skippedAfterBuild,
          runtime: skippedAfterBuild,
        },
      }),
    ],
  }),

  'over-budget': aReport({
    images: [
      anImageReport({
        stages: {
          image: anImage(
            {
              head: imageFacts([aLayer(), heavyLayer]),
              base: imageFacts([aLayer()]),
              layers: [
                { kind: 'both', head: aLayer(), base: aLayer() },
                { kind: 'added', head: heavyLayer },
              ],
              budgets: [
                { limit: 'max-size', allowed: '200 MB', actual: '210 MB', kept: false },
                { limit: 'max-size-increase', allowed: '10 %', actual: '+167 %', kept: false },
                { limit: 'max-layers', allowed: '20', actual: '2', kept: true },
              ],
            },
            [
              aMeasurement('max-size', 'The image is 210 MB large; the limit is 200 MB'),
              aMeasurement('max-size-increase', 'The image grew by 131 MB (+167 %); it may grow by 10 %', {
                place: { at: 'layer', index: 1, createdBy: heavyLayer.createdBy, line: 5 },
              }),
            ],
          ),
        },
      }),
    ],
  }),

  'configuration-changed': aReport({
    images: [
      anImageReport({
        stages: {
          image: anImage({
            config: {
              user: { base: 'app', becomesRoot: true },
              entrypoint: { head: '["tini","--"]' },
              command: { base: '["/bin/sh","-c","node server.js"]', head: '["node","server.js"]' },
              workingFolder: { base: '/', head: '/srv/app' },
              stopSignal: { base: 'SIGTERM', head: 'SIGQUIT' },
              healthcheck: {
                base: '--interval=30s --timeout=3s --start-period=0s --start-interval=5s --retries=3 CMD curl -f http://localhost:8080/ || exit 1',
                isGone: true,
              },
              ports: { added: ['9090/tcp'], removed: ['8080/tcp', '8443/tcp'] },
              volumes: { added: ['/var/lib/app'], removed: [] },
              variables: { added: ['PORT'], removed: ['HOST'], changed: ['NODE_ENV', 'PATH'] },
              labels: [
                { name: 'org.opencontainers.image.revision', base: '1a2b3c4', head: '9f8e7d6' },
                { name: 'maintainer', base: 'A <a@example.org> | @octocat' },
                { name: 'empty', head: '' },
              ],
            },
          }),
        },
      }),
    ],
  }),

  'what-is-inside': aReport({
    images: [
      anImageReport({
        stages: {
          image: anImage(
            {
              head: { ...imageFacts(insideLayers), contents: inside },
              base: imageFacts([aLayer()]),
              layers: [
                { kind: 'both', head: aLayer(), base: aLayer() },
                ...insideLayers.slice(1).map((head) => ({ kind: 'added' as const, head })),
              ],
              files: {
                added: { fileCount: 1204, bytes: 131_000_000 },
                removed: { fileCount: 3, bytes: -4_000_000 },
                changed: { fileCount: 12, bytes: 20_000 },
                places: [
                  { path: '/usr/lib/llvm-19/', baseBytes: 0, headBytes: 98_000_000, fileCount: 204 },
                  { path: '/opt/model.bin', baseBytes: 4_000_000, headBytes: 37_000_000, fileCount: 1 },
                  { path: '/etc/x', baseBytes: 4, headBytes: 9, fileCount: 1 },
                ],
                packages: [
                  { manager: 'dpkg', name: 'libllvm19', to: '1:19.1.7-3', bytes: 98_000_000, layer: 1 },
                  { manager: 'python', name: 'flask', from: '3.0.3', to: '3.1.2', bytes: 12_000, layer: 1 },
                  { manager: 'node', name: '@types/node', from: '24.1.0', bytes: -2_300_000 },
                  { manager: 'apk', name: 'musl', from: '1.2.5', to: '1.2.5', bytes: 4096, layer: 0 },
                ],
              },
            },
            [
              aMeasurement(
                'has-no-private-keys',
                'A layer holds 1 private key: `/app/deploy`; a later layer hides this, and whoever has the image can still read it',
                {
                  place: { at: 'layer', index: 2, createdBy: 'COPY . .', line: 7 },
                },
              ),
            ],
          ),
        },
      }),
    ],
  }),

  'runs-as-root': aReport({
    images: [
      anImageReport({
        stages: {
          build: aBuild({
            head: {
              ...buildFacts,
              rebuild: { lines: [{ line: 9, endLine: 14 }], seconds: 18.4, reorderedSeconds: 0.9 },
            },
          }),
          runtime: aRun({ ...asRoot, base: runOnBase }, [{ ...root, origin: 'new' }]),
        },
      }),
    ],
  }),

  'runs-as-root-as-on-base': aReport({
    images: [
      anImageReport({
        stages: {
          runtime: aRun({ ...asRoot, base: { ...runOnBase, ...asRoot } }, [
            { ...root, severity: 'warning', origin: 'existing' },
          ]),
        },
      }),
    ],
  }),

  'job-fails': aReport({
    images: [
      anImageReport({
        stages: {
          runtime: aRun(
            {
              health: { kind: 'not-asked' },
              exit: { code: 3, outOfMemory: false, seconds: 1.2 },
              answers: [
                {
                  check: 'keeps-running',
                  summary: 'The container runs as long as it should',
                  claim: 'ended with exit code 3',
                  outcome: 'fail',
                  proof: [jobFails.message],
                },
                anAnswer('runs-as-non-root'),
              ],
              logTail: ['migrate: relation "users" does not exist'],
            },
            [jobFails],
          ),
        },
      }),
    ],
  }),

  unhealthy: aReport({
    images: [
      anImageReport({
        stages: {
          runtime: aRun(
            {
              health: {
                kind: 'unhealthy',
                seconds: 7.3,
                because: 'every probe failed for 7.3 s, and its own numbers allow 7.0 s',
                probe: {
                  exitCode: 7,
                  output:
                    'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Could not connect to server\n',
                  seconds: 0.04,
                },
              },
            },
            [unhealthy],
          ),
        },
      }),
    ],
  }),

  'no-health-check': aReport({
    images: [
      anImageReport({
        stages: {
          lint: aLint({ findings: [noHealthCheck] }),
          runtime: aRun({ health: { kind: 'none', disabled: false } }),
        },
      }),
    ],
  }),

  'base-missing': aReport({
    images: [anImageWithoutBase('`Dockerfile` is new in this pull request')],
  }),

  'health-undecided': aReport({
    images: [
      anImageReport({
        stages: {
          runtime: aRun({ health: { kind: 'undecided', seconds: 120, because: 'no probe ended within 120 s' } }, [
            aMeasurement(
              'health-check-passes',
              'Could not find out whether the health check passes: no probe ended within 120 s',
            ),
          ]),
        },
      }),
    ],
  }),

  'lint-broken': aReport({
    images: [
      anImageReport({
        stages: {
          lint: { status: 'broken', because: '`docker buildx build --call=check` did not answer within 60 s' },
        },
      }),
    ],
  }),

  'with-services': aReport({ images: [anImageReport({ stages: { runtime: aRun({ services: used }) } })] }),

  'service-fails': aReport({
    images: [
      anImageReport({
        stages: {
          runtime: {
            status: 'broken',
            because: 'the image needs other services, and `db` is unhealthy',
            services: {
              ...used,
              services: [
                {
                  name: 'db',
                  image: 'postgres:17',
                  kind: 'failed',
                  because: 'is unhealthy',
                  log: ['FATAL: data directory </pre> @octocat', 'last probe: exit code 2, no response'],
                },
                { name: 'migration', kind: 'waiting' },
              ],
            },
          },
        },
      }),
    ],
  }),

  'two-images': aReport({
    images: [
      anImageReport({ name: 'web' }),
      anImageReport({
        name: 'worker',
        dockerfile: 'worker/Dockerfile',
        stages: {
          lint: aLint({ findings: [{ ...recommends, place: onLine(4, { file: 'worker/Dockerfile' }) }] }),
          runtime: aRun(asRoot, [root]),
        },
      }),
    ],
  }),

  'some-unchanged': aReport({
    images: [anImageReport({ name: 'web' }), unchanged('api'), unchanged('worker')],
  }),

  unchanged: aReport({ images: [unchanged('image')] }),

  'ends-by-itself': aReport({
    images: [
      anImageReport({
        stages: {
          runtime: aRun(
            {
              exit: { code: 0, outOfMemory: false, seconds: 0.4 },
              health: { kind: 'none', disabled: false },
              logTail: ['Done.'],
            },
            [
              aMeasurement(
                'keeps-running',
                'The container ended by itself after 0.4 s with exit code 0; a service keeps running',
              ),
            ],
          ),
        },
      }),
    ],
  }),

  'variable-missing': aReport({
    images: [
      anImageReport({
        stages: {
          runtime: aRun(
            {
              exit: { code: 1, outOfMemory: false, seconds: 0.6 },
              health: { kind: 'none', disabled: false },
              logTail: ['Traceback (most recent call last):', "KeyError: 'DATABASE_URL'"],
            },
            [
              aMeasurement(
                'keeps-running',
                'The container ended by itself after 0.6 s with exit code 1; a service keeps running',
              ),
            ],
          ),
        },
      }),
    ],
  }),

  'not-in-context': aReport({
    images: [
      anImageReport({
        contextNotes: [
          'The build context is `backend`, but `uv.lock` (line 3) lies in the root: name the right folder with `context`.',
        ],
        stages: {
          build: {
            status: 'stopped',
            findings: [
              aMeasurement('builds', '`COPY uv.lock pyproject.toml ./` failed: "/uv.lock": not found', {
                place: onLine(3),
              }),
            ],
          },
          image: { status: 'skipped', because: 'there is no image' },
          runtime: { status: 'skipped', because: 'there is no image' },
        },
      }),
    ],
  }),

  undecided: {
    ...aReport({ images: [], verdict: { conclusion: 'unknown' } }),
    problem:
      'There are 2 Dockerfiles (`a/Dockerfile`, `b c/Dockerfile`) and none in the root. Say which one with `dockerfile`.',
    proposal: [
      { name: 'a', dockerfile: 'a/Dockerfile' },
      { name: 'b-c', dockerfile: 'b c/Dockerfile', context: '.', target: 'prod', buildArgs: { MODE: 'on' } },
    ],
  },

  torn: {
    ...aReport({ images: [anImageReport({})] }),
    proposal: [
      { name: 'image-dev', dockerfile: 'Dockerfile', context: '.', target: 'dev' },
      { name: 'image-prod', dockerfile: 'Dockerfile', context: '.', target: 'prod' },
    ],
  },

  'some-left-out': {
    ...aReport({ images: [anImageReport({})] }),
    leftOut: [
      { dockerfile: 'tests/fixtures/two words/Dockerfile', because: 'test data' },
      { dockerfile: 'examples/flask/Dockerfile', because: 'an example' },
    ],
  },
}

function unchanged(name: string): ImageReport {
  const because = 'nothing changed that it is made of: Dockerfile, ignore file'
  const skipped = { status: 'skipped', because } as const
  const stages = { lint: skipped, build: skipped, image: skipped, runtime: skipped }
  return { ...anImageReport({ name, stages }), unchanged: because, baseline: { kind: 'absent', because } }
}
