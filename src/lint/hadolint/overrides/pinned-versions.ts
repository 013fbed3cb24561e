import { once } from '../../text/lazy-value.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { type Install, installsOf } from '../../facts/packages/install.ts'
import type { InstallerName } from '../../programs/manager.ts'
import { namesIn, withoutVersion } from '../../facts/packages/pinning.ts'
import type { DockerfileRule, Problem } from '../../rule.ts'
import { openGoPackages } from '../../rules/packages/pin-go-packages.ts'
import { decidesHere } from '../../rules/packages/pin-pip-packages.ts'
import { openPackages } from '../open-packages.ts'
import type { Overrides } from '../override.ts'

const pinned = (...managers: readonly InstallerName[]): DockerfileRule['check'] => {
  return (dockerfile) => unpinned(dockerfile, managers)
}

function* unpinned(
  dockerfile: Dockerfile,
  managers: readonly InstallerName[],
  counts: (install: Install) => boolean = () => true,
): Generator<Problem> {
  const args = once(() => namesIn(dockerfile, 'ARG'))
  for (const install of installsOf(dockerfile.commands, ...managers)) {
    if (!counts(install)) continue
    const isSet = (name: string): boolean =>
      args().has(name) || ['arg', 'env'].includes(install.run.scope.lookup(name).kind)
    for (const one of openPackages(install, isSet)) yield { at: one.word.span, message: withoutVersion(one) }
  }
}

export const pinnedVersions: Overrides = {
  'pin-apk-packages': pinned('apk'),
  'pin-apt-packages': pinned('apt-get'),
  'pin-dnf-packages': pinned('dnf', 'microdnf'),
  'pin-gems': pinned('gem'),
  'pin-npm-packages': pinned('npm'),
  'pin-yum-packages': pinned('yum'),
  'pin-zypper-packages': pinned('zypper'),
  'pin-pip-packages': (dockerfile) => unpinned(dockerfile, ['pip', 'pipx', 'uv'], decidesHere),
  'pin-go-packages': (dockerfile) =>
    openGoPackages(dockerfile, ({ text, version }) => {
      const isPinned = version !== undefined && !['latest', 'none'].includes(version)
      return isPinned || /^[./]/.test(text) ? undefined : 'names no fixed version'
    }),
}
