/** What a user can set, once: `.github/drydock.yml`, the action's inputs and the command line's options are all read from these schemas. */
import { REQUIREMENTS } from '../runtime/requirements.ts'
import { THRESHOLDS } from '../severity.ts'
import { z } from 'zod'
import { assertSchema } from './assert-schema.ts'
import { expectHttpSchema } from './expect-http-schema.ts'
import { readReference } from './extends-reference.ts'
import {
  boolean,
  choice,
  choices,
  count,
  duration,
  growth,
  list,
  pairs,
  sentence,
  share,
  size,
  text,
} from './setting-kinds.ts'

const SEVERITY_ADVICE = 'must be `off`, `style`, `info`, `warning` or `error`'
const LABEL_KINDS = ['text', 'url', 'semver', 'hash', 'rfc3339', 'spdx', 'email'] as const

const BUDGETS = [
  'max-size',
  'max-size-increase',
  'max-compressed-size',
  'max-layer-size',
  'max-layers',
  'max-layers-increase',
  'max-waste',
  'min-efficiency',
] as const
const COMMENTS = ['always', 'on-failure', 'on-change', 'never'] as const
const REVIEWS = ['suggestions', 'findings', 'off'] as const

/** What can be found out of an image without running it. */
export const FOUND_OUT = ['base', 'budgets', 'checks'] as const

const words = (message: string) => z.array(z.string().regex(/^[^\0]*$/), message)

/** Services beside the image, for a repository without a compose file that has them. */
const servicesSchema = z
  .record(
    z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'must be lower-case letters, digits, `_` and `-`'),
    z.strictObject({
      image: z
        .string('must be the name of an image')
        .regex(/^[a-z0-9][^\s\0]*$/i, 'must be the name of an image')
        .describe('Image of the service.'),
      env: z
        .record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/), z.union([z.string(), z.number(), z.boolean()]))
        .optional()
        .describe('Environment of the service.'),
      command: words('must be a list of words').optional().describe('Command instead of the image’s own.'),
      health: z
        .union(
          [z.string(), words('must be a command')],
          'must be a command, as a text for the shell or a list of words',
        )
        .optional()
        .describe('Command that ends with 0 once the service is ready: a text for its shell, or a list of words.'),
      wait: z
        .enum(['healthy', 'started', 'completed'], 'must be `healthy`, `started` or `completed`')
        .optional()
        .describe(
          'What the image waits for. Without it: `healthy` where there is `health`, else `started`. `completed` is for a service that does something once.',
        ),
    }),
    'must be a mapping of services',
  )
  .optional()
  .describe('Services that run beside the image, by the name under which it reaches them.')

