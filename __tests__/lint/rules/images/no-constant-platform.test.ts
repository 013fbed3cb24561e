import { testRule } from '../../rule-table.ts'

const said = (platform: string): string => `The image is always for \`${platform}\`: leave the platform to the build`

testRule('no-constant-platform', [
  [
    'takes the platform of the build',
    ['FROM --platform=$BUILDPLATFORM a', 'FROM --platform="${TARGETPLATFORM:-x}" a', 'FROM a'],
    [],
  ],
  ['says a constant in quotes', ['FROM --platform="linux/arm64" a'], [`1:17 ${said('linux/arm64')}`]],
  [
    'takes a variable that whoever builds may set',
    ['ARG P=linux/amd64', 'FROM --platform=$P a', 'FROM --platform=linux/$TARGETARCH a'],
    [],
  ],
  ['takes a stage that is named for it', ['FROM --platform=linux/amd64 a AS Build-AMD64'], []],
  [
    'says a stage that is named for another',
    ['FROM --platform=linux/amd64 a AS build-arm64'],
    [`1:17 ${said('linux/amd64')}`],
  ],
  [
    'says both in compat mode',
    ['FROM --platform=linux/amd64 a AS amd64', 'FROM --platform=linux/$TARGETARCH a'],
    [`1:17 ${said('linux/amd64')}`, `2:17 ${said('linux/$TARGETARCH')}`],
    { compat: 'hadolint' },
  ],
])
