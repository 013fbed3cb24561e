/** Programs named `docker` that are no docker. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FORGED_COMMANDS } from './hostile-words.ts'
import type { Engine } from './row.ts'

/** Hears no signal. */
export const NEVER_ENDS = "trap '' INT TERM\nexec sleep 600\n"

const SCRIPTS: Readonly<Record<Exclude<Engine, 'real'>, string>> = {
  'no-checks': `case "$*" in *--call=check*) echo 'ERROR: it fell over' >&2; exit 1 ;; esac\nPATH="\${PATH#*:}" exec docker "$@"\n`,
  // What a client says whose engine has gone, from the moment at which the processes of a container are asked for.
  dies: `case "$1" in top) echo 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?' >&2; exit 1 ;; esac\nPATH="\${PATH#*:}" exec docker "$@"\n`,
  down: "echo 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?' >&2\nexit 1\n",
  hangs: NEVER_ENDS,
  lies: `tee /dev/stderr <<'END'\n${FORGED_COMMANDS.join('\n')}\nEND\nexit 1\n`,
}

/** A PATH on which the engine is the one that is asked for. */
export function pathTo(engine: Engine, folder: string): string {
  const path = process.env['PATH'] ?? ''
  if (engine === 'real') return path
  const programs = join(folder, 'programs')
  mkdirSync(programs)
  writeFileSync(join(programs, 'docker'), `#!/bin/sh\n${SCRIPTS[engine]}`, { mode: 0o755 })
  return `${programs}:${path}`
}

/** Whether something of the engine itself is asked for. */
export const needsEngine = ({ engine }: { readonly engine: Engine }): boolean =>
  engine === 'real' || engine === 'no-checks' || engine === 'dies'
