// Written by `npm run update` from the files of this folder.
import { composeDatabasesNotPublished } from './compose-databases-not-published.ts'
import { composeHasHealthcheck } from './compose-has-healthcheck.ts'
import { composeKnownNames } from './compose-known-names.ts'
import { composeMountsHideNoCode } from './compose-mounts-hide-no-code.ts'
import { composeNoDockerSocket } from './compose-no-docker-socket.ts'
import { composeNoHostNamespaces } from './compose-no-host-namespaces.ts'
import { composeNoVersion } from './compose-no-version.ts'
import { composeNotPrivileged } from './compose-not-privileged.ts'
import { composePinnedImage } from './compose-pinned-image.ts'
import { composeProbeToolInstalled } from './compose-probe-tool-installed.ts'
import { composeUniqueHostPorts } from './compose-unique-host-ports.ts'
import { composeUserNotRoot } from './compose-user-not-root.ts'
import { composeWaitsForHealthy } from './compose-waits-for-healthy.ts'
import { validCompose } from './valid-compose.ts'

/** Every rule about compose files, in the order of the documentation. */
export const composeRules = [
  composeDatabasesNotPublished,
  composeHasHealthcheck,
  composeKnownNames,
  composeMountsHideNoCode,
  composeNoDockerSocket,
  composeNoHostNamespaces,
  composeNoVersion,
  composeNotPrivileged,
  composePinnedImage,
  composeProbeToolInstalled,
  composeUniqueHostPorts,
  composeUserNotRoot,
  composeWaitsForHealthy,
  validCompose,
] as const

export type ComposeRuleId = (typeof composeRules)[number]['id']
