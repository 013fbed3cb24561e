import { describe, expect, it } from '@jest/globals'
import { readUsage } from '../../../src/docker/run/control-group.ts'

const ID = 'c0ffee'.repeat(11).slice(0, 64)
const GROUP = `/system.slice/docker-${ID}.scope`

const V2_MOUNT = '35 24 0:30 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate\n'
const V1_MOUNTS = `31 23 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw,mode=755
33 31 0:30 / /sys/fs/cgroup/cpu,cpuacct rw shared:9 - cgroup cgroup rw,cpu,cpuacct
35 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory
41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw
`
const V1_GROUPS = `5:memory:/docker/${ID}\n2:cpuacct,cpu:/docker/${ID}\n1:name=systemd:/docker/${ID}\n0::/docker/${ID}\n`

const V2 = {
  '/proc/self/mountinfo': V2_MOUNT,
  '/proc/42/cgroup': `0::${GROUP}\n`,
  [`/sys/fs/cgroup${GROUP}/memory.peak`]: '24117248\n',
  [`/sys/fs/cgroup${GROUP}/cpu.stat`]: 'usage_usec 412345\nuser_usec 300000\nsystem_usec 112345\n',
  [`/sys/fs/cgroup${GROUP}/memory.events`]: 'low 0\nhigh 0\nmax 3\noom 2\noom_kill 1\noom_group_kill 0\n',
}
const V1 = {
  '/proc/self/mountinfo': V1_MOUNTS,
  '/proc/42/cgroup': V1_GROUPS,
  [`/sys/fs/cgroup/memory/docker/${ID}/memory.max_usage_in_bytes`]: '24117248\n',
  [`/sys/fs/cgroup/cpu,cpuacct/docker/${ID}/cpuacct.usage`]: '412345000\n',
  [`/sys/fs/cgroup/memory/docker/${ID}/memory.oom_control`]: 'oom_kill_disable 0\nunder_oom 0\noom_kill 1\n',
}

const usageOf = (files: Readonly<Record<string, string | undefined>>) =>
  readUsage({ id: ID, pid: 42 }, (file) => Promise.resolve(files[file]))

const seen = (value: number) => ({ kind: 'seen', value: expect.closeTo(value, 6) })
const all = { peakMemoryBytes: seen(24117248), cpuSeconds: seen(0.412345), oomKills: seen(1) }
const unseen = { kind: 'hidden', because: 'its control group cannot be seen from this machine' }
const nothing = { peakMemoryBytes: unseen, cpuSeconds: unseen, oomKills: unseen }
const without = (file: string) => ({ kind: 'hidden', because: `the kernel shows no \`${file}\`` })

describe('the control group of a container', () => {
  it.each<[claim: string, files: Readonly<Record<string, string | undefined>>, usage: unknown]>([
    ['counts in version 2', V2, all],
    ['counts in version 1, each controller on its own', V1, all],
    [
      'is the container’s, not a group that systemd has made in it',
      { ...V2, '/proc/42/cgroup': `0::${GROUP}/init.scope\n` },
      all,
    ],
    [
      'is found below a mount of a part of the hierarchy',
      {
        ...V1,
        '/proc/self/mountinfo': V1_MOUNTS.replaceAll(' / /sys', ' /outer /sys'),
        '/proc/42/cgroup': V1_GROUPS.replaceAll('/docker', '/outer/docker'),
      },
      all,
    ],
    [
      'has no number that the kernel does not show (before Linux 5.19), and never 0 for it',
      { ...V2, [`/sys/fs/cgroup${GROUP}/memory.peak`]: undefined },
      { ...all, peakMemoryBytes: without('memory.peak') },
    ],
    [
      'has no number where a file says something else',
      {
        ...V2,
        [`/sys/fs/cgroup${GROUP}/memory.peak`]: 'max\n',
        [`/sys/fs/cgroup${GROUP}/cpu.stat`]: '',
        [`/sys/fs/cgroup${GROUP}/memory.events`]: 'oom_kill\n',
      },
      {
        peakMemoryBytes: without('memory.peak'),
        cpuSeconds: without('cpu.stat'),
        oomKills: without('memory.events'),
      },
    ],
    [
      'has no count of kills on an old kernel of version 1',
      { ...V1, [`/sys/fs/cgroup/memory/docker/${ID}/memory.oom_control`]: 'oom_kill_disable 0\nunder_oom 0\n' },
      { ...all, oomKills: without('memory.oom_control') },
    ],
    ['is hidden where nothing is mounted', { ...V2, '/proc/self/mountinfo': '' }, nothing],
    ['is hidden where the process is gone', { ...V2, '/proc/42/cgroup': undefined }, nothing],
    ['is not that of another container', { ...V2, '/proc/42/cgroup': '0::/system.slice/docker-0.scope\n' }, nothing],
    ['is not looked for above our own namespace', { ...V2, '/proc/42/cgroup': `0::/../docker-${ID}.scope\n` }, nothing],
    [
      'is not looked for outside of what is mounted',
      { ...V2, '/proc/self/mountinfo': V2_MOUNT.replace(' / /sys', ' /user.slice /sys') },
      nothing,
    ],
  ])('%s', async (_, files, usage) => {
    expect(await usageOf(files)).toEqual(usage)
  })
})
