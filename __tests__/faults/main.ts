/** `script/faults`. Ends with 0 when all rows passed, with 1 when some failed, and with 2 when it was asked for what there is not. */
import { parseArgs } from 'node:util'
import { limitTo } from '../../src/concurrency.ts'
import { attempt } from './attempt.ts'
import { missing } from './held.ts'
import type { Row } from './row.ts'
import { needsEngine } from './stand-in-docker.ts'
import { rows } from './rows.ts'

const HELP = `Usage: script/faults [--quick | --engine] [ROW...]

Tries what goes wrong on the bundled action (dist/), the rows of the fault table, and
prints a line for each. Every row that is tried has to fulfil its own
expectation and what holds always: time and exit code, no command for the runner but
our own, all outputs, nothing left behind, the checkout untouched, no token shown,
no request that has no reason, GitHub's limits, no stack, memory.

Rows that another test holds name it, and fail when it is not there. Rows about
something that Drydock does not do say so, and count as passed.

  ROW      e.g. A3, or C for all of a group; all of them where none is named
  --quick  only what needs no engine
  --engine only what needs one
  --list   print the rows, and try none

Needs npm run build, and an engine (script/engine, script/base-images) unless --quick. A few rows are
tried at a time; they are printed in the order of the table.
`

/** Each row has folders and a port of its own, and waits more than it works. */
const AT_A_TIME = 3

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    engine: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

const isNamed = ({ id }: Row): boolean =>
  positionals.length === 0 || positionals.some((name) => name === id || name === id.charAt(0))
const isQuick = (row: Row): boolean => row.kind !== 'tried' || !needsEngine(row.setting)

async function problemsOf(row: Row): Promise<readonly string[]> {
  switch (row.kind) {
    case 'tried':
      return await attempt(row)
    case 'held':
      return missing(row.by)
    case 'outside':
      return []
  }
}

const noteOf = (row: Row): string => {
  switch (row.kind) {
    case 'tried':
      return ''
    case 'held':
      return `; held by ${row.by.map(([file, title]) => `${file} "${title}"`).join(', ')}`
    case 'outside':
      return `; does not apply: ${row.because}`
  }
}

async function main(): Promise<number> {
  if (values.help) {
    console.log(HELP.trimEnd())
    return 0
  }
  const unknown = positionals.filter((name) => !rows.some(({ id }) => name === id || name === id.charAt(0)))
  if (unknown.length > 0) {
    console.error(`script/faults: there is no row ${unknown.join(', ')}; --list prints all of them`)
    return 2
  }
  const chosen = rows.filter((row) => isNamed(row) && !(isQuick(row) ? values.engine : values.quick))
  if (values.list) {
    for (const row of chosen) console.log(`${row.id} ${row.fault}${noteOf(row)}`)
    return 0
  }
  const limit = limitTo(AT_A_TIME)
  const tries = chosen.map((row) => ({ row, problems: limit(() => problemsOf(row)) }))
  let failed = 0
  for (const { row, problems } of tries) failed += say(row, await problems) ? 0 : 1
  console.log(`\n${chosen.length - failed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

/** Prints what became of a row; whether it passed. */
function say(row: Row, problems: readonly string[]): boolean {
  console.log(`${row.id} ${problems.length > 0 ? 'FAILED' : 'ok'} ${row.fault}${noteOf(row)}`)
  for (const problem of problems) console.log(`   ${problem}`)
  return problems.length === 0
}

process.exitCode = await main()
