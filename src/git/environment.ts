/** What git's processes may know about us. Pure. */

/** Variables that point git at another repository than the folder's own (`git rev-parse --local-env-vars`); hooks set them. */
const LOCATIONS = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]

/** Programs that git would run for us, and the one variable that overrules `protocol.ext.allow`. */
const PROGRAMS = ['GIT_ALLOW_PROTOCOL', 'GIT_EXTERNAL_DIFF', 'GIT_EDITOR', 'GIT_SEQUENCE_EDITOR', 'GIT_PAGER', 'PAGER']

const REMOVED = new Set([...LOCATIONS, ...PROGRAMS, 'GITHUB_TOKEN', 'GH_TOKEN'])

/** The action's inputs and the runner's own tokens: git needs none of them, and a filter or a helper must not read them. */
const SECRET = /^(?:INPUT|ACTIONS|STATE)_/i

/** An empty value under a name, for `--config-env`. */
export const NOTHING = 'DRYDOCK_NOTHING'

/** The environment of every git process: no tokens, no prompts, no foreign repository, messages in English. */
export function gitEnvironment(env: Readonly<NodeJS.ProcessEnv>): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !REMOVED.has(name) && !SECRET.test(name))
  return { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', [NOTHING]: '' }
}
