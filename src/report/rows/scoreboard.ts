/** The table that answers at a glance what this change costs: one row a question, the same for every medium. */
import type { ImageReport } from '../../model.ts'
import type { Row } from './row.ts'
import { buildRow } from './row-build.ts'
import { imageRows } from './row-image.ts'
import { lintRow } from './row-lint.ts'
import { runtimeRows } from './row-runtime.ts'
import { servicesRows } from './row-services.ts'

export function scoreboard(image: ImageReport): readonly Row[] {
  const { build, image: size, runtime } = image.stages
  return [lintRow(image), buildRow(build), ...imageRows(size), ...runtimeRows(runtime), ...servicesRows(image)]
}
