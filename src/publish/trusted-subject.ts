import type { Report, Subject } from '../model.ts'

/** What whoever publishes knows for certain. */
export type KnownSubject = Required<Omit<Subject, 'baseSha'>>

/** A report about what it is really about: of its own subject only the base is left, which nobody else knows. */
export function withSubject(report: Report, known: KnownSubject): Report {
  const { baseSha } = report.subject
  return { ...report, subject: { ...known, ...(baseSha === undefined ? {} : { baseSha }) } }
}