/** Settings of one image. The keys are those of docker/build-push-action where it has them. */
export const imageSchema = z.strictObject({
  dockerfile: text(
    'Path of the Dockerfile. Without it: every Dockerfile that git tracks is an image, but for test data and examples.',
  ),
  context: text(
    'Build context: a folder, or a URL that the builder fetches. Without it: what a compose or bake file says, else the folder of the Dockerfile or the root, whichever holds what COPY and ADD name.',
  ),
  'context-source': choice(
    ['tracked', 'checkout'],
    'Files that the head is built from: what git tracks, or all that is in the checkout. Without it: what git tracks, unless the Dockerfile names a file that only the checkout has.',
  ),
  target: text('Stage to build. Without it: what a compose or bake file says, else the last one.'),
  platforms: list('Platforms to build and run, e.g. `linux/amd64`; each is reported as an image of its own.'),
  'build-args': pairs('Build arguments, `NAME=value`; they add to those of a compose or bake file.'),
  'build-contexts': pairs('Additional build contexts, `name=path or image`.'),
  secrets: list('Build secrets, as `docker build --secret` takes them: `id=token,env=TOKEN` or `id=npmrc,src=.npmrc`.'),
  mask: list(
    'Names of build arguments and variables of the container whose values are never shown, beside those that sound secret; `*` for all.',
  ),
  ssh: list('SSH agent sockets or keys for the build, e.g. `default`.'),
  labels: pairs('Labels for the image, `name=value`.'),
  'cache-from': list('External cache sources, e.g. `type=gha`.'),
  'cache-to': list('External cache destinations. Nothing is exported without it.'),
  network: text('Network mode for `RUN` during the build, e.g. `none`.'),
  'add-hosts': list('Host entries for the build, `host:ip`.'),
  pull: boolean('Ask the registry for newer base images even where the builder has them.'),
  'no-cache': boolean('Build without the layer cache.'),
  'build-timeout': duration('Time after which a build is cancelled, e.g. `20m`.'),
  'max-size': size('Budget: unpacked size of the image, e.g. `200 MB`.'),
  'max-size-increase': growth('Budget: growth against the base, e.g. `10 MB` or `5 %`.'),
  'max-compressed-size': size('Budget: size of the image as it is downloaded, e.g. `80 MB`.'),
  'max-layer-size': size('Budget: unpacked size of each layer that the base image does not have.'),
  'max-waste': growth(
    'Budget: bytes that the layers hold and the image does not show, e.g. `5 MB` or `2 %` of the image.',
  ),
  'min-efficiency': share('Budget: share of the bytes of all layers that the image shows, e.g. `95 %`.'),
  'max-layers': count('Budget: number of layers.'),
  'max-layers-increase': count('Budget: layers more than the base has.'),
  'budget-exceptions': z
    .array(
      z.strictObject({
        limit: z.enum(BUDGETS, `must be one of ${sentence(BUDGETS)}`).describe('The budget that need not be kept.'),
        reason: z
          .string('must be a text')
          .regex(/^[^\0\r\n]{1,500}$/, 'must be one line of text')
          .describe('Why.'),
        until: z
          .string('must be a day such as `2026-12-31`, in quotes')
          .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'must be a day such as `2026-12-31`')
          .describe('The last day that it holds.'),
      }),
      'must be a list of exceptions',
    )
    .optional()
    .describe('Budgets that need not be kept for a while, with a reason; they warn until that day and fail after it.'),
  run: boolean('Start the image and watch it. `false` for an image that is not meant to be started.'),
  'run-env': pairs('Environment for the container, `NAME=value`.'),
  'run-command': list('Command instead of the image’s own, one argument a line.'),
  'run-memory': text('Memory limit of the container.'),
  'run-write-limit': size(
    'What the container may write into its root file system beyond the image; beyond it, it is removed and the check fails.',
  ),
  'run-read-only': boolean('Start with a read-only root file system.'),
  'run-tmpfs': list('Folders of the container that get a small file system in memory.'),
  'run-env-file': list('Files of variables for the container, `NAME=value` a line; `run-env` wins.'),
  'run-user': text('User of the container instead of the image’s own, as `docker run --user` takes it.'),
  'run-entrypoint': list('Entrypoint instead of the image’s own, one word a line.'),
  'run-args': list(
    'Further options of `docker run`, one a line: `--user`, `--cap-add`, `--tmpfs`, `--shm-size`, `--ulimit`, `--hostname`, `--add-host`, `--entrypoint`, `--init`, `--stop-timeout` and `--cpus`.',
  ),
  'run-network': choice(
    ['internal', 'bridge'],
    'Network of the container and its services: without a way out, or with one.',
  ),
  compose: choice(
    ['auto', 'off'],
    'Services that the image needs: those of a compose file that builds this Dockerfile, or none.',
  ),
  'compose-file': list('Compose files to take the services from, in Compose’s order.'),
  service: text('The service of the compose file that the image is. Without it: the one that builds this Dockerfile.'),
  'compose-binds': boolean('Copy files of the repository that the services mount into them, read-only.'),
  'services-timeout': duration('Longest wait for the services to be ready.'),
  services: servicesSchema,
  expect: choice(['service', 'exit-zero'], 'What the container has to do: keep running, or end with status 0.'),
  'health-timeout': duration('Longest wait for the health check, whatever the image declares.'),
  'allow-root': boolean('Do not fail because a process runs as root.'),
  'allow-unhealthy': boolean('Do not fail because the health check fails.'),
  'require-healthcheck': boolean('Fail an image that declares no health check, or `NONE`.'),
  'expect-http': expectHttpSchema,
  assert: assertSchema,
  'structure-tests': list(
    'Files of container-structure-test whose tests the image has to pass; `*`, `?` and `**` in a path are read.',
  ),
  'lock-down': boolean('Run the image a second time, locked down, and say what it does not take.'),
  require: choices(
    [...FOUND_OUT, ...REQUIREMENTS],
    'What a pass takes beside what no pass can do without. To be found out, else the conclusion is `unknown`: a `base` to compare with, all `budgets`, all `checks` of ShellCheck and BuildKit. To pass, also where they only warn or inform otherwise, and whatever the base does: checks of the running image.',
  ),
})

/** Settings of the run as a whole. */
export const runSchema = z.strictObject({
  'fail-on': choice(THRESHOLDS, 'Lowest severity of a new lint finding that fails the check.'),
  'fail-on-existing': boolean('Let findings fail the check that the base has too.'),
  'buildkit-checks': boolean('Run BuildKit’s own checks (`docker build --call=check`) as well.'),
  enforce: boolean(
    'Fail the job. `false` only reports: the job passes whatever is found, and the report says so in its first line.',
  ),
  comment: choice(
    COMMENTS,
    'When to begin a comment on the pull request: always, for what is not a pass, for what differs from the base, or never. One that is there is kept up to date, but for `never`.',
  ),
  review: choice(
    REVIEWS,
    'Comments on the lines of the diff: with suggestions to commit, with findings in words only, or none.',
  ),
  'check-run': boolean(
    'A check run on the head commit as well, with all findings beside their lines and the report as its text. Needs `checks: write`.',
  ),
  builder: text('The buildx builder to use. Without it: the current one.'),
})

