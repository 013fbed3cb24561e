import type { Report } from '../model.ts'
import { defaults, type RunSettings } from './settings.ts'

/** What a report says of itself where it fails no job. */
export const reportOnly = ({ enforce = defaults.enforce }: Pick<RunSettings, 'enforce'>): Pick<Report, 'reportOnly'> =>
  enforce ? {} : { reportOnly: true }
