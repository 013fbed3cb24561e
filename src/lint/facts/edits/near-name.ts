import leven from 'leven'

/** Changes of one character up to which BuildKit suggests a name. Of short names, half of one is too much. */
const FARTHEST = 2

/** The name that was meant, most likely: the nearest one, the first of several; in the case as written. */
export function nearName(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let farthest = Math.min(FARTHEST, Math.floor(name.length / 2))
  for (const one of names) {
    // Two more characters are two changes at least.
    if (Math.abs(one.length - name.length) > FARTHEST) continue
    const distance = leven(name, one)
    if (distance > farthest || (best !== undefined && distance === farthest)) continue
    best = one
    farthest = distance
  }
  return best
}

/** A shorter name says too little. */
const SHORTEST = 5

/** Whether one name is the other with a slip of the fingers: another case, two letters swapped, one left out or typed twice. */
export function isSlip(name: string, meant: string): boolean {
  if (name.length < SHORTEST || name === meant) return false
  if (name.toLowerCase() === meant.toLowerCase()) return true
  const [short, long] = name.length < meant.length ? [name, meant] : [meant, name]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length === long.length)
    return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  const isOneLess = short.length + 1 === long.length && short.slice(at) === long.slice(at + 1)
  return isOneLess && /[a-z_]/i.test(long.charAt(at)) && at > 0 && at < short.length
}
