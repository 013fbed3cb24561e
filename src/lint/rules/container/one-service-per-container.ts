import type { Command } from '../../shell/command.ts'
import { defineRule } from '../../rule.ts'
import { startOf } from '../../facts/image/start-command.ts'

/** Programs whose purpose is to run several others. */
const SUPERVISORS = new Set([
  'supervisord',
  's6-svscan',
  'runsvdir',
  'circusd',
  'monit',
  'foreman',
  'honcho',
  'systemd',
])
/** Commands beside a service that are none. */
const NO_SERVICE = new Set(
  'wait trap sleep tail kill echo printf export cd set unset exec true : test [ mkdir chown chmod cat source . exit Xvfb'.split(
    ' ',
  ),
)
/** Programs that go to the background by themselves, unless they get this flag. */
const DETACHES: ReadonlyMap<string, string> = new Map([
  ['cron', 'f'],
  ['crond', 'f'],
  ['sshd', 'D'],
])

export const oneServicePerContainer = defineRule({
  id: 'one-service-per-container',
  severity: 'warning',
  summary: 'A container runs one service',
  why: `The engine watches process 1 and nothing else. A service beside it (\`nginx & gunicorn …\`, \`service cron start && …\`) can die without anybody
noticing, its logs mix with the others', it gets no \`SIGTERM\`, and it can only be scaled and updated together with its
neighbour. Give each service an image, and let Compose or the orchestrator start them side by side.

A supervisor (\`supervisord\` and the like) does watch its services, so it is only an \`info\`. One program in the background with \`wait\` after
it is how shells pass signals on, and is left alone. What start scripts do cannot be seen here.`,
  sources: ['https://docs.docker.com/engine/containers/multi-service_container/'],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nCMD nginx & gunicorn app:app\n',
      good: 'FROM python:3.13-slim\nCMD ["gunicorn", "app:app"]\n',
    },
    {
      name: 'a service in the background',
      bad: 'FROM debian:13-slim\nCMD service cron start && exec app\n',
      good: 'FROM debian:13-slim\nCMD ["app"]\n',
    },
    {
      name: 'a supervisor',
      bad: 'FROM debian:13-slim\nCMD ["/usr/bin/supervisord", "-n"]\n',
      good: 'FROM debian:13-slim\nCMD ["app"]\n',
    },
  ],
  *check({ stages }) {
    for (const stage of stages) {
      if (!stage.isTarget) continue
      const own = startOf(stage).filter(({ instruction }) => instruction.stage === stage)
      const commands = own.map(({ command }) => command)
      const supervisor = commands.find(({ name }) => SUPERVISORS.has(name))
      if (supervisor) {
        const message = `\`${supervisor.name}\` runs several services in one container: give each an image of its own`
        yield { at: supervisor.span, message, severity: 'info' }
        continue
      }
      const starter = commands.find((command) => serviceStarted(command) !== undefined)
      const services = commands.filter(isService)
      const beside =
        starter ?? services.find((command, at) => isDetached(command) && services.length > 1 && at < services.length)
      if (!beside) continue
      const name = serviceStarted(beside) ?? beside.name
      yield { at: beside.span, message: `\`${name}\` runs beside process 1, where nobody notices that it died` }
    }
  },
})

/** What `service x start`, `/etc/init.d/x start` and `systemctl start x` start. */
function serviceStarted({ name, operands, words }: Command): string | undefined {
  const [first, second] = operands.map(({ text }) => text)
  if ((name === 'service' || name === 'rc-service') && second === 'start') return first
  if (name === 'systemctl' && first === 'start') return second
  return words[0]?.text.startsWith('/etc/init.d/') && first === 'start' ? name : undefined
}

/** Not the wrapper of another command, and not a part of a condition or a substitution. */
function isService({ name, place, program }: Command): boolean {
  const isInside = place.nesting.some((one) => one === 'condition' || one === 'substitution' || one === 'function')
  const isWrapped = place.wrapper !== undefined && place.wrapper !== 'exec' && place.wrapper !== 'nohup'
  return name !== '' && program !== 'sh' && !NO_SERVICE.has(name) && name !== 'nohup' && !isInside && !isWrapped
}

function isDetached(command: Command): boolean {
  const flag = DETACHES.get(command.name)
  return command.place.background || (flag !== undefined && !command.hasFlag(flag))
}
