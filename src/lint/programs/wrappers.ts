import { type Grammar, takes } from './grammar.ts'

/** Programs that run the command that their first operand starts. */
export const WRAPPERS: Readonly<Record<string, Grammar>> = {
  sudo: takes('u user g group h host p prompt C close-from D chdir r role t type T command-timeout U other-user', {
    wraps: true,
  }),
  doas: takes('u C', { wraps: true }),
  env: takes('u unset C chdir S split-string', { wraps: true }),
  xargs: takes('a arg-file d delimiter E I L max-lines n max-args P max-procs s max-chars process-slot-var', {
    wraps: true,
  }),
  time: takes('f format o output', { wraps: true }),
  setpriv: takes(
    'reuid regid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile',
    { wraps: true },
  ),
  unshare: takes('S setuid G setgid R root w wd', { wraps: true }),
  nice: takes('n adjustment', { wraps: true }),
  ionice: takes('c class n classdata p pid', { wraps: true }),
  stdbuf: takes('i input o output e error', { wraps: true }),
  exec: takes('a', { wraps: true }),
  command: takes('', { wraps: true }),
  builtin: takes('', { wraps: true }),
  nohup: takes('', { wraps: true }),
  eatmydata: takes('', { wraps: true }),
  npx: takes('p package c call', { wraps: true }),
  corepack: takes('install-directory', { wraps: true }),
  tini: takes('p e', { wraps: true }),
  'dumb-init': takes('r rewrite', { wraps: true }),
  catatonit: takes('', { wraps: true }),
  'ddtrace-run': takes('', { wraps: true }),
  'opentelemetry-instrument': takes('', { wraps: true }),
}
