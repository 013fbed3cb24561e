/** G: what is in an image's layers. */
import { held, type Row } from '../row.ts'

const ARCHIVE = 'docker/image/archive.test.ts'
const MEASURE = 'integration/docker-measure.test.ts'

export const layerRows: readonly Row[] = [
  held('G1', 'names of files have line breaks, pipes and no letters', ['image/path-text.test.ts', 'a path that %s']),
  held(
    'G2',
    'whiteouts, and files that look like one',
    [MEASURE, 'counts a hard link once, and what is deleted not at all'],
    ['image/file-stack.test.ts', 'tell a whiteout that hides nothing'],
  ),
  held('G3', 'hard links', [MEASURE, 'counts a hard link once, and what is deleted not at all']),
  held('G4', 'links, devices and pipes', [MEASURE, 'reads the files of each layer as tar lists them']),
  held('G5', 'hundreds of thousands of files', [
    'image/file-stack.test.ts',
    'take no noticeable time for 200,000 files and as many deletions',
  ]),
  held('G6', 'an image that is larger than anyone may have', [
    MEASURE,
    'stops at once at an image that is larger than the limit',
  ]),
  held('G7', 'a layer that is damaged', [
    'docker/image/tar-reader.test.ts',
    '20,000 mutated tars are read to the end or are malformed, whatever the pieces',
  ]),
  held('G8', 'files that are many and deep', [
    'image/file-changes.test.ts',
    'are compared without delay, however many and deep',
  ]),
  held(
    'G9',
    'an archive whose parts are missing, elsewhere, or in a circle',
    [ARCHIVE, 'because it %s says so'],
    ['docker/image/oci-layout.test.ts', 'that is a loop is refused'],
  ),
  held(
    'G10',
    'zstd, attestations, and media that are no layers',
    [ARCHIVE, 'reads zstd layers, also where Node cannot'],
    [ARCHIVE, 'passes over attestations and media that are no layers'],
  ),
  held(
    'G11',
    'no layer, and a history of another length',
    [ARCHIVE, 'reads a layer without any file, and an image without any layer'],
    [ARCHIVE, 'does not guess whose layer it is when the history has another length'],
  ),
  held('G12', 'an archive that is damaged', [
    ARCHIVE,
    'by random damage ends in a ToolError or a measure, and never hangs',
  ]),
]
