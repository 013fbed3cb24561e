import type { ImageReport } from '../../model.ts'
import { join } from '../words/phrase.ts'
import { besideWords, failedServices, servicesUsed, sourceWords } from '../words/services-words.ts'
import type { Row } from './row.ts'

/** Beside which services the image ran; no row where it ran alone. */
export function servicesRows(image: ImageReport): readonly Row[] {
  const used = servicesUsed(image)
  if (used === undefined) return []
  return [
    {
      name: 'Services',
      base: [],
      head: join([sourceWords(used), besideWords(used)], ', '),
      result: [],
      mark: failedServices(used).length > 0 ? 'careful' : 'good',
    },
  ]
}
