import { defineRule } from '../../rule.ts'

export const noSudo = defineRule({
  id: 'no-sudo',
  aliases: ['DL3004'],
  severity: 'error',
  summary: 'RUN does not use sudo',
  why: `A build already runs as root unless \`USER\` says otherwise, so \`sudo\` adds nothing but a program that can make anyone
root, in the finished image too. Switch with \`USER\` instead; to start a program as another user, use \`setpriv\` or \`gosu\`.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#user'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN sudo mkdir /data\n',
      good: 'FROM debian:13\nUSER root\nRUN mkdir /data\nUSER 10001\n',
    },
  ],
  *check(dockerfile) {
    for (const { command } of dockerfile.commands)
      if (command.name === 'sudo') yield { at: command.span, message: 'RUN uses sudo: switch with USER' }
  },
})
