import { describe, expect, it } from '@jest/globals'
import type { Subject } from '../../../src/model.ts'
import { commitPage, linesPage, rulePage, runPage } from '../../../src/report/words/links.ts'
import { HEAD_SHA } from '../../fakes/a-report.ts'

const subject: Subject = { repository: 'acme/shop', serverUrl: 'https://github.com' }
const lines = { line: 4, endLine: 4 }

describe('the page of a rule', () => {
  it.each([
    'https://docs.docker.com/reference/build-checks/stage-name-casing/',
    'https://www.shellcheck.net/wiki/SC2086',
    'https://github.com/acme/drydock/blob/v1/docs/rules/pin-base-image.md',
  ])('is linked: %s', (url) => {
    expect(rulePage(url)).toBe(url)
  })

  it.each([
    'https://evil.example/docs.docker.com/',
    'https://docs.docker.com.evil.example/',
    'http://docs.docker.com/',
    'javascript:alert(1)',
    'https://docs.docker.com/x) [y](https://evil.example',
    'https://github.com/koalaman/shellcheck/wiki/../../../evil/x',
    'https://github.com/acme/drydock/blob/v1/docs/rules/../../x.md',
    undefined,
  ])('is not linked: %s', (url) => {
    expect(rulePage(url)).toBeUndefined()
  })
})

describe('the lines of a file', () => {
  it.each([
    ['one line', 'Dockerfile', lines, 'Dockerfile#L4'],
    ['several lines', 'a/Dockerfile', { line: 6, endLine: 8 }, 'a/Dockerfile#L6-L8'],
    ['a name that Markdown would read', 'a b/x(1)]"\n*.d', lines, 'a%20b/x%281%29%5D%22%0A%2A.d#L4'],
    ['half a character', 'x\ud83d', lines, 'x%EF%BF%BD#L4'],
  ])('%s', (_, file, span, end) => {
    expect(linesPage(subject, HEAD_SHA, file, span)).toBe(`https://github.com/acme/shop/blob/${HEAD_SHA}/${end}`)
  })

  it.each([
    ['no commit', subject, undefined],
    ['no whole commit', subject, 'main'],
    ['a commit that is none', subject, `${HEAD_SHA})`],
    ['no repository', { serverUrl: 'https://github.com' }, HEAD_SHA],
    ['a repository that is none', { ...subject, repository: 'a/b/c' }, HEAD_SHA],
    ['no server', { repository: 'acme/shop' }, HEAD_SHA],
    ['a server that is none', { ...subject, serverUrl: 'https://x)(y' }, HEAD_SHA],
  ])('are not linked: %s', (_, broken, sha) => {
    expect(linesPage(broken, sha, 'Dockerfile', lines)).toBeUndefined()
  })
})

it('links commits on a server with a path of its own', () => {
  expect(commitPage({ ...subject, serverUrl: 'https://ghe.local:8443/github/' }, HEAD_SHA)).toBe(
    `https://ghe.local:8443/github/acme/shop/commit/${HEAD_SHA}`,
  )
})

it.each([
  ['https://github.com/acme/shop/actions/runs/1', true],
  ['https://github.com/acme/shop/actions/runs/1/attempts/2', true],
  ['https://github.com/acme/other/actions/runs/1', false],
  ['https://github.com/acme/shop/actions/runs/1)x', false],
])('links the run %s: %s', (runUrl, linked) => {
  expect(runPage({ ...subject, runUrl })).toBe(linked ? runUrl : undefined)
})
