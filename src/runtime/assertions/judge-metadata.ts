import type { ImageConfig } from '../../world.ts'
import type { ExpectedValue, MetadataAssertion } from './assertion.ts'
import { shown, type Failure } from './failure.ts'
import type { TextPatterns } from './text-pattern.ts'

/** How an image's configuration is not what is asserted of it. Values of variables are not repeated: they may be secret. */
export function* judgeMetadata(
  asserted: MetadataAssertion,
  config: ImageConfig,
  patterns: TextPatterns,
): Iterable<Failure> {
  yield* values('variable', asserted.env, config.env, patterns, () => '')
  for (const name of asserted.unsetEnv)
    if (Object.hasOwn(config.env, name)) yield { message: `the variable \`${name}\` is set` }
  yield* values('label', asserted.labels, config.labels, patterns, (value) => `: ${shown(value)}`)
  yield* words('entrypoint', asserted.entrypoint, config.entrypoint)
  yield* words('command', asserted.command, config.command)
  for (const port of asserted.ports)
    if (!isExposed(port, config)) yield { message: `the image does not expose port ${port}` }
  for (const port of asserted.noPorts) if (isExposed(port, config)) yield { message: `the image exposes port ${port}` }
  for (const volume of asserted.volumes)
    if (!config.volumes.includes(volume)) yield { message: `the image has no volume \`${volume}\`` }
  for (const volume of asserted.noVolumes)
    if (config.volumes.includes(volume)) yield { message: `the image has the volume \`${volume}\`` }
  const { workingFolder, user } = asserted
  if (workingFolder !== undefined && workingFolder !== config.workingFolder)
    yield { message: `the working folder is \`${config.workingFolder}\`, not \`${workingFolder}\`` }
  if (user !== undefined && user !== config.user) yield { message: `the user is \`${config.user}\`, not \`${user}\`` }
}

function* values(
  what: 'variable' | 'label',
  expected: readonly ExpectedValue[],
  all: Readonly<Record<string, string>>,
  patterns: TextPatterns,
  actual: (value: string) => string,
): Iterable<Failure> {
  for (const { name, value, isPattern } of expected) {
    const found = Object.hasOwn(all, name) ? all[name] : undefined
    if (found === undefined) {
      yield { message: `there is no ${what} \`${name}\`` }
      continue
    }
    const isMet = isPattern ? patterns.finds(value, found) : value === found
    if (isMet === undefined)
      yield { message: `the ${what} \`${name}\` is too long to look for \`${shown(value)}\` in it`, isUnknown: true }
    else if (!isMet)
      yield {
        message: `the ${what} \`${name}\` ${isPattern ? 'does not have' : 'is not'} \`${shown(value)}\`${actual(found)}`,
      }
  }
}

function* words(what: string, expected: readonly string[] | undefined, actual: readonly string[]): Iterable<Failure> {
  if (expected === undefined || JSON.stringify(expected) === JSON.stringify(actual)) return
  yield { message: `the ${what} is \`${shown(JSON.stringify(actual))}\`, not \`${shown(JSON.stringify(expected))}\`` }
}

/** A port without a protocol is of any, as container-structure-test has it. */
const isExposed = (port: string, { exposedPorts }: ImageConfig): boolean =>
  exposedPorts.some((exposed) => exposed === port || exposed.split('/')[0] === port)
