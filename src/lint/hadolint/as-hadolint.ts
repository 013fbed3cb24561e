import type { DockerfileRule } from '../rule.ts'
import { commands } from './overrides/commands.ts'
import { container } from './overrides/running-container.ts'
import { copies } from './overrides/copies.ts'
import { images } from './overrides/images.ts'
import { labels } from './overrides/labels.ts'
import { leftCaches } from './overrides/left-caches.ts'
import { pinnedVersions } from './overrides/pinned-versions.ts'
import { unanswered } from './overrides/unanswered.ts'
import { users } from './overrides/users.ts'
import { asHadolintSees } from './hadolint-view.ts'

const OVERRIDES: ReadonlyMap<string, DockerfileRule['check']> = new Map(
  Object.entries({
    ...container,
    ...images,
    ...users,
    ...pinnedVersions,
    ...unanswered,
    ...leftCaches,
    ...copies,
    ...commands,
    ...labels,
  }),
)

/** The rule as hadolint would apply it: to what it sees of a Dockerfile, with its judgement where that is another one. */
export function asHadolint(rule: DockerfileRule): DockerfileRule {
  const override = OVERRIDES.get(rule.id)
  return {
    ...rule,
    check(dockerfile, context) {
      const seen = asHadolintSees(dockerfile, rule)
      return override ? override(seen, context) : rule.check(seen, context)
    },
  }
}
