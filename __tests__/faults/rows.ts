/** All rows of the fault table, a file for each group. */
import { apiRows } from './groups/api.ts'
import { fileRows } from './groups/files.ts'
import { gitRows } from './groups/git.ts'
import { lifeRows } from './groups/life.ts'
import { logRows } from './groups/log.ts'
import type { Row } from './row.ts'

export const rows: readonly Row[] = [...logRows, ...apiRows, ...gitRows, ...fileRows, ...lifeRows]
