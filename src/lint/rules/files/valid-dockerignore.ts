import { readDockerignore } from '../../ignore-file/dockerignore.ts'
import { defineRule } from '../../rule.ts'
import { sourceText } from '../../text/source-text.ts'

export const validDockerignore = defineRule({
  id: 'valid-dockerignore',
  severity: 'error',
  summary: 'Every line of the ignore file is a pattern that BuildKit understands',
  why: `One line that is no pattern ends the build (\`syntax error in pattern\`, \`illegal exclusion pattern\`), and BuildKit does not say which line it
was. Patterns follow Go's \`filepath.Match\`: a \`[\` needs its \`]\`, a backslash has to stand before something, and \`!\` has to be followed
by what it lets in. Patterns that Go finds wrong only when it meets certain files are not found.`,
  sources: ['https://docs.docker.com/build/concepts/context/#syntax', 'https://pkg.go.dev/path/filepath#Match'],
  examples: [
    {
      bad: 'FROM debian:13-slim\nCOPY . /app\n',
      good: 'FROM debian:13-slim\nCOPY . /app\n',
      context: { ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\ncache[1\n' } },
      goodContext: { ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\ncache\\[1\n' } },
    },
  ],
  needs: { ignoreFile: () => true },
  *check(dockerfile, { ignoreFile }) {
    const copies = [...dockerfile.all('COPY'), ...dockerfile.all('ADD')]
    const readsContext = copies.some((one) => one.flag('from') === undefined && one.sources.length > 0)
    if (ignoreFile.kind !== 'present' || !readsContext) return
    const source = sourceText(ignoreFile.file, ignoreFile.text)
    for (const { line, text, because } of readDockerignore(ignoreFile.text).problems) {
      const start = source.offset(line, 1) + Math.max(source.line(line).indexOf(text), 0)
      yield {
        at: source.span(start, start + text.length),
        file: ignoreFile.file,
        message: `\`${text}\` is no pattern, so nothing can be built: ${because}`,
      }
    }
  },
})
