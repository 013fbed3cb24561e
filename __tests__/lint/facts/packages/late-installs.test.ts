import { expect, it } from '@jest/globals'
import { movableInstallLines } from '../../../../src/lint/facts/packages/late-installs.ts'

it.each<[claim: string, text: string, lines: number[]]>([
  ['an installation behind the copy of everything', 'FROM a\nCOPY . .\nRUN npm ci\n', [3]],
  ['those of several ecosystems', 'FROM a\nCOPY . .\nRUN npm ci\nRUN pip install -r requirements.txt\n', [3, 4]],
  ['none that was made before', 'FROM a\nCOPY package.json .\nRUN npm ci\nCOPY . .\nRUN npm ci\n', []],
  ['none that also builds', 'FROM a\nCOPY . .\nRUN npm ci && npm run build\n', []],
  ['none that installs the project itself', 'FROM a\nCOPY . .\nRUN pip install -e .\n', []],
  ['none that needs the code', 'FROM a\nCOPY . .\nRUN go build ./...\n', []],
  ['none behind the copy of a folder', 'FROM a\nCOPY web web\nRUN npm ci\n', []],
  ['one behind the copy of code', 'FROM a\nCOPY src src\nRUN npm ci\n', [3]],
  ['one of a stage on top of the copy', 'FROM a AS b\nCOPY . .\nFROM b\nRUN npm ci\n', [4]],
])('what could be installed before the code is copied is %s', (_, text, lines) => {
  expect(movableInstallLines('Dockerfile', text)).toEqual(lines)
})
