// How the benchmarks measure and print.

/** How long some work takes. */
export const seconds = async (work) => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

export const inSeconds = (number) => `${number.toFixed(2)} s`

export const ratio = (a, b) => `${inSeconds(a)} / ${inSeconds(b)} = ${(a / b).toFixed(2)}`

/** One line of the result. */
export const row = (what, figure, goal, kept) =>
  console.log(`${kept ? 'ok  ' : 'MISS'} ${what.padEnd(58)} ${figure.padEnd(34)} goal ${goal}`)