export type LintSection = z.output<typeof lintSchema>
export type ImageSettings = z.output<typeof imageSchema>
export type RunSettings = z.output<typeof runSchema>

/** What the linter looks for. Rules go by their own name or any alias, e.g. `pin-base-image`, `DL3006`. */
export const lintSchema = z.strictObject({
  rules: z
    .record(z.string(), z.enum(['off', 'style', 'info', 'warning', 'error'], SEVERITY_ADVICE))
    .optional()
    .describe('Severity of single rules, or `off`.'),
  'trusted-registries': z.array(z.string()).optional().describe('Registries that base images may come from.'),
  'label-schema': z
    .record(z.string(), z.enum(LABEL_KINDS, `must be one of ${sentence(LABEL_KINDS)}`))
    .optional()
    .describe('Labels that an image must have, and what their values must be.'),
  'strict-labels': z.boolean('must be `true` or `false`').optional().describe('Allow only the labels of the schema.'),
  'ignore-comments': z
    .boolean('must be `true` or `false`')
    .optional()
    .describe('Obey comments in the Dockerfile that silence rules.'),
  compat: z
    .enum(['hadolint'], 'must be `hadolint`')
    .optional()
    .describe('Answer as hadolint does where we differ on purpose.'),
})

/** What holds where nobody says anything. */
export const defaults = {
  'build-timeout': 1800,
  run: true,
  'run-memory': '1g',
  'run-write-limit': { bytes: 1e9, text: '1 GB' },
  'run-read-only': false,
  expect: 'service',
  'health-timeout': 120,
  'run-network': 'internal',
  compose: 'auto',
  'compose-binds': false,
  'services-timeout': 120,
  'allow-root': false,
  'allow-unhealthy': false,
  'require-healthcheck': false,
  'lock-down': true,
  pull: false,
  'no-cache': false,
  'fail-on': 'error',
  'fail-on-existing': false,
  'buildkit-checks': true,
  enforce: true,
  comment: 'always',
  review: 'suggestions',
  'check-run': false,
} as const satisfies ImageSettings & RunSettings

/** Settings that only say where things are or go; they do not stand in the configuration file. */
export const placeSchema = z.strictObject({
  base: text('Commit, branch or tag to compare with. Without it: what the pull request is merged onto.'),
  config: text('Path of the configuration file. Without it: `.github/drydock.yml` where it exists.'),
  image: list('Names of the images to check. Without it: all of them.'),
  frontends: list(
    'Images that may read a Dockerfile beside Docker’s own, as `# syntax=` names them, with their tag or with any.',
  ),
  policy: choice(
    ['head', 'base'],
    'Whose word counts on what is checked: that of the change, which the report then lists, or that of the commit it is compared with. Without it: `base` for a pull request from a fork.',
  ),
  'report-dir': text(
    'Folder that receives `report.json`, `report.sarif`, `report.junit.xml`, `comment.md`, `summary.md` and `image.html`, a page of what is in the images.',
  ),
  'sarif-file': text(
    'File that receives the findings of all stages as SARIF 2.1.0, for code scanning. Without it: `report.sarif` beside `report.json`.',
  ),
  'junit-file': text(
    'File that receives the report as JUnit’s XML, for what shows the results of tests. Without it: `report.junit.xml` beside `report.json`.',
  ),
})

export type PlaceSettings = z.output<typeof placeSchema>

/** `.github/drydock.yml`. Settings on top hold for every image that does not say otherwise. */
export const configSchema = z.strictObject({
  extends: z
    .string('must be a text')
    .refine(
      (reference) => readReference(reference) !== undefined,
      'must be a file of this repository, `./ci/drydock.yml`, or of another one, `owner/repository/drydock.yml@v1`',
    )
    .optional()
    .describe(
      'A file with settings that hold where this one says nothing: `./PATH` of this repository, or `OWNER/REPOSITORY/PATH@REF` of another one, which of another owner has to be a tag or a full commit.',
    ),
  ...runSchema.shape,
  ...imageSchema.shape,
  lint: lintSchema.optional().describe('What the linter looks for.'),
  images: z
    .array(
      z.strictObject({
        name: z
          .string('must be a text')
          .regex(/^[a-z0-9][a-z0-9._-]{0,62}$/, 'must be lower-case letters, digits, `.`, `_` and `-`, 63 at most')
          .describe('Name of the image in the report; also keys its comment.'),
        ...imageSchema.shape,
      }),
      'must be a list of images',
    )
    .min(1, 'must name at least one image')
    .optional()
    .describe('The images of this repository. Without it they are found by themselves: one for each Dockerfile.'),
})

export type Config = z.output<typeof configSchema>
