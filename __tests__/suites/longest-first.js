import Sequencer from '@jest/test-sequencer'

/** What takes longest, in this order: begun last, each would go on when nothing else is left for the other processors. */
const LONGEST = [/\.suite\.ts$/, /context-properties|limits|sticky-comment|docker-cli|hostile|properties|fixes|corpus/]

/** Jest goes by the size of a file where it has not run it before; a suite is a small one. A class, since that is how Jest asks for it. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const found = LONGEST.findIndex((pattern) => pattern.test(path))
      return found === -1 ? LONGEST.length : found
    }
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
