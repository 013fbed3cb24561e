/** Docker's own registry, as long as a test takes. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Registry extends AsyncDisposable {
  /** e.g. `127.0.0.1:40123`; the engine pushes there without TLS. */
  readonly host: string
}

export async function serveRegistry(): Promise<Registry> {
  const program = execFileSync(join('script', 'registry'), { encoding: 'utf8' }).trim()
  const folder = mkdtempSync(join(tmpdir(), 'drydock-registry-'))
  const host = `127.0.0.1:${await freePort()}`
  const config = {
    version: '0.1',
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { addr: host },
  }
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(config))
  const server = spawn(program, ['serve', join(folder, 'config.yml')], { stdio: 'ignore' })
  const ended = new Promise<void>((done) =>
    server.once('exit', () => {
      done()
    }),
  )
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await answers(`http://${host}/v2/`)) break
    await sleep(50)
  }
  return {
    host,
    async [Symbol.asyncDispose]() {
      server.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })
}
