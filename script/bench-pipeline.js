// The pipeline against what it replaces.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inSeconds, median, ratio, row, seconds } from './bench-figures.js'

export async function benchPipeline({ root, cli, runs }) {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-bench-'))
  const image = `drydock-bench-${process.pid}`
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true })
    spawnSync('docker', ['rm', '-f', image], { stdio: 'ignore' })
    for (const side of ['base', 'head']) spawnSync('docker', ['image', 'rm', `${image}:${side}`], { stdio: 'ignore' })
    // What a later build of the same name has left without one.
    spawnSync('docker', ['image', 'prune', '--force', `--filter=label=${image}`], { stdio: 'ignore' })
  })

  const run = (command, ...args) =>
    execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  const repository = join(folder, 'repository')
  mkdirSync(repository)
  const baseSha = run(join(root, 'script/example-repository'), repository)
  const source = { head: repository, base: join(root, 'examples/devops-info-service/base') }
  const buildArgs = (side) => [
    ...['buildx', 'build', '--quiet', '--no-cache', '--load'],
    ...[`--label=${image}`, '-t', `${image}:${side}`, source[side]],
  ]
  const build = (side) => run('docker', ...buildArgs(side))

  async function byHand() {
    build('base')
    build('head')
    for (const side of ['base', 'head']) run('docker', 'image', 'inspect', '--format={{.Size}}', `${image}:${side}`)
    run('docker', 'run', '--detach', `--name=${image}`, `${image}:head`)
    while (run('docker', 'inspect', '--format={{.State.Health.Status}}', image) !== 'healthy') await sleep(1000)
    run('docker', 'rm', '--force', image)
  }

  let healthSeconds = 0
  const pipeline = () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [cli, 'check', repository, '--base', baseSha, '--no-cache', '--format', 'json'],
      { encoding: 'utf8' },
    )
    const [report] = JSON.parse(stdout).images
    if (status !== 0) throw new Error(`the pipeline does not pass: ${JSON.stringify(report.verdict)}`)
    healthSeconds = report.stages.runtime.result.health.seconds
  }

  const startBuild = (side) => {
    const child = spawn('docker', buildArgs(side), { stdio: 'ignore' })
    return once(child, 'close')
  }

  /** The image's own probe, again and again without a pause; the base is being built meanwhile, as in the pipeline. */
  async function tightLoop() {
    const base = startBuild('base')
    await startBuild('head')
    run('docker', 'run', '--detach', `--name=${image}`, '--no-healthcheck', `${image}:head`)
    const [, ...probe] = JSON.parse(
      run('docker', 'image', 'inspect', '--format={{json .Config.Healthcheck.Test}}', `${image}:head`),
    )
    const start = performance.now()
    while (spawnSync('docker', ['exec', image, ...probe], { stdio: 'ignore' }).status !== 0);
    const result = (performance.now() - start) / 1000
    run('docker', 'rm', '--force', image)
    await base
    return result
  }

  const times = { pipeline: [], hand: [], builds: [], health: [], loop: [], start: [], node: [] }
  for (let round = 0; round < runs; round++) {
    process.stderr.write(`round ${round + 1} of ${runs}\n`)
    times.hand.push(await seconds(byHand))
    times.builds.push(await seconds(() => (build('base'), build('head'))))
    times.pipeline.push(await seconds(pipeline))
    times.health.push(healthSeconds)
    times.loop.push(await tightLoop())
  }
  for (let round = 0; round < 10; round++) {
    times.start.push(await seconds(() => run(process.execPath, cli, '--version')))
    times.node.push(await seconds(() => run(process.execPath, '-e', '0')))
  }

  const t = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
  row('pipeline / workflow by hand', ratio(t.pipeline, t.hand), '≤ 0.5', t.pipeline / t.hand <= 0.5)
  const building = t.pipeline - t.health
  row(
    'pipeline without time to healthy / two raw builds',
    ratio(building, t.builds),
    '≤ 1.1',
    building / t.builds <= 1.1,
  )
  row('time to healthy / tight loop of the same probe', ratio(t.health, t.loop), '≤ 1.2', t.health / t.loop <= 1.2)
  row('start of the command line beyond `node -e 0`', inSeconds(t.start - t.node), '≤ 0.15 s', t.start - t.node <= 0.15)
}
