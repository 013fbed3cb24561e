// How long it takes to call a server healthy, against the image's own probe in a tight loop.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, ratio, row } from './bench-figures.js'

/** The cheap probe is a shell's own; the dear one starts an interpreter that imports some hundred modules. */
const PROBES = {
  cheap: ['test', '-e', '/tmp/ready'],
  dear: ['python3', '-c', "import http.client, asyncio, os; os.stat('/tmp/ready')"],
}

const dockerfile = (probe) => `FROM python:3.13-slim
USER 1000
HEALTHCHECK --interval=2s --timeout=3s CMD ${JSON.stringify(probe)}
CMD ["sh", "-c", "sleep 1.5; touch /tmp/ready; exec sleep 600"]
`

export async function benchHealth({ cli, runs }) {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-bench-'))
  const image = `drydock-bench-${process.pid}`
  const burning = []
  const rest = () => {
    for (const child of burning.splice(0)) child.kill('SIGKILL')
  }
  process.on('exit', () => {
    rest()
    rmSync(folder, { recursive: true, force: true })
    spawnSync('docker', ['rm', '--force', image], { stdio: 'ignore' })
    for (const probe of Object.keys(PROBES))
      spawnSync('docker', ['image', 'rm', `${image}:${probe}`], { stdio: 'ignore' })
  })
  const run = (command, ...args) =>
    execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

  for (const [name, probe] of Object.entries(PROBES)) {
    const place = join(folder, name)
    mkdirSync(place)
    writeFileSync(join(place, 'Dockerfile'), dockerfile(probe))
    run('docker', 'buildx', 'build', '--load', `--tag=${image}:${name}`, place)
  }

  const verdict = (name) => {
    const { stdout } = spawnSync(process.execPath, [cli, 'check', join(folder, name), '--format=json'], {
      encoding: 'utf8',
    })
    const { health } = JSON.parse(stdout).images[0].stages.runtime.result
    if (health.kind !== 'healthy') throw new Error(`not healthy: ${JSON.stringify(health)}`)
    return health.seconds
  }
  const tightLoop = (name) => {
    run('docker', 'run', '--detach', `--name=${image}`, '--no-healthcheck', `${image}:${name}`)
    while (spawnSync('docker', ['exec', image, ...PROBES[name]], { stdio: 'ignore' }).status !== 0);
    const ready = Date.now()
    // Both clocks start when the container did: the client of `docker run` ends later.
    const started = Date.parse(run('docker', 'inspect', '--format={{.State.StartedAt}}', image))
    run('docker', 'rm', '--force', image)
    return (ready - started) / 1000
  }

  for (const cores of ['idle', 'busy'])
    for (const probe of Object.keys(PROBES)) {
      const times = { verdict: [], loop: [] }
      for (let round = 0; round < runs; round++) {
        process.stderr.write(`${probe} probe, cores ${cores}, round ${round + 1} of ${runs}\n`)
        if (cores === 'busy')
          for (let core = 0; core < availableParallelism(); core++)
            burning.push(spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }))
        times.verdict.push(verdict(probe))
        times.loop.push(tightLoop(probe))
        rest()
      }
      const [ours, loop] = [median(times.verdict), median(times.loop)]
      row(
        `time to healthy / tight loop: ${probe} probe, cores ${cores}`,
        ratio(ours, loop),
        '≤ 1.2',
        ours / loop <= 1.2,
      )
    }
}
