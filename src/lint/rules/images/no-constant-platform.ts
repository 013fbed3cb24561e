import type { From, Word } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const noConstantPlatform = defineRule({
  id: 'no-constant-platform',
  aliases: ['DL3029', 'FromPlatformFlagConstDisallowed'],
  severity: 'warning',
  summary: 'FROM leaves the platform to the build',
  why: `With a constant \`--platform\` the image is for that platform only, whatever \`docker build --platform\` asks for: on another
machine it is emulated, or it does not start. \`$BUILDPLATFORM\` is for a stage that cross-compiles; for the rest the flag can go.

A stage whose name says its system or architecture (\`build-arm64\`) is left alone, and so is any variable: whoever starts the build can
change it. hadolint allows only \`$BUILDPLATFORM\` and \`$TARGETPLATFORM\`; \`compat: hadolint\` does too.`,
  sources: [
    'https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/',
    'https://docs.docker.com/build/building/multi-platform/#cross-compilation',
  ],
  examples: [
    {
      bad: 'FROM --platform=linux/amd64 debian:13\n',
      good: 'FROM debian:13\n',
    },
  ],
  *check(dockerfile) {
    for (const from of dockerfile.all('FROM')) {
      const { platform } = from
      if (!platform || platform.text === '') continue
      if (!platform.hasVariable && !isNamedFor(from, platform.text)) yield isForOnePlatform(platform)
    }
  },
})

export const isForOnePlatform = ({ span, text }: Word): Problem => ({
  at: span,
  message: `The image is always for \`${text}\`: leave the platform to the build`,
})

function isNamedFor({ alias }: From, platform: string): boolean {
  const name = alias?.text.toLowerCase() ?? ''
  return platform
    .toLowerCase()
    .split('/')
    .some((part) => part !== '' && name.includes(part))
}
