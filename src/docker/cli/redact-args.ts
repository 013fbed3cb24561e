const MASK = '***'

/** Flags whose values are `NAME=VALUE` with a value that may be secret. */
const ASSIGNING = ['--build-arg', '--env']

/** Cache attributes that carry credentials, e.g. of `type=s3`, `type=azblob` and `type=gha`. */
const CREDENTIAL = /((?:^|,)"?[^=,]*(?:secret|token|password|key)[^=,]*=)[^,]*/gi

/** An argument list fit to be shown: values of build arguments and variables, credentials and URL logins are masked. */
export function withoutSecrets(args: readonly string[]): string[] {
  return args.map(maskArgument)
}

function maskArgument(argument: string): string {
  const [, flag, value] = /^(--[a-z-]+)=(.*)$/s.exec(argument) ?? []
  if (flag === undefined || value === undefined) return maskLogin(argument)
  if (ASSIGNING.includes(flag)) return `${flag}=${value.replace(/=.*$/s, `=${MASK}`)}`
  if (flag === '--cache-from' || flag === '--cache-to') return `${flag}=${value.replace(CREDENTIAL, `$1${MASK}`)}`
  return maskLogin(argument)
}

/** `https://user:password@host` and `https://token@host`. */
function maskLogin(text: string): string {
  return text.replace(/(:\/\/)[^/@\s]+@/g, `$1${MASK}@`)
}
