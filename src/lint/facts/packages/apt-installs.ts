import type { Instruction, Run } from '../../dockerfile/instruction.ts'
import type { Command, Redirect } from '../../shell/command.ts'
import { APT_NAMES } from '../../programs/managers/apt.ts'
import { readInstall } from './install.ts'

/** The first command of a RUN that installs with apt. */
export function aptInstallOf(run: Run): Command | undefined {
  return run.commands.find(isInstall)
}

const isInstall = (command: Command): boolean => APT_NAMES.has(readInstall(command)?.manager ?? '')

/** Instructions that change neither the files of the stage nor who works on them. */
const DECLARATIONS = new Set<Instruction['keyword']>([
  'ENV',
  'ARG',
  'LABEL',
  'WORKDIR',
  'EXPOSE',
  'VOLUME',
  'STOPSIGNAL',
  'HEALTHCHECK',
  'CMD',
  'ENTRYPOINT',
])

/** Whether what an instruction does can be done before or after an installation alike. */
export function isUnrelated(instruction: Instruction): boolean {
  if (instruction.keyword === 'RUN') return instruction.commands.length > 0 && instruction.commands.every(isNeutral)
  return DECLARATIONS.has(instruction.keyword)
}

/** Programs of every base system that bring nothing to install from, and need no package. */
const NEUTRAL = new Set(
  (
    'set export unset true : echo printf rm mkdir ln cp mv chmod chown touch truncate sed find cd useradd groupadd adduser addgroup usermod groupmod ' +
    'locale-gen update-locale localedef update-alternatives ldconfig dpkg-reconfigure'
  ).split(' '),
)
/** Files of other sources of packages. */
const SOURCES = /\/etc\/apt|\.deb$|keyrings/

function isNeutral({ name, words, operands, place }: Command): boolean {
  if (words.length === 0) return true
  const isOwn = APT_NAMES.has(name) && !operands.some(({ text }) => text.includes('/'))
  const isKnown = NEUTRAL.has(name) || isOwn || name === 'apt-mark'
  return isKnown && !words.some(({ text }) => SOURCES.test(text)) && place.redirects.every(isHarmless)
}

const isHarmless = ({ target }: Redirect): boolean => !SOURCES.test(target?.text ?? '')

/** Whether nothing is set up, downloaded or run before the installation, that may need an earlier one. */
export function installsAtOnce({ commands }: Run): boolean {
  const first = commands.findIndex(isInstall)
  return commands.slice(0, first + 1).every(isNeutral)
}

/** Whether nothing is done behind the installation that a later one may need. */
export function leavesNothingElse({ commands }: Run): boolean {
  const first = commands.findIndex(isInstall)
  return commands.slice(first).every(isNeutral)
}
