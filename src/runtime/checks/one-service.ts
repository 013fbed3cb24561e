import type { Process } from '../../model.ts'
import { servicesOf } from '../processes/running-services.ts'
import { zombiesOf, type Zombies } from '../processes/zombies.ts'
import { moments } from '../runs-as.ts'
import { defineRuntimeCheck, type Judgement } from '../runtime-check.ts'
import type { Trials } from '../trials.ts'

const MAX_NAMED = 6

export const oneService = defineRuntimeCheck({
  id: 'one-service',
  requiredAs: 'one-service',
  severity: 'warning',
  summary: 'The container runs one service, and reaps what ends',
  claim: 'does not run one service cleanly',
  why: `A container is started, watched, scaled and replaced as a whole: of several services in it, all but the first process can fail unseen, and one cannot be updated without the others. The tree of processes
is read from outside once the service is up. Init processes, supervisors, shells and package managers are looked through; a program with all that it starts (workers of nginx, gunicorn, PostgreSQL, php-fpm, a Node cluster) is one
service. Several are said, and are no finding unless \`require\` asks for it: there are reasons for them. A process that has ended keeps its number until its parent asks how it ended; the first process inherits all
orphans, and most programs do not reap those. Zombies fill the limit of processes in the end. One that is there in two readings is a warning; \`--init\` of \`docker run\`, \`init: true\` of Compose, \`tini\` or \`dumb-init\` in the
image put a first process there that reaps.`,
  *judge({ trials }) {
    if (trials === undefined) return
    const processes = moments(trials.processes).at(-1) ?? []
    yield* judgeZombies(trials.zombies, processes)
    const services = servicesOf(processes)
    const [only] = services
    if (only === undefined) return
    if (services.length > 1)
      yield { remark: `${services.length} services run in it: ${named(services.map(({ name }) => name))}` }
    else {
      const { name, processCount } = only
      yield {
        proof: `One service runs in it: \`${name}\`${processCount === 1 ? '' : ` with ${processCount} processes`}`,
      }
    }
  },
})

function* judgeZombies([earlier, later]: Trials['zombies'], processes: readonly Process[]): Iterable<Judgement> {
  if (!earlier || !later) return
  const hidden = [earlier, later].find(({ kind }) => kind === 'hidden')
  if (hidden?.kind === 'hidden') yield { unknown: `whether it reaps what ends: ${hidden.because}` }
  if (earlier.kind === 'hidden' || later.kind === 'hidden') return
  const zombies = zombiesOf(earlier.value, later.value, processes)
  if (zombies) yield { message: zombieWords(zombies) }
}

function zombieWords({ count, names, parent }: Zombies): string {
  const who = `${count === 1 ? 'A process has' : `${count} processes have`} ended and ${count === 1 ? 'is' : 'are'} not reaped: ${named(names)}`
  return parent.isFirst
    ? `${who}. The first process, \`${parent.name}\`, does not do it: start an init process before it (\`--init\`, \`tini\`, \`dumb-init\`), and let it wait for children of its own`
    : `${who}. \`${parent.name}\` has started ${count === 1 ? 'it' : 'them'} and has to wait for ${count === 1 ? 'it' : 'them'}`
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMED).map((name) => `\`${name}\``)
  return `${shown.join(', ')}${names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : ''}`
}
