/** What BuildKit's parser refuses of an instruction, whatever the build. Found by asking it, and held to it by a test. */
import { readDuration } from '../duration.ts'
import type { From, Healthcheck, Instruction, Keyword, Pair } from '../instruction.ts'
import { mountRefusal } from './mount-refusals.ts'
import { readJsonArray } from '../../text/json-array.ts'

/** The flags that each instruction knows, stable or in the labs channel. ARG and STOPSIGNAL take any. */
const FLAGS: { readonly [K in Keyword]?: readonly string[] } = {
  FROM: ['platform'],
  RUN: ['mount', 'network', 'security', 'device'],
  COPY: ['from', 'chown', 'chmod', 'link', 'parents', 'exclude'],
  ADD: ['chown', 'chmod', 'link', 'keep-git-dir', 'checksum', 'unpack', 'exclude'],
  HEALTHCHECK: ['interval', 'timeout', 'start-period', 'start-interval', 'retries'],
  ...{ CMD: [], ENTRYPOINT: [], ENV: [], LABEL: [], WORKDIR: [], USER: [], EXPOSE: [], VOLUME: [], SHELL: [] },
  ...{ ONBUILD: [], MAINTAINER: [] },
}
/** Flags that are there or not; any other has a value. */
const SWITCHES = new Set(['link', 'parents', 'keep-git-dir', 'unpack'])
/** Flags that may stand there twice. */
const LISTS = new Set(['mount', 'exclude', 'device'])
/** RUN, CMD and ENTRYPOINT of nothing are taken, and so is anything that ONBUILD may trigger later. */
const NEEDS_ARGUMENTS = new Set<Keyword>([
  ...(['FROM', 'ENV', 'LABEL', 'ARG', 'EXPOSE', 'VOLUME', 'WORKDIR', 'USER', 'STOPSIGNAL', 'MAINTAINER'] as const),
  ...(['HEALTHCHECK', 'ONBUILD', 'SHELL'] as const),
])
/** Lists in JSON hold strings and nothing else. */
const TAKES_JSON = new Set<Keyword>(['RUN', 'CMD', 'ENTRYPOINT', 'COPY', 'ADD', 'VOLUME', 'SHELL'])

/**
 * Sentences without a full stop. Where the file names another parser with `# syntax=`, flags are left to that one.
 */
export function refusalsOf(instruction: Instruction, hasOwnSyntax: boolean): readonly string[] {
  const { keyword, args } = instruction
  if (keyword === 'unknown') return [`There is no instruction \`${instruction.name}\``]
  const inside = keyword === 'ONBUILD' && instruction.trigger ? readingRefusal(instruction.trigger) : undefined
  const isEmpty = args.text === '' && NEEDS_ARGUMENTS.has(keyword)
  const own = isEmpty ? `${keyword} has no arguments` : (readingRefusal(instruction) ?? argumentRefusal(instruction))
  return [inside ?? own ?? (hasOwnSyntax ? undefined : flagRefusal(instruction))].filter((one) => one !== undefined)
}

/** What cannot even be split into words; this holds inside of ONBUILD too. */
function readingRefusal(instruction: Instruction): string | undefined {
  const { keyword, args } = instruction
  const called = keyword === 'HEALTHCHECK' ? args.text.replace(/^cmd\s+/i, '') : args.text
  if ((TAKES_JSON.has(keyword) || keyword === 'HEALTHCHECK') && holdsMoreThanStrings(called))
    return `The list of ${keyword} holds something that is not a string`
  return keyword === 'ENV' || keyword === 'LABEL' ? pairRefusal(keyword, instruction.pairs) : undefined
}

function holdsMoreThanStrings(text: string): boolean {
  if (!text.startsWith('[')) return false
  try {
    const values: unknown = JSON.parse(text)
    return Array.isArray(values) && values.some((value) => typeof value !== 'string')
  } catch {
    return false
  }
}

function pairRefusal(keyword: Keyword, pairs: readonly Pair[]): string | undefined {
  const bare = pairs.find(({ value }) => value === undefined)
  if (!bare) return undefined
  return bare.legacy ? `${keyword} has a name and no value` : `${keyword} has a word without \`=\`: \`${bare.name}\``
}

