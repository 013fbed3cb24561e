import { join } from 'node:path'
import { expectGolden } from '../expect-file.ts'
import type { PullRequest } from './pull-request.ts'
import { namedCommits, steady } from './steady.ts'

/** The Markdown is what `golden/stories/NAME.md` says. */
export function expectGoldenStory(name: string, markdown: string, pullRequest: PullRequest): void {
  expectGolden(join(import.meta.dirname, `../golden/stories/${name}.md`), steady(namedCommits(markdown, pullRequest)))
}
