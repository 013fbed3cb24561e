import type { Base } from '../../dockerfile/instruction.ts'
import { isOfWindows } from '../../dockerfile/shell-kind.ts'
import { userOf } from '../../facts/image/base-users.ts'
import { unusedUsers } from '../../facts/image/created-users.ts'
import { rootBase } from '../../facts/files/stage-steps.ts'
import { isNamed } from '../../comments/rule-names.ts'
import { defineRule } from '../../rule.ts'

/** It says the same where there is a user to name. */
const NEIGHBOUR = { id: 'use-created-user', aliases: [] }

export const hasUser = defineRule({
  id: 'has-user',
  severity: 'warning',
  summary: 'The final stage sets a USER',
  why: `Nearly every base image starts as root, so an image without a \`USER\` runs as root. A stage inherits the \`USER\` of the
stage it is built on. Images whose name says that they bring a user (\`nonroot\`, \`rootless\`, \`unprivileged\`) are taken at their word, and of some dozen
others the rule knows it (\`bitnami/*\`, \`jenkins/jenkins\`, \`grafana/grafana\`, Red Hat's images of languages, …). Of the official images of systems, languages and
servers it knows that they run as root, and says so. Databases whose entrypoint changes to a user of its own (\`postgres\`, \`redis\`, \`mysql\`, …) are left alone while the file keeps
that entrypoint, and so are images that a platform or an editor runs as a user of its choice (AWS Lambda, devcontainers). On Windows the user is \`ContainerAdministrator\`.

Whether any other base image sets a user cannot be seen in the Dockerfile; if yours does, say it once more, or silence the rule with that reason. Where the Dockerfile makes a user and forgets to switch to
it, \`use-created-user\` says so in its place.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#user'],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nCMD ["python", "-m", "http.server"]\n',
      good: 'FROM python:3.13-slim\nUSER 10001\nCMD ["python", "-m", "http.server"]\n',
    },
  ],
  *check(dockerfile, { settings }) {
    const { finalStage } = dockerfile
    if (!finalStage?.from || finalStage.user) return
    const isSaid = unusedUsers(dockerfile).length > 0 && !isNamed(NEIGHBOUR, settings.disabled)
    if (isSaid) return
    const base = rootBase(finalStage)
    const user = userOf(base)
    const isSwitched = user === 'switching' && !finalStage.inherited('ENTRYPOINT')
    if (user === 'own' || user === 'placed' || isSwitched) return
    yield { at: finalStage.from.span, message: `The final stage sets no USER, ${outcomeOn(base)}`, subject: 'no USER' }
  },
})

function outcomeOn(base: Base): string {
  if (base.kind !== 'image') return 'so the image most likely runs as root'
  if (isOfWindows(base.text)) return 'so the image runs as `ContainerAdministrator`'
  return userOf(base) === 'unknown' ? 'so the image most likely runs as root' : `and \`${base.name}\` runs as root`
}