function argumentRefusal(instruction: Instruction): string | undefined {
  const { keyword, args } = instruction
  switch (keyword) {
    case 'FROM':
      return fromRefusal(instruction)
    case 'COPY':
    case 'ADD': {
      const listed = readJsonArray(args)?.length ?? args.text.split(/\s+/).filter(Boolean).length
      return listed < 2 ? `${keyword} needs a source and a target` : undefined
    }
    case 'ENV':
    case 'LABEL':
    case 'ARG': {
      const isNameless = instruction.pairs.some(({ span }) => args.source.slice(span).startsWith('='))
      return isNameless ? `${keyword} has a value without a name` : undefined
    }
    case 'VOLUME':
      if (instruction.paths.length === 0) return 'VOLUME has no arguments'
      return instruction.paths.some(({ text, raw }) => text === '' && raw === '""') && readJsonArray(args)
        ? 'VOLUME has an empty path'
        : undefined
    case 'SHELL': {
      const words = readJsonArray(args)
      if (!words) return 'SHELL takes a list in JSON'
      return words.length === 0 ? 'SHELL has no arguments' : undefined
    }
    case 'HEALTHCHECK':
      return healthcheckRefusal(instruction)
    default:
      return undefined
  }
}

function fromRefusal({ args, alias }: From): string | undefined {
  const { length } = args.text.split(/\s+/).filter(Boolean)
  if (length !== 1 && !(length === 3 && alias)) return 'FROM takes an image, or an image, `AS` and a name'
  const isName = alias === undefined || /^[a-z][a-z0-9_.-]*$/i.test(alias.raw)
  return isName ? undefined : `\`${alias.raw}\` is no name of a stage: it starts with a letter and has no symbols`
}

function healthcheckRefusal(healthcheck: Healthcheck): string | undefined {
  const { args, disabled, form, words } = healthcheck
  const [, kind = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(args.text) ?? []
  if (disabled) return rest === '' ? undefined : 'HEALTHCHECK NONE takes no arguments'
  if (kind.toUpperCase() !== 'CMD') return 'HEALTHCHECK takes `CMD` or `NONE`'
  if (rest === '' || (form === 'exec' && words.length === 0)) return 'HEALTHCHECK CMD has no command'
  for (const name of ['interval', 'timeout', 'start-period', 'start-interval']) {
    const text = healthcheck.flag(name)?.value?.text ?? ''
    const seconds = text === '' ? 0 : readDuration(text)
    if (seconds === undefined) return `\`--${name}=${text}\` is not a time such as \`30s\``
    if (seconds > 0 && seconds < 0.001) return `\`--${name}=${text}\` is less than a millisecond`
  }
  const retries = healthcheck.flag('retries')?.value?.text ?? ''
  return /^(?:\+?\d+)?$/.test(retries) ? undefined : `\`--retries=${retries}\` is not a number of times`
}

function flagRefusal(instruction: Instruction): string | undefined {
  const { keyword, flags } = instruction
  const known = FLAGS[keyword]
  if (!known) return undefined
  const seen = new Set<string>()
  for (const { name, value } of flags) {
    if (!known.includes(name)) return `${keyword} has no flag \`--${name}\``
    if (seen.has(name) && !LISTS.has(name)) return `The flag \`--${name}\` stands there twice`
    seen.add(name)
    if (!SWITCHES.has(name) && value === undefined) return `The flag \`--${name}\` has no value`
    if (name === 'mount' && value?.text.split(',').some((option) => /^[^"]+"|^"[^"]*$|^"[^"]*"[^"]/.test(option)))
      return 'A quote in `--mount` is open, or stands inside of an option'
    const mount = name === 'mount' && value ? mountRefusal(value.text) : undefined
    if (mount) return mount
    if (SWITCHES.has(name) && value && !/^(?:true|false)$/i.test(value.text))
      return `The flag \`--${name}\` is either \`true\` or \`false\``
  }
  const network = keyword === 'RUN' ? instruction.flag('network')?.value?.text : undefined
  const isNetwork = network === undefined || ['default', 'none', 'host'].includes(network.toLowerCase())
  return isNetwork ? undefined : `\`--network=${network}\` is none of \`default\`, \`none\` and \`host\``
}
