/** What a composed service may have: what is named here, and nothing else of the file. Pure. */
import type { ServiceHealth, ServiceSettings } from '../../services.ts'
import { composedEnvironment } from './composed-environment.ts'
import type { ComposedJson, ComposedServiceJson } from './composed-json.ts'
import { mountsOf, type MountRules } from './composed-mounts.ts'
import { readGoDuration } from './go-duration.ts'

export interface SafeService {
  readonly settings: ServiceSettings
  readonly notes: readonly string[]
}

/** Read below. */
const READ = [
  'image',
  'build',
  'command',
  'entrypoint',
  'environment',
  'user',
  'working_dir',
  'hostname',
  'init',
  'read_only',
  'stop_signal',
  'stop_grace_period',
  'shm_size',
  'ulimits',
  'tmpfs',
  'links',
  'depends_on',
  'networks',
  'volumes',
  'secrets',
  'configs',
  'healthcheck',
]
/** They change nothing of what a service can do or show. */
const WITHOUT_EFFECT = [
  'annotations',
  'attach',
  'container_name',
  'develop',
  'expose',
  'labels',
  'profiles',
  'pull_policy',
]

const ULIMIT = /^[a-z]+$/
const HOSTNAME = /^[A-Za-z0-9][A-Za-z0-9.-]{0,62}$/
const ALIAS = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/
/** What `docker run` takes for a user; no dash in front, so that it is no option. */
const USER = /^[A-Za-z0-9_.][A-Za-z0-9_.:+-]*$/

export function safeService(
  name: string,
  service: ComposedServiceJson,
  project: ComposedJson,
  rules: MountRules,
): SafeService {
  const { env, notes: envNotes } = composedEnvironment(name, service.environment ?? {})
  const { mounts, tmpfs, dropped } = mountsOf(service, project, rules)
  const keys = Object.entries(service).flatMap(([key, value]) =>
    READ.includes(key) || WITHOUT_EFFECT.includes(key) || !isSaid(value) ? [] : [`\`${key}\``],
  )
  const entrypoint = wordsOf(service.entrypoint)
  const command = wordsOf(service.command)
  const healthcheck = healthOf(service)
  const stopTimeoutSeconds = readGoDuration(service.stop_grace_period ?? '')
  const shmBytes = Number(service.shm_size ?? 0)
  const left = [...keys, ...dropped]
  return {
    settings: {
      env,
      ...(entrypoint && { entrypoint }),
      ...(command && { command }),
      ...(service.user != null && USER.test(service.user) && { user: service.user }),
      ...(service.working_dir?.startsWith('/') === true && { workingFolder: service.working_dir }),
      ...(service.hostname != null && HOSTNAME.test(service.hostname) && { hostname: service.hostname }),
      ...(service.init === true && { init: true }),
      ...(service.read_only === true && { readOnly: true }),
      ...(service.stop_signal != null &&
        /^[A-Z0-9+-]+$/.test(service.stop_signal) && { stopSignal: service.stop_signal }),
      ...(stopTimeoutSeconds !== undefined && { stopTimeoutSeconds }),
      ...(shmBytes > 0 && { shmBytes }),
      ...(service.ulimits && { ulimits: ulimitsOf(service.ulimits) }),
      tmpfs: [...(service.tmpfs ?? []).map((folder) => folder.replace(/:.*$/s, '')), ...tmpfs].filter(isFolder),
      mounts,
      networks: networksOf(name, service),
      ...(healthcheck && { healthcheck }),
    },
    notes: [...envNotes, ...(left.length === 0 ? [] : [`Service \`${name}\` does not get ${left.join(', ')}.`])],
  }
}

const isFolder = (folder: string): boolean => /^\/[^:,\0\r\n]*$/.test(folder)

/** A value that says nothing is not left out. */
const isSaid = (value: unknown): boolean =>
  value != null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0)

function wordsOf(command: ComposedServiceJson['command']): readonly string[] | undefined {
  if (command == null) return undefined
  return typeof command === 'string' ? [command] : command
}

function ulimitsOf(ulimits: NonNullable<ComposedServiceJson['ulimits']>): NonNullable<ServiceSettings['ulimits']> {
  return Object.fromEntries(
    Object.entries(ulimits).flatMap(([name, limit]) => {
      if (!ULIMIT.test(name) || name === 'core') return []
      const { soft, hard } = typeof limit === 'number' ? { soft: limit, hard: limit } : limit
      return [[name, { soft, hard }]]
    }),
  )
}

/** A service with a network of the host's or of another container gets the project's own. */
function networksOf(name: string, { networks, hostname }: ComposedServiceJson): ServiceSettings['networks'] {
  const named = Object.entries(networks ?? { default: null })
  const joined = named.length === 0 ? [['default', null] as const] : named
  return Object.fromEntries(
    joined.map(([network, options]) => [
      network,
      [...new Set([name, ...(hostname == null ? [] : [hostname]), ...(options?.aliases ?? [])])].filter((alias) =>
        ALIAS.test(alias),
      ),
    ]),
  )
}

/** Docker's own numbers (moby, daemon/health.go). */
const INTERVAL = 30
const TIMEOUT = 30
const START_INTERVAL = 5
const RETRIES = 3

function healthOf({ healthcheck }: ComposedServiceJson): ServiceHealth | 'disabled' | undefined {
  if (healthcheck == null) return undefined
  if (healthcheck.disable === true || healthcheck.test?.[0] === 'NONE') return 'disabled'
  if (healthcheck.test == null || healthcheck.test.length < 2) return undefined
  const seconds = (text: string | null | undefined, standard: number): number =>
    (text == null ? undefined : readGoDuration(text)) ?? standard
  return {
    test: healthcheck.test,
    intervalSeconds: seconds(healthcheck.interval, 0) || INTERVAL,
    timeoutSeconds: seconds(healthcheck.timeout, 0) || TIMEOUT,
    startPeriodSeconds: seconds(healthcheck.start_period, 0),
    startIntervalSeconds: seconds(healthcheck.start_interval, 0) || START_INTERVAL,
    retries: healthcheck.retries || RETRIES,
  }
}
