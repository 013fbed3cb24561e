/** A configuration that is ready to paste. */
import type { ProposedImage, Report } from '../../model.ts'
import type { Phrase } from './phrase.ts'

/** What stands above it. */
export const proposalWords = ({ images }: Pick<Report, 'images'>): Phrase => [
  ...(images.length === 0 ? [] : ['The files do not say for sure which build is meant. ']),
  'Ready to paste, and to correct, as ',
  { code: '.github/drydock.yml' },
  ':',
]

/** YAML that the configuration's schema takes, printable ASCII alone, a setting a line. */
export const proposalLines = (images: readonly ProposedImage[]): readonly string[] => [
  'images:',
  ...images.flatMap(({ name, dockerfile, context, target, buildArgs = {} }) => [
    `  - name: ${scalar(name)}`,
    `    dockerfile: ${scalar(dockerfile)}`,
    ...(context === undefined ? [] : [`    context: ${scalar(context)}`]),
    ...(target === undefined ? [] : [`    target: ${scalar(target)}`]),
    ...(Object.keys(buildArgs).length === 0 ? [] : ['    build-args:']),
    ...Object.entries(buildArgs).map(([key, value]) => `      ${scalar(key)}: ${scalar(value)}`),
  ]),
]

/** Words that YAML 1.1 or 1.2 reads as something else than a text. */
const NO_TEXT = /^(?:true|false|yes|no|on|off|null|y|n)$/i

/** JSON is YAML. */
const scalar = (text: string): string =>
  /^[A-Za-z][\w./-]*$/.test(text) && !NO_TEXT.test(text)
    ? text
    : JSON.stringify(text).replace(
        /[^ -~]|[<`#]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
