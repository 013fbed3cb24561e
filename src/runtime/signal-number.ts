/** Of Linux, where its processors agree (signal(7)); the rest of the names are hardly anybody's stop signal. */
const NUMBERS: Readonly<Record<string, number>> = {
  HUP: 1,
  INT: 2,
  QUIT: 3,
  ABRT: 6,
  KILL: 9,
  USR1: 10,
  USR2: 12,
  ALRM: 14,
  TERM: 15,
  WINCH: 28,
  PWR: 30,
}

/** The number of a signal as `STOPSIGNAL` names it: `SIGTERM`, `TERM`, `15`, `RTMIN+3`. Nothing for a name that we do not know. */
export function signalNumber(name: string): number | undefined {
  if (/^\d+$/.test(name)) return Number(name)
  const plain = name.toUpperCase().replace(/^SIG/, '')
  const realTime = /^RTMIN(?:\+(\d+))?$/.exec(plain)
  // The C libraries keep the first two for themselves.
  return realTime ? 34 + Number(realTime[1] ?? 0) : NUMBERS[plain]
}
