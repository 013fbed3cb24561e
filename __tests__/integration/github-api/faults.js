/** What goes wrong on purpose, as data, so that a program's command line can ask for it too. */
import { setTimeout as wait } from 'node:timers/promises'

/** @typedef {import('./server.d.ts').Fault} Fault */

/** Takes the first fault that fits and has any times left. @param {Fault[]} faults @param {{ method: string, path: string, reused: boolean }} request */
export function takeFault(faults, { method, path, reused }) {
  const fault = faults.find(
    (one) =>
      (one.times ?? 1) > 0 &&
      (one.method ?? method) === method &&
      path.includes(one.path ?? '') &&
      (reused || one.kept !== true),
  )
  if (fault) fault.times = (fault.times ?? 1) - 1
  return fault
}

/** @param {Fault} fault @param {import('node:http').ServerResponse} response */
export async function fail(fault, response) {
  switch (fault.kind) {
    case 'status': {
      const body =
        fault.body ??
        JSON.stringify({ message: `fault ${fault.status}`, documentation_url: 'https://docs.github.com/rest' })
      response.writeHead(fault.status ?? 500, { 'content-type': 'application/json; charset=utf-8', ...fault.headers })
      response.end(body)
      return
    }
    case 'hang':
      return
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'close':
      response.destroy()
      return
    case 'half':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('[{"id":')
      response.destroy()
      return
    case 'huge':
      response.writeHead(200, { 'content-type': 'application/json' })
      for (let sent = 0; sent < HUGE_BYTES && !response.destroyed; sent += CHUNK.length) {
        if (!response.write(CHUNK))
          await Promise.race([
            new Promise((drained) => response.once('drain', drained)),
            wait(1000, null, { ref: false }),
          ])
      }
      response.end()
  }
}

const HUGE_BYTES = 200 * 1024 * 1024
const CHUNK = Buffer.alloc(1024 * 1024, ' ')
