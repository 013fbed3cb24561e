/** Which services run in a container, from the tree of its processes. */
import type { Process } from '../../model.ts'
import { programOf, type Program } from './running-program.ts'

export interface Service {
  /** For people. Untrusted text. */
  readonly name: string
  /** The one that was started, and all that it has made since. */
  readonly processCount: number
}

/**
 * Servers that are started to stay, by the keys of programs. One that hangs below the container's first process is a service of its
 * own, whatever that process is: what goes into the background becomes its child.
 */
const SERVERS = new RegExp(
  `^(?:${[
    ...['sshd', 'dropbear', 'cron', 'crond', 'anacron', 'supercronic', 'ofelia', 'rsyslogd', 'syslogd', 'syslog-ng'],
    ...['nginx', 'apache2?', 'httpd', 'lighttpd', 'caddy', 'traefik', 'haproxy', 'envoy', 'squid', 'varnishd'],
    ...['php-fpm', 'postgres', 'postmaster', 'mysqld', 'mariadbd', 'mongod', 'redis-server'],
    ...['valkey-server', 'memcached', 'rabbitmq-server', 'dnsmasq', 'named', 'unbound', 'chronyd', 'ntpd'],
    ...['postfix', 'master', 'exim', 'dovecot', 'vsftpd', 'proftpd', 'smbd', 'nmbd', 'avahi-daemon'],
    ...['openvpn', 'tailscaled', 'dockerd', 'containerd', 'consul', 'filebeat', 'fluent-bit', 'fluentd', 'telegraf'],
    ...['node_exporter', 'zabbix_agentd', 'newrelic-daemon'],
  ].join('|')})$`,
)

/**
 * Services in the order of their processes. Starters are looked through; everything below a program is that program’s, however many
 * workers it has, and programs of one name are one service. `processes` are those of one moment.
 */
export function servicesOf(processes: readonly Process[]): readonly Service[] {
  const inOrder = processes.toSorted((one, other) => one.pid - other.pid)
  const present = new Set(inOrder.map(({ pid }) => pid))
  const children = new Map<number, Process[]>()
  for (const process of inOrder) {
    const { pid, parent = 0 } = process
    const above = process.role !== 'main' && present.has(parent) && parent !== pid ? parent : NOBODY
    children.set(above, [...(children.get(above) ?? []), process])
  }
  const found = new Map<string, { readonly name: string; processCount: number }>()
  const seen = new Set<number>()

  const count = (process: Process, service: { processCount: number }): void => {
    if (seen.has(process.pid)) return
    seen.add(process.pid)
    service.processCount += 1
    for (const child of children.get(process.pid) ?? []) count(child, service)
  }
  const visit = (process: Process): void => {
    if (seen.has(process.pid)) return
    const program = programOf(process.command)
    const below = children.get(process.pid) ?? []
    if (program.kind === 'service') {
      if (process.role === 'main') below.filter((child) => isServerBeside(child, program)).forEach(visit)
      const service = found.get(program.key) ?? { name: program.name, processCount: 0 }
      found.set(program.key, service)
      count(process, service)
      return
    }
    seen.add(process.pid)
    below.forEach(visit)
  }
  for (const process of children.get(NOBODY) ?? []) visit(process)
  return [...found.values()]
}

const NOBODY = -1

function isServerBeside({ command }: Process, main: Program): boolean {
  const { key } = programOf(command)
  return key !== main.key && SERVERS.test(key)
}
