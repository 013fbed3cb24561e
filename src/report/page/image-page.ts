import type { ImageInventory, ImageReport, LayerPair, Report } from '../../model.ts'
import { avoidableLines, diveWords, wasteLines, wasteOf, type AmountLine } from '../words/inside.ts'
import { differenceOf, instructionOf, layerOf } from '../words/layer-change.ts'
import { layerPlace } from '../words/location.ts'
import { bytes, bytesDelta, counted } from '../words/quantities.ts'
import { imageRows } from '../rows/row-image.ts'
import { behave } from './behaviour.ts'
import { embedded, phrase, sourceOf, table, text } from './html.ts'
import { pageData } from './page-data.ts'
import { PAGE_STYLE } from './page-style.ts'

/** More pictures make a page that no browser likes to open. */
const MAX_IMAGES = 12

/** What a page is made of; one inventory for each image that was looked into. */
export interface PageSource {
  readonly subject: Report['subject']
  readonly images: readonly ImageReport[]
  readonly inventories: readonly ImageInventory[]
}

/**
 * What is inside of the images as one page that needs nothing else: no network, no other file. Its policy lets the page's own style and
 * script in, by their digests, and nothing that a name of a file could smuggle in.
 * @param hash SHA-256 of a text in hexadecimal
 */
export function renderImagePage({ subject, images, inventories }: PageSource, hash: (text: string) => string): string {
  const script = `(${behave.toString()})(document)`
  const policy = `default-src 'none'; style-src ${sourceOf(PAGE_STYLE, hash)}; script-src ${sourceOf(script, hash)}; base-uri 'none'; form-action 'none'`
  const shown = images.flatMap((image) => {
    const inventory = inventories.find((one) => one.image === image.name)
    return inventory === undefined ? [] : [{ image, inventory }]
  })
  const sections = shown
    .slice(0, MAX_IMAGES)
    .map((one) => section(one.image, one.inventory, subject, images.length > 1))
  const missing = images.filter((image) => shown.every((one) => one.image !== image))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${text(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>What is in ${text(images.length === 1 ? (images[0]?.name ?? '') : 'the images')}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>What is in ${images.length === 1 ? `<code>${text(images[0]?.name ?? '')}</code>` : 'the images'}</h1>
${sections.join('\n')}
${shown.length > MAX_IMAGES ? `<p>The page shows the first ${MAX_IMAGES.toFixed(0)} of ${counted(shown.length, 'image')}.</p>` : ''}
${missing.map((image) => `<p>There is no look into <code>${text(image.name)}</code>: ${text(whyNot(image))}.</p>`).join('\n')}
${images.length === 0 ? '<p>No image was checked.</p>' : ''}
</main>
<script>${script}</script>
</body>
</html>
`
}

function whyNot({ unchanged, stages: { image } }: ImageReport): string {
  if (unchanged !== undefined) return unchanged
  if (image.status === 'stopped') return 'it was stopped'
  if (image.status !== 'done') return image.because
  const { contents } = image.result.head
  return contents.kind === 'unreadable' ? contents.because : 'it was not listed'
}

/** Of the headings within the part of an image. */
type Level = 'h2' | 'h3'

function section(image: ImageReport, inventory: ImageInventory, subject: Report['subject'], isNamed: boolean): string {
  const { hasBase, leftOut } = inventory
  const data = pageData(inventory, image)
  const level = isNamed ? 'h3' : 'h2'
  const change = hasBase ? [{ name: 'Change', isNumber: true }] : []
  return `<section data-image${isNamed ? ' class="named"' : ''} aria-label="${text(image.name)}">
${isNamed ? `<h2><code>${text(image.name)}</code></h2>\n` : ''}${facts(image)}
<${level}>Where the bytes are</${level}>
<p class="quiet">${bytes(inventory.bytes)} in ${counted(inventory.fileCount, 'file')} that the image shows. Enter or a click opens a folder, Escape goes back, arrow keys go from one to the next.</p>
${legend(data.layers, hasBase)}
<nav aria-label="Folder that is drawn"><ol></ol></nav>
<div class="map" role="group" aria-label="Treemap of the files: the larger, the more bytes"></div>
<p class="detail" aria-live="polite"></p>
<p class="quiet">Files below ${bytes(Math.max(1, inventory.bytes / 1500))} are added up in the folder that they are in.</p>
${layers(image, subject, level)}
${waste(image, subject, level)}
${amounts(level, 'What the image could do without', avoidableLines(image, subject))}
<${level}>Files</${level}>
${leftOut.fileCount > 0 ? `<p class="quiet">The list has ${counted(inventory.files.length, 'file')}: what changed and the largest. ${counted(leftOut.fileCount, 'smaller one')} of ${bytes(leftOut.bytes)} in all are left out.</p>` : ''}
${list('files', 'Files', [{ name: 'Path' }, { name: 'Size', isNumber: true }, ...change, { name: 'Made by' }], 1, hasBase)}
<${level}>Packages</${level}>
${list('packages', 'Packages', [{ name: 'Name' }, { name: 'Kind' }, { name: 'Version' }, { name: 'Size', isNumber: true }, ...(hasBase ? [{ name: 'Change' }] : []), { name: 'Made by' }], 3, hasBase)}
<script type="application/json">${embedded(data)}</script>
</section>`
}

function facts({ stages: { image } }: ImageReport): string {
  const rows = imageRows(image)
  const withBase = rows.some(({ base }) => base.length > 0)
  const head = [{ name: 'Fact' }, ...(withBase ? [{ name: 'Base' }] : []), { name: 'This image' }, { name: 'Change' }]
  return table(
    'Facts of the image',
    head,
    rows.map(({ name, base, head: now, result }) => [
      text(name),
      ...(withBase ? [phrase(base)] : []),
      phrase(now),
      phrase(result),
    ]),
  ).replace('<table>', '<table class="facts">')
}

function legend(named: readonly (readonly [place: string, instruction: string])[], hasBase: boolean): string {
  const entries = hasBase
    ? [
        ['grown', 'more than on the base'],
        ['shrunk', 'less than on the base'],
        ['same', 'as on the base'],
      ]
    : named
        .slice(0, 8)
        .map(([place], index) => [
          `l${index.toFixed(0)}`,
          `layer ${(index + 1).toFixed(0)}${place.startsWith('layer') ? '' : `, ${place}`}`,
        ])
  const more = !hasBase && named.length > 8 ? '<li>and so on: every eighth layer has the same colour</li>' : ''
  return `<ul class="legend">${entries.map(([kind = '', words = '']) => `<li><span class="${kind}"></span>${text(words)}</li>`).join('')}${more}</ul>`
}

function layers(image: ImageReport, subject: Report['subject'], level: Level): string {
  const { image: stage } = image.stages
  if (stage.status !== 'done') return ''
  const { layers: pairs, base } = stage.result
  const largest = Math.max(1, ...pairs.map((pair) => layerOf(pair).layer.unpackedBytes))
  const row = (pair: LayerPair): readonly string[] => {
    const { layer, side } = layerOf(pair)
    const share = ((layer.unpackedBytes / largest) * 100).toFixed(1)
    return [
      `<code>${text(instructionOf(layer))}</code>`,
      phrase([layerPlace(layer, image, subject, side)]),
      `<svg width="100" height="12" aria-hidden="true"><rect class="bar" width="${share}" height="12"/></svg>`,
      bytes(layer.unpackedBytes),
      ...(base === undefined ? [] : [pair.kind === 'both' ? '=' : bytesDelta(differenceOf(pair))]),
    ]
  }
  const change = base === undefined ? [] : [{ name: 'Change', isNumber: true }]
  return `<${level}>Layers</${level}>\n${table(
    'Layers',
    [{ name: 'Instruction' }, { name: 'Line' }, { name: '' }, { name: 'Size', isNumber: true }, ...change],
    pairs.map(row),
  )}`
}

function waste(image: ImageReport, subject: Report['subject'], level: Level): string {
  const found = wasteOf(image)
  if (found === undefined) return ''
  const title = `Waste: ${bytes(found.bytes)} in the layers that the image does not show`
  return amounts(level, title, wasteLines(image, subject), diveWords(found))
}

function amounts(level: Level, title: string, lines: readonly AmountLine[], end?: string): string {
  if (lines.length === 0) return ''
  const body = table(
    title,
    [{ name: 'Bytes' }, { name: 'Which' }],
    lines.map(({ amount, words }) => [text(amount), phrase(words)]),
  )
  return `<${level}>${text(title)}</${level}>\n${body}${end === undefined ? '' : `\n<p class="quiet">${text(end)}</p>`}`
}

/** A table whose rows the script fills in, with what searches it. `sorted`: index of the column that it is sorted by at first. */
function list(
  kind: 'files' | 'packages',
  caption: string,
  columns: readonly { readonly name: string; readonly isNumber?: boolean }[],
  sorted: number,
  hasBase: boolean,
): string {
  const heads = columns.map(
    ({ name, isNumber }, index) =>
      `<th scope="col"${isNumber === true ? ' class="number"' : ''}${index === sorted ? ' aria-sort="descending"' : ''}><button type="button">${text(name)}</button></th>`,
  )
  const changed = hasBase ? '<label><input type="checkbox"> only what changed</label>' : ''
  return `<div class="${kind}">
<div class="find"><label>Search <input type="search" autocomplete="off" spellcheck="false"></label>${changed}<span class="count quiet" role="status"></span></div>
<div class="scroll" role="region" aria-label="${text(caption)}" tabindex="0"><table><caption>${text(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody></tbody></table></div>
<button type="button" class="more" hidden>Show more</button>
<noscript><p>This list needs scripts; it is in the page as JSON all the same.</p></noscript>
</div>`
}
