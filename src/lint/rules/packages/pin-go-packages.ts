import { installsOf } from '../../facts/packages/install.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { Package } from '../../facts/packages/package.ts'
import { defineRule, type Problem } from '../../rule.ts'

/** What is built from the sources at hand: paths, files, patterns of the main module, the standard library. */
const LOCAL = /^\.{0,2}\/|^\.{1,2}$|\.go$|^(?:all|std|cmd|tool|work)$|^cmd\//
/** Versions that mean another one tomorrow. */
const FLOATING = new Set(['latest', 'none', 'upgrade', 'patch', 'master', 'main', 'HEAD'])

export const pinGoPackages = defineRule({
  id: 'pin-go-packages',
  aliases: ['DL3062'],
  severity: 'warning',
  summary: '`go install`, `go get` and `go run` name the version of a package',
  why: `Without a version Go takes the newest one that day, so the same commit builds another tool tomorrow. \`@latest\` and the
name of a branch say the same aloud.

Paths, \`.go\` files and the standard library are left alone, and so are versions and packages that a variable names. hadolint reports \`.go\` files and packages
in variables, but no branches, and so does \`compat: hadolint\`.`,
  sources: ['https://go.dev/ref/mod#version-queries'],
  examples: [
    {
      bad: 'FROM golang:1.25\nRUN go install golang.org/x/tools/cmd/stringer@latest\n',
      good: 'FROM golang:1.25\nRUN go install golang.org/x/tools/cmd/stringer@v0.38.0\n',
    },
  ],
  *check(dockerfile) {
    yield* openGoPackages(dockerfile, problemOf)
  },
})

/** For each package of which there is something to say: what, as the end of a sentence. */
export function* openGoPackages(
  { commands }: Dockerfile,
  problemOf: (one: Package) => string | undefined,
): Generator<Problem> {
  for (const { verb, packages } of installsOf(commands, 'go'))
    for (const one of packages) {
      const problem = problemOf(one)
      if (problem !== undefined) yield { at: one.word.span, message: `\`go ${verb} ${one.text}\` ${problem}` }
    }
}

function problemOf({ name, version, kind, word }: Package): string | undefined {
  if (kind === 'variable' || LOCAL.test(name)) return undefined
  if (version === undefined) return word.isLiteral ? 'names no version' : undefined
  return FLOATING.has(version) ? `takes whatever \`${version}\` is that day` : undefined
}
