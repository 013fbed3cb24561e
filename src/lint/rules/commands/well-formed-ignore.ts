import { replace } from '../../facts/edits/edit.ts'
import { defineCommentRule } from '../../rule.ts'

export const wellFormedIgnore = defineCommentRule({
  id: 'well-formed-ignore',
  severity: 'warning',
  summary: 'A comment that is meant for a linter can be read by it',
  why: `\`# hadolint ignore DL3008\` looks as if it did something. Without the equals sign it is just a comment, to hadolint as to Drydock, and nobody says
so. The rule finds such comments: no equals sign, no rule, a word that is not known, and \`# shellcheck disable=\` above an instruction, which ShellCheck never gets
to see (inside of a heredoc it does). Of BuildKit's \`# check=\` it finds what is lost behind a blank (\`skip=A, B\` skips only \`A\`), options that do not exist, and
\`error=\` and \`experimental=\` outside of the first lines of the file, where they count for nothing. A mistake in those first lines ends the build, so it is an \`error\`.`,
  fixEffect: 'Safe: only a comment changes. Unsafe where BuildKit then ends the build for what it finds.',
  sources: [
    'https://docs.docker.com/reference/dockerfile/#check',
    'https://github.com/hadolint/hadolint#inline-ignores',
  ],
  examples: [
    {
      bad: 'FROM debian:13-slim\n# hadolint ignore DL3004\nRUN sudo ./install.sh\n',
      good: 'FROM debian:13-slim\n# hadolint ignore=DL3004\nRUN sudo ./install.sh\n',
    },
    {
      name: 'a comment for ShellCheck',
      bad: 'FROM debian:13-slim\n# shellcheck disable=SC2086\nRUN install $FLAGS app\n',
      good: 'FROM debian:13-slim\n# drydock ignore=SC2086: several flags\nRUN install $FLAGS app\n',
    },
    {
      name: 'what BuildKit does not read',
      bad: '# check=skip=UndefinedVar, StageNameCasing\nFROM debian:13-slim AS App\n',
      good: '# check=skip=UndefinedVar,StageNameCasing\nFROM debian:13-slim AS App\n',
    },
  ],
  *check({ pragmas }) {
    for (const pragma of pragmas) {
      if (pragma.kind !== 'malformed') continue
      const { at, because, instead, isFatal = false } = pragma
      yield {
        at: at.span(),
        message: `This comment asks for nothing that is understood: ${because}`,
        ...(isFatal && { severity: 'error' as const }),
        ...(instead !== undefined && {
          fix: { title: 'Write it so that it is read', safety: 'safe', edits: [replace(at.span(), `# ${instead}`)] },
        }),
      }
    }
  },
})
