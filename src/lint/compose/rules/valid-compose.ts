import { defineComposeRule } from '../../rule.ts'

export const validCompose = defineComposeRule({
  id: 'valid-compose',
  severity: 'error',
  summary: 'The compose file can be read',
  why: `What is no YAML starts nothing: a key that is there twice, an alias of nothing, a bracket that is not closed, a tab in front of a key. Of several mistakes in one document the first is
shown, because the others often follow from it.`,
  sources: ['https://docs.docker.com/reference/compose-file/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: nginx:1.29\n    image: nginx:1.28\n',
      good: 'services:\n  web:\n    image: nginx:1.29\n',
    },
  ],
  *check({ problems }) {
    for (const { span, because } of problems) yield { at: span, message: `This cannot be read: ${because}` }
  },
})
