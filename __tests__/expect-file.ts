import { expect } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file that is made from the sources says exactly `text`. `npm run update` writes it instead. */
export const expectGenerated = (path: string, text: string): void => {
  expectFile(path, text, 'generated')
}

/** A file that a person approved says exactly `text`. `npm run update:golden` writes it instead, for that person to read in the diff. */
export const expectGolden = (path: string, text: string): void => {
  expectFile(path, text, 'golden')
}

function expectFile(path: string, text: string, kind: 'generated' | 'golden'): void {
  if (process.env['UPDATE'] === kind) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}
