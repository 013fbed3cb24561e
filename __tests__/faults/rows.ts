/** All rows of the fault table, a file for each group. */
import { apiRows } from './groups/api.ts'
import { buildRows } from './groups/build.ts'
import { fileRows } from './groups/files.ts'
import { gitRows } from './groups/git.ts'
import { layerRows } from './groups/layers.ts'
import { lifeRows } from './groups/life.ts'
import { logRows } from './groups/log.ts'
import { runRows } from './groups/run.ts'
import { supplyRows } from './groups/supply.ts'
import { wordRows } from './groups/words.ts'
import type { Row } from './row.ts'

export const rows: readonly Row[] = [
  ...logRows,
  ...wordRows,
  ...apiRows,
  ...gitRows,
  ...fileRows,
  ...buildRows,
  ...layerRows,
  ...runRows,
  ...lifeRows,
  ...supplyRows,
]
