import { type LabelClaim, misfits, schemaLabels, type ValueOf } from '../../facts/image/label-schema.ts'
import { emailLabels } from '../../rules/labels/label-is-email.ts'
import { hashLabels } from '../../rules/labels/label-is-git-hash.ts'
import { licenseLabels } from '../../rules/labels/label-is-license.ts'
import { semverLabels } from '../../rules/labels/label-is-semver.ts'
import { timeLabels } from '../../rules/labels/label-is-time.ts'
import { urlLabels } from '../../rules/labels/label-is-url.ts'
import { emptyLabels } from '../../rules/labels/schema-labels-not-empty.ts'
import type { Overrides } from '../override.ts'

/** It judges what is written, and looks into no variable. */
const asWritten: ValueOf = (_, { text }) => text

/** Git makes other lengths in large repositories. */
const hashes: LabelClaim = { ...hashLabels, fits: (value) => /^([0-9a-f]{7}|[0-9a-f]{40})$/.test(value) }

/** It knows single identifiers of the list. */
const licenses: LabelClaim = {
  ...licenseLabels,
  fits: (value) => /^[A-Za-z0-9.-]+$/.test(value) && !value.startsWith('LicenseRef-') && licenseLabels.fits(value),
}

export const labels: Overrides = {
  'schema-labels-not-empty': (dockerfile, context) => emptyLabels(schemaLabels(dockerfile, context, asWritten)),
  'label-is-email': misfits(emailLabels, asWritten),
  'label-is-git-hash': misfits(hashes, asWritten),
  'label-is-license': misfits(licenses, asWritten),
  'label-is-semver': misfits(semverLabels, asWritten),
  'label-is-time': misfits(timeLabels, asWritten),
  'label-is-url': misfits(urlLabels, asWritten),
}
