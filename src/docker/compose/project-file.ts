/** The file that Compose is given: our own, made of what a project may have. Pure. */
import type { Companion, ServiceHealth, ServiceMount, ServiceProject } from '../../services.ts'
import type { RunMount, ServicesRequest } from '../../world.ts'
import { RUN_LABEL } from '../names.ts'
import { CAPABILITIES, LOG, TMPFS_OPTIONS } from '../run/container-limits.ts'
import { withEscapes } from './composed-json.ts'

export interface ProjectSetting {
  /** Of the project; its networks and volumes have it in front of their names. */
  readonly name: string
  readonly runId: string
  /** Absolute path of what stands for a mount; undefined where it could not be had. */
  readonly placed: (mount: ServiceMount) => string | undefined
}

/** As the network of a container alone (ADR 14): the host has no address in it. */
const WITHOUT_HOST = {
  internal: true,
  enable_ipv6: false,
  driver_opts: { 'com.docker.network.bridge.inhibit_ipv4': 'true' },
}

/** A database that is starting takes more than one processor only from its neighbours, and every engine has one. */
const CPUS = 1
/** What an endless wait between two probes would make of a start. */
const LONGEST_INTERVAL_SECONDS = 2

/** JSON, which is YAML. */
export function projectFile(
  { project, memory, pidsLimit, outbound }: Pick<ServicesRequest, 'project' | 'memory' | 'pidsLimit' | 'outbound'>,
  setting: ProjectSetting,
): string {
  const labels = { [RUN_LABEL]: setting.runId }
  const limits = {
    mem_limit: memory,
    // Equal to the memory: no swap.
    memswap_limit: memory,
    pids_limit: pidsLimit,
    cpus: CPUS,
    cap_drop: ['ALL'],
    cap_add: CAPABILITIES,
    security_opt: ['no-new-privileges:true'],
    logging: LOG,
    restart: 'no',
    stop_grace_period: '0s',
  }
  const service = (one: Companion) => ({
    image: one.image,
    pull_policy: 'never',
    labels,
    ...limits,
    environment: one.env,
    ...(one.entrypoint && { entrypoint: one.entrypoint }),
    ...(one.command && { command: one.command }),
    ...(one.user !== undefined && { user: one.user }),
    ...(one.workingFolder !== undefined && { working_dir: one.workingFolder }),
    ...(one.hostname !== undefined && { hostname: one.hostname }),
    ...(one.init === true && { init: true }),
    ...(one.readOnly === true && { read_only: true }),
    ...(one.stopSignal !== undefined && { stop_signal: one.stopSignal }),
    ...(one.shmBytes !== undefined && { shm_size: one.shmBytes }),
    ulimits: { ...one.ulimits, core: 0 },
    tmpfs: one.tmpfs.map((folder) => `${folder}:${TMPFS_OPTIONS}`),
    volumes: one.mounts.flatMap((mount) => volumeOf(mount, setting.placed)),
    networks: Object.fromEntries(Object.entries(one.networks).map(([network, aliases]) => [network, { aliases }])),
    ...(one.healthcheck && { healthcheck: healthOf(one.healthcheck) }),
    depends_on: Object.fromEntries(
      one.needs.map(({ service, condition }) => [service, { condition: CONDITIONS[condition], required: true }]),
    ),
  })
  return JSON.stringify(
    withEscapes({
      name: setting.name,
      services: Object.fromEntries(project.companions.map((one) => [one.name, service(one)])),
      networks: Object.fromEntries(project.networks.map((name) => [name, { ...(!outbound && WITHOUT_HOST), labels }])),
      volumes: Object.fromEntries(project.volumes.map((name) => [name, { labels }])),
    }),
  )
}

const CONDITIONS = {
  started: 'service_started',
  healthy: 'service_healthy',
  completed: 'service_completed_successfully',
} as const

function volumeOf(mount: ServiceMount, placed: ProjectSetting['placed']): object[] {
  const { target } = mount
  if (mount.kind === 'volume')
    return [
      {
        type: 'volume',
        ...(mount.volume !== undefined && { source: mount.volume }),
        target,
        read_only: mount.readOnly,
      },
    ]
  const source = placed(mount)
  return source === undefined ? [] : [{ type: 'bind', source, target, read_only: true }]
}

/** Probes come often, and as many of them as are needed to be as patient as the service's own numbers are. */
function healthOf(health: ServiceHealth | 'disabled'): object {
  if (health === 'disabled') return { disable: true }
  const interval = Math.min(health.intervalSeconds, LONGEST_INTERVAL_SECONDS)
  return {
    test: health.test,
    interval: `${interval}s`,
    timeout: `${health.timeoutSeconds}s`,
    start_period: `${health.startPeriodSeconds}s`,
    start_interval: `${Math.min(health.startIntervalSeconds, interval)}s`,
    retries: Math.max(1, Math.round((health.retries * health.intervalSeconds) / interval)),
  }
}

/** What the image's own container takes part in. */
export function testedOptions(
  { tested }: ServiceProject,
  { name, placed }: ProjectSetting,
): {
  readonly networks: readonly { name: string; aliases: readonly string[] }[]
  readonly mounts: readonly RunMount[]
} {
  return {
    networks: Object.entries(tested.networks).map(([network, aliases]) => ({ name: `${name}_${network}`, aliases })),
    mounts: tested.mounts.flatMap((mount): RunMount[] => {
      const { target } = mount
      if (mount.kind === 'volume')
        return [
          {
            type: 'volume',
            ...(mount.volume !== undefined && { source: `${name}_${mount.volume}` }),
            target,
            readOnly: mount.readOnly,
          },
        ]
      const source = placed(mount)
      return source === undefined ? [] : [{ type: 'bind', source, target, readOnly: true }]
    }),
  }
}
