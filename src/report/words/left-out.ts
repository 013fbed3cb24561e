/** What is said of Dockerfiles that were not taken for images. */
import type { LeftOut } from '../../model.ts'
import type { Phrase } from './phrase.ts'
import { counted } from './quantities.ts'

export const leftOutTitle = (leftOut: readonly LeftOut[]): string =>
  `Left out: ${counted(leftOut.length, 'Dockerfile')}`

export const leftOutWords = ({ dockerfile, because }: LeftOut): Phrase => [
  { code: dockerfile },
  ', ',
  { said: because },
]

export const LIST_THEM: Phrase = [
  'To check one of them, list it under ',
  { code: 'images' },
  ' in ',
  { code: '.github/drydock.yml' },
  '.',
]
