import process from 'node:process'

/** Processor time of some work, in milliseconds; other work on the machine does not count. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
