import type { PageDocument, PageElement } from './dom.ts'
import type { Fate, PageData } from './page-data.ts'

/**
 * What the page does in a browser. Its source is written into the page, so that it uses nothing from outside of itself; texts of the data reach
 * the page as text only. Each `section` with data has a picture, a table of files and one of packages.
 */
export function behave(document: PageDocument): void {
  const FIRST_ROWS = 30
  const MORE_ROWS = 300

  const bytesText = (count: number): string => {
    const units = ['B', 'kB', 'MB', 'GB', 'TB']
    let [value, unit] = [Math.abs(count), 0]
    while (value >= 999.5 && unit < units.length - 1) {
      value /= 1000
      unit += 1
    }
    const digits = unit === 0 || value >= (unit < 3 ? 9.95 : 99.95) ? 0 : unit < 3 || value >= 9.995 ? 1 : 2
    return `${value.toFixed(digits)} ${units[unit] ?? ''}`
  }
  const changeText = (change: number): string => (change === 0 ? '' : `${change < 0 ? '−' : '+'}${bytesText(change)}`)
  const counted = (count: number, noun: string): string =>
    `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`

  const make = (name: string, text = '', attributes: Readonly<Record<string, string>> = {}): PageElement => {
    const element = document.createElement(name)
    element.textContent = text
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    return element
  }
  const find = (inside: PageElement, selector: string): PageElement => {
    const found = inside.querySelector(selector)
    if (found === null) throw new Error(`The page has no ${selector}`)
    return found
  }

  const layerText = ({ layers }: PageData, index: number): string => {
    const [place, instruction] = layers[index] ?? []
    return place === undefined
      ? ''
      : [`layer ${(index + 1).toFixed(0)}`, ...(place.startsWith('layer') ? [] : [place]), instruction]
          .filter((part) => part !== '')
          .join(', ')
  }

  /** The picture of one folder at a time. */
  const startMap = (section: PageElement, data: PageData): void => {
    const [map, detail, trail] = [find(section, '.map'), find(section, '.detail'), find(section, 'nav ol')]
    const { tiles, views } = data

    const pathOf = (index: number): string => {
      const tile = tiles[index]
      if (tile === undefined || tile[1] < 0) return '/'
      const above = pathOf(tile[1])
      const name = tile[2] === 'rest' ? `… ${counted(tile[6], 'smaller file')}` : tile[0]
      return `${above}${above.endsWith('/') ? '' : '/'}${name}${tile[2] === 'folder' ? '/' : ''}`
    }
    const describe = (index: number): string => {
      const tile = tiles[index]
      if (tile === undefined) return ''
      const [, , , size, change, layer] = tile
      const share = data.bytes === 0 ? 0 : (size / data.bytes) * 100
      const parts = [bytesText(size), `${share.toFixed(share < 10 ? 1 : 0)} % of the image`]
      if (change !== 0) parts.push(`${changeText(change)} since the base`)
      if (layer >= 0) parts.push(layerText(data, layer))
      return `${pathOf(index)}: ${parts.join(', ')}`
    }
    const colourOf = (index: number): string => {
      const tile = tiles[index]
      if (tile === undefined) return 'same'
      if (data.hasBase) return tile[4] > 0 ? 'grown' : tile[4] < 0 ? 'shrunk' : 'same'
      return tile[5] < 0 ? 'same' : `l${(tile[5] % 8).toFixed(0)}`
    }

    const show = (folder: number, focused?: number): void => {
      const placed = views[folder] ?? []
      const parents = new Set(placed.map(([index]) => tiles[index]?.[1]))
      const buttons = placed.map(([index, left, top, width, height]) => {
        const tile = tiles[index]
        const isFolder = tile?.[2] === 'folder'
        const name = tile?.[2] === 'rest' ? counted(tile[6], 'smaller file') : (tile?.[0] ?? '')
        const sign = data.hasBase && tile !== undefined && tile[4] !== 0 ? ` ${changeText(tile[4])}` : ''
        const button = make('button', '', {
          type: 'button',
          tabindex: '-1',
          class: `tile ${tile?.[2] ?? ''} ${isFolder && parents.has(index) ? '' : colourOf(index)}`,
          'aria-label': `${isFolder ? 'Folder ' : ''}${describe(index)}`,
          'data-tile': index.toFixed(0),
        })
        button.append(make('span', `${name}${isFolder ? '/' : ''}${sign}`))
        for (const [key, value] of Object.entries({ left, top, width, height }))
          button.style.setProperty(key, `${(value / 100).toFixed(2)}%`)
        return button
      })
      map.replaceChildren(...buttons)
      const first = buttons.find((button) => button.dataset['tile'] === focused?.toFixed(0)) ?? buttons[0]
      first?.setAttribute('tabindex', '0')
      if (focused !== undefined) first?.focus()
      detail.textContent = describe(folder)
      const way: number[] = []
      for (let at = folder; at >= 0; at = tiles[at]?.[1] ?? -1) way.unshift(at)
      trail.replaceChildren(
        ...way.map((index) => {
          const step = make('button', index === 0 ? 'Image' : (tiles[index]?.[0] ?? ''), { type: 'button' })
          if (index === folder) step.setAttribute('aria-current', 'true')
          step.addEventListener('click', () => {
            show(index)
            if (index !== folder) trail.querySelector('[aria-current]')?.focus()
          })
          const item = make('li')
          item.append(step)
          return item
        }),
      )
      map.dataset['folder'] = folder.toFixed(0)
    }

    const tileOf = (target: PageElement | null): number | undefined => {
      const index = target?.closest('[data-tile]')?.dataset['tile']
      return index === undefined ? undefined : Number(index)
    }
    const open = (index: number): void => {
      const below = views[index]
      if (below !== undefined) show(index, below[0]?.[0] ?? index)
    }
    map.addEventListener('click', (event) => {
      const index = tileOf(event.target)
      if (index !== undefined) open(index)
    })
    for (const kind of ['pointerover', 'focusin'] as const)
      map.addEventListener(kind, (event) => {
        const index = tileOf(event.target)
        if (index !== undefined) detail.textContent = describe(index)
      })
    map.addEventListener('keydown', (event) => {
      const buttons = Array.from(map.querySelectorAll('[data-tile]'))
      const at = buttons.findIndex((button) => button === document.activeElement)
      const folder = Number(map.dataset['folder'])
      const above = tiles[folder]?.[1] ?? -1
      const to = {
        ArrowRight: at + 1,
        ArrowDown: at + 1,
        ArrowLeft: at - 1,
        ArrowUp: at - 1,
        Home: 0,
        End: buttons.length - 1,
      }[event.key]
      if (to !== undefined) {
        const next = buttons[Math.max(0, Math.min(buttons.length - 1, to))]
        for (const button of buttons) button.setAttribute('tabindex', button === next ? '0' : '-1')
        next?.focus()
      } else if ((event.key === 'Escape' || event.key === 'Backspace') && above >= 0) show(above, folder)
      else return
      event.preventDefault()
    })
    show(0)
  }

  interface ListColumn<Row> {
    readonly text: (row: Row) => string
    readonly value: (row: Row) => string | number
    readonly isNumber?: boolean
    readonly title?: (row: Row) => string
  }

  /** A table that can be searched and sorted; only its first rows are in the page. */
  const startList = <Row>(
    section: PageElement,
    rows: readonly Row[],
    noun: string,
    columns: readonly ListColumn<Row>[],
    isChanged: (row: Row) => boolean,
  ): void => {
    const [body, count, more] = [find(section, 'tbody'), find(section, '.count'), find(section, '.more')]
    const search = section.querySelector('input[type=search]')
    const onlyChanged = section.querySelector('input[type=checkbox]')
    const heads = Array.from(section.querySelectorAll('thead th'))
    let [sorted, descending, limit] = [
      Math.max(
        0,
        heads.findIndex((head) => head.hasAttribute('aria-sort')),
      ),
      true,
      FIRST_ROWS,
    ]

    const compare = (one: string | number, other: string | number): number =>
      typeof one === 'number' && typeof other === 'number' ? one - other : one < other ? -1 : one > other ? 1 : 0
    const rowOf = (row: Row): PageElement => {
      const line = make('tr')
      for (const [index, { text, isNumber, title }] of columns.entries()) {
        const cell = make(index === 0 ? 'th' : 'td', text(row), isNumber === true ? { class: 'number' } : {})
        if (index === 0) cell.setAttribute('scope', 'row')
        if (title) cell.setAttribute('title', title(row))
        line.append(cell)
      }
      return line
    }
    const draw = (): void => {
      const words = (search?.value ?? '')
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '')
      const found = rows.filter((row) => {
        if (onlyChanged?.checked === true && !isChanged(row)) return false
        const text = columns
          .map((column) => column.text(row))
          .join(' ')
          .toLowerCase()
        return words.every((word) => text.includes(word))
      })
      const value = columns[sorted]?.value
      if (value) found.sort((one, other) => compare(value(one), value(other)) * (descending ? -1 : 1))
      body.replaceChildren(...found.slice(0, limit).map(rowOf))
      const shown = Math.min(limit, found.length)
      count.textContent = `${counted(found.length, noun)} of ${rows.length.toLocaleString('en-US')}${shown < found.length ? `, the first ${shown.toLocaleString('en-US')} are shown` : ''}`
      more.hidden = shown >= found.length
    }
    for (const control of [search, onlyChanged])
      control?.addEventListener('input', () => {
        limit = FIRST_ROWS
        draw()
      })
    more.addEventListener('click', () => {
      limit += MORE_ROWS
      draw()
    })
    for (const [index, head] of heads.entries())
      head.querySelector('button')?.addEventListener('click', () => {
        descending = sorted === index ? !descending : columns[index]?.isNumber === true
        sorted = index
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
        draw()
      })
    draw()
  }

  const FATES: Readonly<Record<Fate, string>> = { '': '', added: 'new', changed: 'changed', removed: 'gone' }

  for (const section of document.querySelectorAll('section[data-image]')) {
    const data = JSON.parse(find(section, 'script[type="application/json"]').textContent ?? '') as PageData
    const place = (layer: number): string => data.layers[layer]?.[0] ?? ''
    startMap(section, data)
    startList(
      find(section, '.files'),
      data.files,
      'file',
      [
        { text: ([path]) => path, value: ([path]) => path },
        { text: ([, bytes]) => bytesText(bytes), value: ([, bytes]) => bytes, isNumber: true },
        ...(data.hasBase
          ? [
              {
                text: ([, , change, fate]: PageData['files'][number]) =>
                  [FATES[fate], changeText(change)].filter((part) => part !== '').join(' '),
                value: ([, , change, fate]: PageData['files'][number]) => (fate === '' ? -1 : Math.abs(change)),
                isNumber: true,
              },
            ]
          : []),
        {
          text: ([, , , , layer]) => place(layer),
          value: ([, , , , layer]) => layer,
          title: ([, , , , layer]) => layerText(data, layer),
        },
      ],
      ([, , , fate]) => fate !== '',
    )
    startList(
      find(section, '.packages'),
      data.packages,
      'package',
      [
        { text: ([name]) => name, value: ([name]) => name },
        { text: ([, manager]) => manager, value: ([, manager]) => manager },
        { text: ([, , version]) => version, value: ([, , version]) => version },
        { text: ([, , , bytes]) => bytesText(bytes), value: ([, , , bytes]) => bytes, isNumber: true },
        ...(data.hasBase
          ? [
              {
                text: ([, , , , fate]: PageData['packages'][number]) => FATES[fate],
                value: ([, , , , fate]: PageData['packages'][number]) => fate,
              },
            ]
          : []),
        {
          text: ([, , , , , layer]) => place(layer),
          value: ([, , , , , layer]) => layer,
          title: ([, , , , , layer]) => layerText(data, layer),
        },
      ],
      ([, , , , fate]) => fate !== '',
    )
  }
}
