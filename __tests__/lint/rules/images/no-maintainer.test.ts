import { testRule } from '../../rule-table.ts'

testRule('no-maintainer', [
  ['finds it, before FROM too', ['MAINTAINER Ada', 'FROM a'], ['1:1 MAINTAINER is deprecated: use a label']],
  ['takes the label', ['FROM a', 'LABEL maintainer="Ada"'], []],
])
