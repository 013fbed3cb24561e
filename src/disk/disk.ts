import type { Disk, FileList } from '../world.ts'
import { listFiles } from './list.ts'
import { readText } from './read.ts'

/** The real disk. A folder is listed once for as long as the disk is open: Dockerfiles that share a context share its list. */
export function openDisk(): Disk {
  const lists = new Map<string, FileList>()
  return {
    read: (root, file, links) => Promise.resolve(readText(root, file, links)),
    list: (root, folder) => {
      const key = JSON.stringify([root, folder])
      const list = lists.get(key) ?? listFiles(root, folder)
      lists.set(key, list)
      return Promise.resolve(list)
    },
  }
}
