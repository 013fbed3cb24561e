import type { Process } from '../../model.ts'

/** From a number that the host sees to the one that the container sees. */
export type IdMap = (id: number) => number

/**
 * Reads `/proc/<pid>/uid_map` or `gid_map` (user_namespaces(7)): lines of inside, outside and count. Where an engine is rootless or remaps users, root of
 * the container is somebody else on the host. A number that no line holds stays what it is.
 */
export function readIdMap(text: string): IdMap {
  const ranges = text.split('\n').flatMap((line) => {
    const [, inside, outside, count] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s*$/.exec(line) ?? []
    return count === undefined ? [] : [{ inside: Number(inside), outside: Number(outside), count: Number(count) }]
  })
  return (id) => {
    const range = ranges.find(({ outside, count }) => id >= outside && id < outside + count)
    return range ? range.inside + id - range.outside : id
  }
}

/** A process with its users and its group as the container sees them. */
export function seenFromInside(process: Process, uids: IdMap, gids: IdMap): Process {
  const { uid, gid, otherUids } = process
  return { ...process, uid: uids(uid), gid: gids(gid), ...(otherUids && { otherUids: otherUids.map(uids) }) }
}
