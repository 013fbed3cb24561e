/** What the kernel counts of a container's control group (cgroups(7)), as this machine shows it. */
import path from 'node:path'
import type { Seen, Usage } from '../../world.ts'

/** Gives the text of a file of this machine; nothing where there is none or it may not be read. */
export type ReadText = (file: string) => Promise<string | undefined>

/** Where a controller counts. `v1` has a hierarchy for each controller, `v2` one for all of them. */
interface Place {
  readonly version: 'v1' | 'v2'
  readonly folder: string
}

interface Mount {
  readonly root: string
  readonly point: string
  readonly type: string
  readonly options: readonly string[]
}

/** `pid` is a process of the container with this `id`. */
export async function readUsage(
  { id, pid }: { readonly id: string; readonly pid: number },
  read: ReadText,
): Promise<Usage> {
  const mounts = readMounts((await read('/proc/self/mountinfo')) ?? '')
  const groups = (await read(`/proc/${pid}/cgroup`)) ?? ''
  const memory = placeOf('memory', id, groups, mounts)
  const processor = placeOf('cpuacct', id, groups, mounts)
  const counted = async (
    place: Place | undefined,
    files: Readonly<Record<Place['version'], string>>,
    numberIn: (text: string, version: Place['version']) => number | undefined,
  ): Promise<Seen<number>> => {
    if (!place) return hidden('its control group cannot be seen from this machine')
    const file = files[place.version]
    const text = await read(path.join(place.folder, file))
    const value = text === undefined ? undefined : numberIn(text, place.version)
    return value === undefined ? hidden(`the kernel shows no \`${file}\``) : { kind: 'seen', value }
  }
  const [peakMemoryBytes, cpuSeconds, oomKills] = await Promise.all([
    counted(memory, { v1: 'memory.max_usage_in_bytes', v2: 'memory.peak' }, wholeNumber),
    counted(processor, { v1: 'cpuacct.usage', v2: 'cpu.stat' }, (text, version) =>
      version === 'v1' ? scaled(wholeNumber(text), 1e-9) : scaled(keyed(text, 'usage_usec'), 1e-6),
    ),
    counted(memory, { v1: 'memory.oom_control', v2: 'memory.events' }, (text) => keyed(text, 'oom_kill')),
  ])
  return { peakMemoryBytes, cpuSeconds, oomKills }
}

export const hiddenUsage = (because: string): Usage => ({
  peakMemoryBytes: hidden(because),
  cpuSeconds: hidden(because),
  oomKills: hidden(because),
})

const hidden = (because: string): Seen<never> => ({ kind: 'hidden', because })

/** The first number of a line that is nothing else. */
const wholeNumber = (text: string): number | undefined => (/^\d+\s*$/.test(text) ? Number(text) : undefined)

/** The number behind a key in a file of lines like `oom_kill 0`. */
function keyed(text: string, key: string): number | undefined {
  const line = text.split('\n').find((one) => one.startsWith(`${key} `))
  return line === undefined ? undefined : wholeNumber(line.slice(key.length + 1))
}

const scaled = (value: number | undefined, by: number): number | undefined =>
  value === undefined ? undefined : value * by

/** Mounted control groups from `/proc/self/mountinfo` (proc_pid_mountinfo(5)). */
function readMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [front = '', back = ''] = line.split(' - ')
    const [, , , root, point] = front.split(' ')
    const [type = '', , options = ''] = back.split(' ')
    if (root === undefined || point === undefined || !/^cgroup2?$/.test(type)) return []
    return [{ root, point, type, options: options.split(',') }]
  })
}

/**
 * Where a controller counts the whole container: the group that bears its id, not one that it has made below. A line of
 * `/proc/<pid>/cgroup` is `number:controllers:path`, and without controllers that of version 2. A machine may have both.
 */
function placeOf(controller: string, id: string, groups: string, mounts: readonly Mount[]): Place | undefined {
  const lines = groups.split('\n').flatMap((line) => {
    const [, controllers, group] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? []
    return controllers === undefined || group === undefined ? [] : [{ controllers: controllers.split(','), group }]
  })
  const old = lines.find(({ controllers }) => controllers.includes(controller))
  const [version, line, mount] = old
    ? (['v1', old, mounts.find(({ type, options }) => type === 'cgroup' && options.includes(controller))] as const)
    : ([
        'v2',
        lines.find(({ controllers }) => controllers.join() === ''),
        mounts.find(({ type }) => type === 'cgroup2'),
      ] as const)
  const group = line && upTo(id, line.group)
  if (!mount || group === undefined) return undefined
  const below = path.relative(mount.root, group)
  return below.startsWith('..') ? undefined : { version, folder: path.join(mount.point, below) }
}

/** A path up to the folder that bears the id. */
function upTo(id: string, group: string): string | undefined {
  const parts = group.split('/')
  const at = parts.findIndex((part) => part.includes(id))
  return at === -1 || parts.includes('..') ? undefined : parts.slice(0, at + 1).join('/')
}
