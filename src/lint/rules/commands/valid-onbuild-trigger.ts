import { defineRule } from '../../rule.ts'

export const validOnbuildTrigger = defineRule({
  id: 'valid-onbuild-trigger',
  aliases: ['DL3043'],
  severity: 'error',
  summary: 'ONBUILD triggers neither ONBUILD, FROM nor MAINTAINER',
  why: `An image with such a trigger cannot be used: the builder refuses all three of them inside \`ONBUILD\`. What is no instruction
at all it takes, and refuses it in whoever builds on the image.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#onbuild-limitations'],
  examples: [
    {
      bad: 'FROM debian:13\nONBUILD ONBUILD RUN make\n',
      good: 'FROM debian:13\nONBUILD RUN make\n',
    },
  ],
  *check(dockerfile) {
    for (const { trigger } of dockerfile.all('ONBUILD'))
      if (trigger?.keyword === 'ONBUILD' || trigger?.keyword === 'FROM' || trigger?.keyword === 'MAINTAINER')
        yield { at: trigger.span, message: `ONBUILD cannot trigger ${trigger.keyword}` }
      else if (trigger?.keyword === 'unknown')
        yield { at: trigger.span, message: `ONBUILD cannot trigger \`${trigger.name}\`: there is no such instruction` }
  },
})
