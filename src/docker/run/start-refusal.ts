/** What the engine says when an image cannot be started, and what that means to whoever wrote the Dockerfile. */
const REFUSALS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/no command specified/i, () => 'The image has nothing to run: it declares neither CMD nor ENTRYPOINT.'],
  [
    /exec: "(.*)": (?:stat .*: no such file or directory|executable file not found in \$PATH)/,
    (command) => `The image’s command ${command} does not exist in the image.`,
  ],
  [
    /exec: "(.*)": (?:permission denied|is a directory)/,
    (command) => `The image’s command ${command} is not an executable file for the image’s user.`,
  ],
  [/exec format error/i, () => 'The image’s command is built for another kind of processor (exec format error).'],
  [/unable to find user (.*?):/, (user) => `The image’s user ${user} does not exist in the image.`],
  [/unable to find group (.*?):/, (group) => `The image’s group ${group} does not exist in the image.`],
  [
    /uids and gids must be in range/,
    () => 'The image’s user is a number beyond those that Docker accepts (0 to 2147483647).',
  ],
  [
    /chdir to cwd \("(.*)"\).*: (?:permission denied|no such file or directory)/,
    (folder) => `The image’s user cannot enter its working directory ${folder}.`,
  ],
  [/Cannot mkdir: (.*) is not a directory/, (folder) => `The image’s working directory ${folder} is not a directory.`],
]

/**
 * Why an image was refused, as one sentence with untrusted text inside; nothing when it is not the image's fault.
 * `docker run` ends with 125 to 128 in all these cases, which one depends on its version.
 */
export function refusal(stderr: string): string | undefined {
  for (const [pattern, sentence] of REFUSALS) {
    const match = pattern.exec(stderr)
    if (match) return sentence(...match.slice(1))
  }
  const other = /runc create failed: (.*)/.exec(stderr)?.[1]
  return other === undefined ? undefined : `The image cannot be started: ${other.replace(/\.$/, '')}.`
}
