/** B: what we write for people. */
import { held, outside, type Row } from '../row.ts'

const HOSTILE = 'report/hostile.test.ts'
const WHOLE = 'becomes a comment and a summary without a link, an image, a tag or a mention of its own'
const FIT = 'report/fit.test.ts'

export const wordRows: readonly Row[] = [
  held('B1', 'text mentions people, issues and commits', [HOSTILE, WHOLE]),
  held('B2', 'text opens and closes fences', [HOSTILE, 'stays one block, whatever fence or tag it opens']),
  held('B3', 'a name in a table has pipes and line breaks', [HOSTILE, 'stays one inert cell, whatever it says']),
  held('B4', 'text has tags, comments and entities of HTML', [HOSTILE, WHOLE]),
  held(
    'B5',
    'a person’s comment, or the middle of one, bears our marker',
    ['github/marker.test.ts', 'is not %j'],
    ['github/sticky-comment.test.ts', 'stays as it is: %s'],
  ),
  held('B6', 'text runs backwards or cannot be seen', ['visible.test.ts', 'a bidi override']),
  held('B7', 'there are 5,000 findings', [FIT, 'is a comment that GitHub takes, whole and valid']),
  held('B8', 'a text is cut in the middle of a character', [
    'report/markdown/markdown.test.ts',
    'is cut at whole characters',
  ]),
  held('B9', 'every text of a report is random and hostile', [HOSTILE, WHOLE]),
  held(
    'B10',
    'secrets stand in arguments, variables, labels, logs and URLs',
    ['integration/stories-secrets.test.ts', 'of a build that passes and a container that runs'],
    ['secrets/redaction.test.ts', 'logins of URLs are hidden, known or not'],
  ),
  held('B11', 'a line holds the fence of a suggestion', ['report/review/review.test.ts', 'may hold back-ticks']),
  held('B12', 'the summary is larger than a runner takes', [FIT, 'is a summary that the runner keeps']),
  held('B13', 'there are more findings than a request for a check run takes', [
    'action/check-run-channel.test.ts',
    'has all of 120 findings beside their lines, in batches that GitHub takes',
  ]),
  held('B14', 'a finding spans lines and has columns', [
    'report/workflow/annotations.test.ts',
    'have no column on several lines',
  ]),
  held('B15', 'there are more annotations of a kind than are shown', [
    'report/workflow/annotations.test.ts',
    'of %d of a kind are %d, and the last says %s',
  ]),
  held('B16', 'a branch has a name of back-ticks and HTML', [HOSTILE, WHOLE]),
  outside('B17', 'the text of a commit status is too long', 'the action sets no commit status'),
]
