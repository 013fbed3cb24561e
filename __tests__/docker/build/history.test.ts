import { describe, expect, it } from '@jest/globals'
import { withoutBuildArgs } from '../../../src/docker/build/history.ts'

describe('withoutBuildArgs', () => {
  it.each([
    ['keeps what has none', 'RUN /bin/sh -c apt-get update # buildkit', 'RUN /bin/sh -c apt-get update # buildkit'],
    ['drops one', 'RUN |1 TOKEN=hunter2 /bin/sh -c make # buildkit', 'RUN /bin/sh -c make # buildkit'],
    [
      'drops values with spaces',
      'RUN |2 A=two words B=x /bin/bash -o pipefail -c make',
      'RUN /bin/bash -o pipefail -c make',
    ],
    ['shows too little rather than a secret', 'RUN |1 A=x -c hunter2 /bin/sh -c make', 'RUN /bin/sh -c make'],
    ['drops values over several lines', 'RUN |1 A=one\nhunter2 /bin/sh -c make', 'RUN /bin/sh -c make'],
    ['gives up where no shell is named', 'RUN |1 TOKEN=hunter2 make', 'RUN …'],
    ['reads the form of older builders', '|1 A=hunter2 /bin/sh -c make', '/bin/sh -c make'],
  ])('%s', (_, createdBy, expected) => {
    expect(withoutBuildArgs(createdBy)).toBe(expected)
  })
})
