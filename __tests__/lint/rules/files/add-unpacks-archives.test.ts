import { testRule } from '../../rule-table.ts'

const said = (name: string): string => `\`${name}\` is copied and then unpacked: ADD does both at once`

testRule('add-unpacks-archives', [
  ['knows tar without a dash', ['FROM a', 'COPY x.tar /y/', 'RUN tar xf /y/x.tar'], [`2:1 ${said('x.tar')}`]],
  ['knows long flags', ['FROM a', 'COPY x.tgz /y/', 'RUN tar --extract --file=/y/x.tgz'], [`2:1 ${said('x.tgz')}`]],
  ['knows the name in the image', ['FROM a', 'COPY x.tgz /y/z.tgz', 'RUN tar -xf /y/z.tgz'], [`2:1 ${said('z.tgz')}`]],
  ['knows input from a file', ['FROM a', 'COPY x.tar.xz /', 'RUN tar xJ < /x.tar.xz'], [`2:1 ${said('x.tar.xz')}`]],
  [
    'knows a relative name',
    ['FROM a', 'COPY x.tar.gz /y/', 'WORKDIR /y', 'RUN gunzip x.tar.gz'],
    [`2:1 ${said('x.tar.gz')}`],
  ],
  [
    'knows a stage that is built on this one',
    ['FROM a AS b', 'COPY x.tar /', 'FROM b', 'RUN tar -xf /x.tar'],
    [`2:1 ${said('x.tar')}`],
  ],
  ['forgets at another stage', ['FROM a', 'COPY x.tar /', 'FROM b', 'RUN tar -xf /x.tar'], []],
  ['does not look back', ['FROM a', 'RUN tar -xf /x.tar', 'COPY x.tar /'], []],
  ['does not look at another folder', ['FROM a', 'COPY x.tar /y/', 'RUN tar -xf /z/x.tar'], []],
  ['leaves listing and packing alone', ['FROM a', 'COPY x.tar /', 'RUN tar -tf /x.tar && tar -cf /x.tar y'], []],
  ['leaves another stage’s files alone', ['FROM a AS b', 'FROM c', 'COPY --from=b x.tar /', 'RUN tar -xf /x.tar'], []],
  [
    'leaves alone what ADD does not unpack',
    ['FROM a', 'COPY x.zip dump.gz y.tar.lzma /', 'RUN unzip /x.zip && gunzip /dump.gz && unlzma /y.tar.lzma'],
    [],
  ],
  [
    'takes the word of tar that it is an archive',
    ['FROM a', 'COPY x.gz /', 'RUN tar xzf /x.gz'],
    [`2:1 ${said('x.gz')}`],
  ],
  [
    'leaves a choice of members alone',
    ['FROM a', 'COPY x.tar /', 'RUN tar -xf /x.tar --strip-components=1', 'RUN tar -xf /x.tar one/member'],
    [],
  ],
  [
    'says those in compat mode',
    ['FROM a', 'COPY dump.gz /', 'RUN gunzip /dump.gz'],
    [`2:1 ${said('dump.gz')}`],
    { compat: 'hadolint' },
  ],
])
