import { defineRule } from '../../rule.ts'

/** Ports have 16 bits. */
const HIGHEST_PORT = 65_535

export const exposedPortsExist = defineRule({
  id: 'exposed-ports-exist',
  aliases: ['DL3011'],
  severity: 'error',
  summary: 'EXPOSE names ports that exist',
  why: `Ports go up to 65535, and a range starts at its lower end. The builder refuses anything else, but only when it comes to
that line, after everything above has been built. A port that a variable names is judged by the value that the file gives it.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#expose'],
  examples: [{ bad: 'FROM nginx:1.29\nEXPOSE 80800\n', good: 'FROM nginx:1.29\nEXPOSE 8080\n' }],
  *check(dockerfile) {
    for (const { ports } of dockerfile.all('EXPOSE', { onbuild: true }))
      for (const { word, first = 0, last = first } of ports)
        if (first > HIGHEST_PORT || last > HIGHEST_PORT)
          yield { at: word.span, message: `There is no port ${Math.max(first, last)}: they end at ${HIGHEST_PORT}` }
        else if (first > last) yield { at: word.span, message: `The range ${first}-${last} runs backwards` }
  },
})
