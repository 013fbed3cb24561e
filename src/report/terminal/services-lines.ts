import type { ImageReport } from '../../model.ts'
import type { Style } from '../../terminal/style.ts'
import { plain } from '../words/phrase.ts'
import { failedServices, servicesUsed } from '../words/services-words.ts'
import { cut } from '../../visible.ts'
import { logLines, paragraph } from './terminal-parts.ts'

const MAX_NOTES = 20

/** Logs of services that failed, and what they were not given. */
export function servicesLines(image: ImageReport, style: Style, width: number): readonly (readonly string[])[] {
  const used = servicesUsed(image)
  if (used === undefined) return []
  return [
    ...failedServices(used).map(({ name, log }) =>
      log.length === 0 ? [] : logLines(cut(plain(['Last lines of ', { code: name }]), width - 2), log, style, width),
    ),
    used.notes
      .slice(0, MAX_NOTES)
      .flatMap((note) => paragraph(plain([{ said: note }]), '    ', width))
      .map((line) => style.dim(line)),
  ]
}
