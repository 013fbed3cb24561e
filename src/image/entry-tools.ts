import type { Tools } from '../model.ts'
import type { FileStack } from './file-stack.ts'

const FOLDERS = /^(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$|^busybox\/([^/]+)$/
const SHELLS = new Set(['ash', 'bash', 'csh', 'dash', 'fish', 'ksh', 'mksh', 'pwsh', 'sh', 'tcsh', 'zsh'])
const PACKAGE_MANAGERS = new Set(
  'apk apt apt-get aptitude composer conda dnf dpkg gem mamba microdnf npm opkg pacman pip pip3 pnpm rpm tdnf uv yarn yum zypper'.split(
    ' ',
  ),
)

/** What somebody who gets into a container finds there to go on with: by path, sorted, as the image shows it. */
export function findTools({ visible }: Pick<FileStack, 'visible'>): Tools {
  const shells: string[] = []
  const packageManagers: string[] = []
  for (const [path, { file }] of visible) {
    const match = FOLDERS.exec(path)
    const name = match?.[1] ?? match?.[2]
    if (name === undefined || file.kind === 'directory') continue
    if (SHELLS.has(name)) shells.push(`/${path}`)
    if (PACKAGE_MANAGERS.has(name)) packageManagers.push(`/${path}`)
  }
  return { shells: shells.sort(), packageManagers: packageManagers.sort() }
}
