import { namesIn } from '../../facts/packages/pinning.ts'
import { isRootToTheEnd } from '../../rules/users/last-user-not-root.ts'
import { isByName, isName } from '../../rules/users/numeric-user.ts'
import { logged, makesHugeLogs } from '../../rules/users/useradd-no-log-init.ts'
import type { Overrides } from '../override.ts'

export const users: Overrides = {
  /** The last one of every stage, as it is written. */
  *'last-user-not-root'({ stages }) {
    for (const stage of stages) {
      const last = stage.all('USER').at(-1)
      if (last && /^(?:root|0)(?::|$)/.test(last.args.text)) yield isRootToTheEnd(last)
    }
  },
  /** Every one; an ARG of any stage counts as set, and an ENV as nothing. */
  *'numeric-user'(dockerfile) {
    const args = namesIn(dockerfile, 'ARG')
    for (const one of dockerfile.all('USER')) {
      const { word, user, scope } = one
      const isGiven = word?.variables.some((name) => args.has(name) || scope.lookup(name).kind === 'arg')
      const name = word?.hasVariable === true ? word.text : user
      if (word && isGiven !== true && isName(name)) yield isByName(dockerfile, one, name)
    }
  },
  /** By the length of what follows `-u`, with the braces that a variable could have as well. */
  *'useradd-no-log-init'({ commands }) {
    for (const one of commands) {
      const flag = logged(one)?.flag('u')
      const uid = flag?.value ?? ''
      const { length } = uid.replaceAll(/\$(\w+)/g, '${$1}')
      if (length > 5 && flag?.word.text.endsWith('u') === true) yield makesHugeLogs(one, uid)
    }
  },
}
