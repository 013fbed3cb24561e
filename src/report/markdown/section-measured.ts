import type { Environment, ImageReport, Report, Subject } from '../../model.ts'
import type { Block } from './block.ts'
import { commitPage } from '../words/links.ts'
import { details, inline, prose } from './markdown.ts'
import type { Phrase } from '../words/phrase.ts'
import { bytes, counted } from '../words/quantities.ts'
import { withoutRepeat } from '../words/said-above.ts'

const MAX_NOTES = 20

/** How the numbers came about, and what was not looked at. */
export function measuredBlock({ subject, environment }: Report, images: readonly ImageReport[]): Block {
  const lines = [
    ...images.map((image) =>
      inline([...(images.length > 1 ? [{ code: image.name }, ': '] : []), ...baselineWords(image, subject)]),
    ),
    ...images.flatMap((image) =>
      contextWords(image).map((words) =>
        inline([...(images.length > 1 ? [{ code: image.name }, ': '] : []), ...words]),
      ),
    ),
    ...environmentWords(environment).map(inline),
    'Sizes are sums over the files of the layers, unpacked, and as gzip for the download. 1 MB is 1,000,000 bytes.',
    'A build’s time is what an empty cache costs where every step was measured: the longest chain of steps that wait for each other, base images at hand.',
    'Health is probed with the image’s own test and timeout at a shorter interval; users are read from outside the container.',
    ...notes(images).map((note) => `Not checked: ${prose(note)}`),
  ]
  return {
    title: 'How this was measured',
    kind: 'folded',
    rows: 0,
    render: () => details('How this was measured', lines.map((line) => `- ${line}`).join('\n')),
  }
}

function baselineWords(image: ImageReport, subject: Subject): Phrase {
  const { baseline } = image
  switch (baseline.kind) {
    case 'measured':
      return ['Base: ', { link: baseline.sha, to: commitPage(subject, baseline.sha) }, ', ', { said: baseline.how }]
    case 'absent':
      return ['No base: ', { said: withoutRepeat(baseline.because, image) }]
  }
}

function contextWords({ context, contextNotes = [], shortened, stages: { image } }: ImageReport): readonly Phrase[] {
  const brought = image.status === 'done' ? image.result.brought : undefined
  return [
    ...(context?.kind === 'checkout' ? [['Built from the checkout: ', { said: context.because }]] : []),
    ...(context?.kind === 'tracked' && context.modified > 0
      ? [
          [
            `Built from the commit with ${counted(context.modified, 'file')} that ${context.modified === 1 ? 'has' : 'have'} uncommitted changes`,
          ],
        ]
      : []),
    ...(brought?.kind === 'known' && brought.bytes > 0
      ? [[`${bytes(brought.bytes)} of the image only the checkout had; they are not counted as growth`]]
      : []),
    ...(brought?.kind === 'unknown'
      ? [
          [
            'Sizes are not compared, since files that only the checkout has cannot be told apart: ',
            { said: brought.because },
          ],
        ]
      : []),
    ...contextNotes.map((note): Phrase => [{ said: note }]),
    ...(shortened === undefined ? [] : [[{ said: shortened }]]),
  ]
}

const STORES = { classic: 'classic image store', containerd: 'containerd image store' } as const

function environmentWords({ engine, buildx, builder, imageStore }: Environment): readonly Phrase[] {
  return [
    ...(engine === undefined ? [] : [['Docker Engine ', { code: engine }]]),
    ...(buildx === undefined ? [] : [['buildx ', { code: buildx }]]),
    ...(builder === undefined ? [] : [['Builder ', { code: builder }]]),
    ...(imageStore === undefined ? [] : [[`The engine’s ${STORES[imageStore]}`]]),
  ]
}

function notes(images: readonly ImageReport[]): readonly string[] {
  const said = images.flatMap((image) => {
    const { lint } = image.stages
    return lint.status === 'done' ? lint.result.notes.map((note) => withoutRepeat(note, image)) : []
  })
  return [...new Set(said)].slice(0, MAX_NOTES)
}
