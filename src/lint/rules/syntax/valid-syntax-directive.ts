import { isSlip } from '../../facts/edits/near-name.ts'
import { referenceProblem } from '../../facts/image/image-reference.ts'
import type { Comment, Directive } from '../../dockerfile/logical-lines.ts'
import { defineRule } from '../../rule.ts'

/** The directives of the Dockerfile that have a value of their own kind. */
const NAMES = ['syntax', 'escape']
/** The images of Docker with parsers of Dockerfiles. */
const PARSERS = ['docker/dockerfile', 'docker/dockerfile-upstream']

export const validSyntaxDirective = defineRule({
  id: 'valid-syntax-directive',
  severity: 'error',
  summary: '`# syntax=` and `# escape=` are spelled right and stand where they count',
  why: `With \`# syntax=\` the builder fetches the parser of the file as an image: with a slip in its name the build ends, or somebody else's image reads the file. With a slip
in the word itself, after another comment, after an empty line or further down it is a comment like any other, and the build goes on without it.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#parser-directives',
    'https://docs.docker.com/build/buildkit/frontend/',
  ],
  examples: [
    { bad: '# syntax=docker/dockerflie:1\nFROM debian:13\n', good: '# syntax=docker/dockerfile:1\nFROM debian:13\n' },
    {
      name: 'a place',
      bad: '# My image\n# syntax=docker/dockerfile:1\nFROM debian:13\n',
      good: '# syntax=docker/dockerfile:1\n# My image\nFROM debian:13\n',
    },
  ],
  *check({ comments, directives }) {
    const byLine = new Map(directives.map((directive) => [directive.line, directive]))
    for (const comment of comments) {
      const directive = byLine.get(comment.line)
      const message = directive ? problemOf(directive) : strayProblem(comment, comments, directives)
      if (message !== undefined) yield { at: comment.at.span(), message, ...(!directive && { severity: 'warning' }) }
    }
  },
})

function problemOf({ name, value }: Directive): string | undefined {
  if (name !== 'syntax') return undefined
  const [image = ''] = value.split(/\s/)
  const problem = referenceProblem(image)
  if (problem !== undefined) return `\`${image}\` is no image that could read the file: ${problem}`
  const path = image.replace(/[@:].*$/, '').replace(/^docker\.io\//, '')
  const meant = PARSERS.find((parser) => isSlip(path, parser))
  return meant === undefined ? undefined : `\`${path}\` is most likely \`${meant}\``
}

const DIRECTIVE = /^([a-zA-Z]+)\s*([=:])\s*(\S+)$/
const VALUES: Readonly<Record<string, RegExp>> = { syntax: /\//, escape: /^[\\`]$/ }

/** A comment that was meant for a directive, as its value shows. */
function strayProblem(
  { text, line, inside }: Comment,
  comments: readonly Comment[],
  directives: readonly Directive[],
): string | undefined {
  const [, word = '', sign, value = ''] = DIRECTIVE.exec(text) ?? []
  const lower = word.toLowerCase()
  const name = NAMES.find((one) => one === lower || isSlip(lower, one))
  if (inside || name === undefined || VALUES[name]?.test(value) !== true) return undefined
  if (lower !== name) return `\`${word}\` is most likely \`${name}\`, and is a comment like this`
  if (sign === ':') return `\`${name}\` takes \`=\`, and is a comment like this`
  if (directives.some((known) => known.name === name)) return undefined
  const isAfterComment = comments.some((one) => one.line < line)
  return `\`# ${name}=\` counts only at the very top of the file${isAfterComment ? ', before any other comment' : ''}`
}
