/** Colours and links, or none: https://no-color.org and the terminal decide. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly cyan: (text: string) => string
  /** Whether `link` makes a link; else whoever prints has to show the address. */
  readonly hyperlinks: boolean
  readonly link: (text: string, url: string | undefined) => string
}

const sgr =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`

const same = (text: string): string => text

const colourful: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  cyan: sgr(36, 39),
  hyperlinks: false,
  link: same,
}

export const colourless: Style = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  cyan: same,
  hyperlinks: false,
  link: same,
}

/** OSC 8 (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda); no other byte of an address reaches the terminal. */
const hyperlink: Style['link'] = (text, url) =>
  url !== undefined && /^https:\/\/[\x21-\x7e]+$/.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text

/** Any non-empty NO_COLOR turns colours off; FORCE_COLOR turns them on where there is no terminal. A link needs a terminal. */
export function chooseStyle(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const isTerminal = stream.isTTY === true && env['TERM'] !== 'dumb'
  const isForced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '' && env['FORCE_COLOR'] !== '0'
  const style = !env['NO_COLOR'] && (isTerminal || isForced) ? colourful : colourless
  return isTerminal ? { ...style, hyperlinks: true, link: hyperlink } : style
}
