import { undefinedVariables } from '../../facts/image/undefined-variables.ts'
import { defineRule } from '../../rule.ts'

export const definedVariables = defineRule({
  id: 'defined-variables',
  aliases: ['UndefinedVar'],
  severity: 'warning',
  summary: 'A variable is defined before an instruction uses it',
  why: `The builder puts nothing in the place of a variable that it does not know, and says nothing: \`COPY $SRC /app/\` copies the whole context,
\`ENV PATH=$PAHT:/app/bin\` loses every program. An \`ARG\` before the first FROM is known to FROM only, until the stage says \`ARG NAME\` again.

What a base image sets is known for the official images of systems and languages. In a stage on any other image the rule says only what looks like a slip
of a name that the file defines. What shells read, in RUN, CMD, ENTRYPOINT and HEALTHCHECK, is left to ShellCheck.`,
  sources: [
    'https://docs.docker.com/reference/build-checks/undefined-var/',
    'https://docs.docker.com/reference/dockerfile/#scope',
  ],
  examples: [
    {
      bad: 'FROM debian:13\nARG APP_HOME=/app\nCOPY . $APPHOME/\n',
      good: 'FROM debian:13\nARG APP_HOME=/app\nCOPY . $APP_HOME/\n',
    },
    {
      name: 'an ARG of FROM',
      bad: 'ARG VERSION=13\nFROM debian:$VERSION\nLABEL version=$VERSION\n',
      good: 'ARG VERSION=13\nFROM debian:$VERSION\nARG VERSION\nLABEL version=$VERSION\n',
    },
  ],
  *check(dockerfile) {
    for (const { name, at, meant } of undefinedVariables(dockerfile)) {
      const suggestion = meant === undefined ? '' : `; \`${meant}\` is, if that is what was meant`
      yield { at, message: `The variable \`${name}\` is not defined here${suggestion}` }
    }
  },
})
