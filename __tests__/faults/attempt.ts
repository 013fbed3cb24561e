/** One try of a row: a pull request, an API, a docker; the main step, then the post step. */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { places, startMain, startPost, type Job, type Step } from '../integration/bundle.ts'
import { startGitHubApi } from '../integration/github-api/server.js'
import { checkoutState, remains } from '../integration/left-behind.ts'
import { makePullRequest, pullRequestEvent } from '../integration/pull-request.ts'
import { APP, service } from '../integration/service.ts'
import { CANARY } from './hostile-words.ts'
import { broken } from './invariants.ts'
import type { FaultSetting, Seen, TriedRow } from './row.ts'
import { needsEngine, pathTo } from './stand-in-docker.ts'

/** Gives what was not as it has to be, as sentences. */
export async function attempt({ setting, problems }: TriedRow): Promise<readonly string[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'drydock-fault-')))
  const pullRequest = makePullRequest(
    folder,
    setting.base ?? service,
    setting.change ?? { 'app.sh': `echo ahoy\n${APP}` },
  )
  const api = await startGitHubApi({ headSha: pullRequest.head, ...setting.api })
  try {
    const mark = `org.drydock.test=${folder.slice(-6)}`
    const event = (setting.event ?? pullRequestEvent())(pullRequest)
    const job: Job = {
      folder,
      workspace: pullRequest.checkout,
      event,
      inputs: { labels: mark, ...setting.inputs },
      apiUrl: api.url,
      env: {
        PATH: pathTo(setting.engine, folder),
        CANARY,
        ...setting.env,
        ...setting.prepare?.({ folder, pullRequest }),
      },
      ...(setting.stdout && { stdout: setting.stdout }),
    }
    const untouched = checkoutState(pullRequest.checkout)
    const { main, ...measured } = await runMain(job, setting)
    const post = await startPost(job, main.state).ended
    const seen: Seen = {
      ...{ main, post, api, ...measured },
      outputs: Object.fromEntries(main.outputs),
      readOnly: setting.event !== undefined && setting.event(pullRequest).name !== 'pull_request',
    }
    const { runnerTemp, temporary } = places(folder)
    const place = { folder, checkout: pullRequest.checkout, emptied: [runnerTemp, temporary], mark }
    const left = remains(place, main.state.find(([name]) => name === 'run-id')?.[1], needsEngine(setting))
    return [...broken(seen, { left, untouched, setting }), ...problems(seen)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await api.close().catch(() => undefined)
  }
}

async function runMain(
  job: Job,
  setting: FaultSetting,
): Promise<Pick<Seen, 'main' | 'seconds' | 'secondsToEnd' | 'megabytes'>> {
  const from = performance.now()
  const step = startMain(job)
  const ending = new AbortController()
  const { signal } = ending
  let megabytes = 0
  const limit = setting.limitSeconds ?? 120
  const watching = (async () => {
    while (!signal.aborted) {
      megabytes = Math.max(megabytes, peakMegabytes(step))
      if (performance.now() - from > (limit + 5) * 1000) step.kill('SIGKILL')
      await sleep(100)
    }
  })()
  const says = async (text: string): Promise<void> => {
    while (!signal.aborted && !step.log().includes(text)) await sleep(50)
  }
  let signalled: number | undefined
  const kill: Step['kill'] = (name) => {
    signalled ??= performance.now()
    step.kill(name)
  }
  const happening = setting.during?.({ log: step.log, kill, says })
  const main = await step.ended
  const end = performance.now()
  ending.abort()
  await Promise.all([watching, happening])
  return {
    main,
    seconds: (end - from) / 1000,
    ...(signalled !== undefined && { secondsToEnd: (end - signalled) / 1000 }),
    megabytes,
  }
}

/** The kernel's own high-water mark; 0 where there is none, or the process is gone. */
function peakMegabytes({ pid }: Step): number {
  try {
    const [, kilobytes = '0'] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}
