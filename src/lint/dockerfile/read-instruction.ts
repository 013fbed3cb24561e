import { readDuration } from './duration.ts'
import { readFrom, readList, readPair, readPairs, readPort, readWord } from './read-word.ts'
import type { Instruction, InstructionFlag, Word } from './instruction.ts'
import { LazyInvocation } from './invocation.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { readMount } from './mount.ts'
import type { Surroundings } from './surroundings.ts'
import { type Flag, splitFirst, splitList, splitWords, takeFlags } from './split-words.ts'

/** Reads one logical line. Never throws: what is odd stays readable as words. */
export function readInstruction(text: MappedText, around: Surroundings): Instruction {
  const keywordEnd = /[\t\v\f\r ]|$/.exec(text.text)?.index ?? text.text.length
  const name = text.text.slice(0, keywordEnd)
  const { flags, rest } = takeFlags(text.slice(keywordEnd))
  const toWord = (at: MappedText, value?: string): Word => readWord(at, around, value)
  const words = (): readonly Word[] => splitList(rest, around.escape).map((at) => toWord(at))
  const readFlags = flags.length === 0 ? NO_FLAGS : flags.map((flag) => readFlag(flag, around))
  const flag = (wanted: string): InstructionFlag | undefined => readFlags.find((known) => known.name === wanted)
  const { index, stage, scope, shell, onbuild, heredocs, span } = around
  const keywordSpan = text.span(0, keywordEnd)
  // Spread behind the rest of each, for the sake of V8 (ADR 10).
  const base = { span, keywordSpan, flags: readFlags, args: rest, heredocs, index, stage, onbuild, scope, shell, flag }

  switch (name.toUpperCase()) {
    case 'FROM': {
      const [image, as, alias] = words()
      const named = as?.text.toLowerCase() === 'as'
      return { keyword: 'FROM', image, alias: named ? alias : undefined, platform: flag('platform')?.value, ...base }
    }
    case 'RUN': {
      const call = new LazyInvocation(rest, heredocs, shell, toWord)
      const mounts = readFlags.filter((one) => one.name === 'mount').map((one) => readMount(one, around))
      return Object.assign(call, base, { keyword: 'RUN', mounts } as const)
    }
    case 'CMD':
    case 'ENTRYPOINT': {
      const call = new LazyInvocation(rest, [], shell, toWord)
      return Object.assign(call, base, { keyword: name.toUpperCase() === 'CMD' ? 'CMD' : 'ENTRYPOINT' } as const)
    }
    case 'HEALTHCHECK': {
      const [kind, command] = splitFirst(rest)
      const call = new LazyInvocation(command, [], shell, toWord)
      const seconds = (option: string): number | undefined => readDuration(flag(option)?.value?.text)
      const retries = flag('retries')?.value?.text ?? ''
      return Object.assign(call, base, {
        keyword: 'HEALTHCHECK',
        disabled: kind.text.toUpperCase() === 'NONE',
        intervalSeconds: seconds('interval'),
        timeoutSeconds: seconds('timeout'),
        startPeriodSeconds: seconds('start-period'),
        startIntervalSeconds: seconds('start-interval'),
        retries: /^\d+$/.test(retries) ? Number(retries) : undefined,
      } as const)
    }
    case 'COPY':
    case 'ADD': {
      const listed = readList(rest, words, toWord)
      const openers = new Set(heredocs.map((heredoc) => heredoc.at.text))
      const transfer = {
        sources: listed.slice(0, -1).filter((word) => !openers.has(word.raw)),
        target: listed.length > 1 ? listed.at(-1) : undefined,
        chown: flag('chown')?.value,
        chmod: flag('chmod')?.value,
        link: flag('link') !== undefined && flag('link')?.value?.text !== 'false',
      }
      if (name.toUpperCase() === 'ADD') return { keyword: 'ADD', ...transfer, ...base }
      return { keyword: 'COPY', ...transfer, from: readFrom(flag('from')?.value, around), ...base }
    }
    case 'ENV':
      return { keyword: 'ENV', pairs: readPairs(rest, around), ...base }
    case 'LABEL':
      return { keyword: 'LABEL', pairs: readPairs(rest, around), ...base }
    case 'ARG':
      return { keyword: 'ARG', pairs: splitWords(rest, around.escape).map((at) => readPair(at, around)), ...base }
    case 'EXPOSE':
      return { keyword: 'EXPOSE', ports: words().map(readPort), ...base }
    case 'USER': {
      const word = rest.text === '' ? undefined : toWord(rest)
      const [user, group] = word?.resolved?.split(':') ?? []
      return { keyword: 'USER', word, user, group, isRoot: user === 'root' || /^0+$/.test(user ?? ''), ...base }
    }
    case 'WORKDIR':
      return { keyword: 'WORKDIR', path: rest.text === '' ? undefined : toWord(rest), ...base }
    case 'VOLUME':
      return { keyword: 'VOLUME', paths: readList(rest, words, toWord), ...base }
    case 'SHELL':
      return { keyword: 'SHELL', words: readList(rest, words, toWord), ...base }
    case 'STOPSIGNAL':
      return { keyword: 'STOPSIGNAL', signal: rest.text === '' ? undefined : toWord(rest), ...base }
    case 'MAINTAINER':
      return { keyword: 'MAINTAINER', ...base }
    case 'ONBUILD': {
      // BuildKit refuses ONBUILD in ONBUILD, so nothing inside the inner one matters.
      const isInner = onbuild || rest.text === ''
      // It ends where the whole does: behind the bodies of its heredocs.
      const { endLine, endColumn } = around.span
      const span = { ...rest.span(), endLine, endColumn }
      const trigger = isInner ? undefined : readInstruction(rest, { ...around, onbuild: true, span })
      return { keyword: 'ONBUILD', trigger, ...base }
    }
    default:
      return { keyword: 'unknown', name, ...base }
  }
}

const NO_FLAGS: readonly InstructionFlag[] = []

function readFlag({ name, value, at }: Flag, around: Surroundings): InstructionFlag {
  const word = value === undefined ? undefined : readWord(at.slice(name.length + '--='.length), around)
  return { name, value: word, span: at.span() }
}
