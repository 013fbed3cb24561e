/** A secret that a text holds. */
export interface FoundSecret {
  /** e.g. `a GitHub token` */
  readonly what: string
  /** Offsets in the text; `end` is exclusive. */
  readonly start: number
  readonly end: number
}

/** Forms that their issuers gave to secrets so that they can be found. */
const PATTERNS: readonly { readonly what: string; readonly form: RegExp }[] = [
  {
    what: 'a private key',
    form: /-----BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----(?=(?:\\+[nr]|[\s"'\\]){0,200}[A-Za-z0-9+/]{24})/g,
  },
  { what: 'an AWS access key', form: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  {
    what: 'an AWS secret key',
    form: /(?<=aws_?secret_?(?:access_?)?key["']?[=:\s]{1,3}["']?)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/gi,
  },
  { what: 'an Azure storage key', form: /(?<=AccountKey=)[A-Za-z0-9+/]{86}==/g },
  { what: 'a GitHub token', form: /\b(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9_]{60,255})\b/g },
  { what: 'a GitLab token', form: /\bglpat-[A-Za-z0-9_-]{20,}/g },
  { what: 'a Slack token', form: /\b(?:xox[abeprs]|xapp)-[A-Za-z0-9-]{20,}/g },
  { what: 'a Slack webhook', form: /\bhttps:\/\/hooks\.slack\.com\/services\/T\w{6,14}\/B\w{6,14}\/\w{20,30}/g },
  // https://cloud.google.com/docs/authentication/api-keys
  { what: 'a Google API key', form: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { what: 'a Stripe key', form: /\b[rs]k_live_[A-Za-z0-9]{20,}/g },
  { what: 'an npm token', form: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { what: 'a PyPI token', form: /\bpypi-AgE[A-Za-z0-9_-]{60,}/g },
  { what: 'a Docker token', form: /\bdckr_[po]at_[A-Za-z0-9_-]{20,}/g },
  { what: 'an Anthropic key', form: /\bsk-ant-[A-Za-z0-9_-]{20,}/g },
  { what: 'an OpenAI key', form: /\bsk-(?:proj-[A-Za-z0-9_-]{20,}|[A-Za-z0-9]{48}\b)/g },
  { what: 'a Hugging Face token', form: /\bhf_[A-Za-z0-9]{34}\b/g },
  { what: 'a SendGrid key', form: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g },
  { what: 'a DigitalOcean token', form: /\bdo[opr]_v1_[a-f0-9]{64}\b/g },
  {
    what: 'the password of a database',
    form: /(?<=\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?)(?:\+[a-z0-9]+)?:\/\/[^\s/:@'"$]{0,100}:)[^\s/:@'"$<>{}%]{6,100}(?=@(?!host\.|127\.)[A-Za-z0-9-]+\.[A-Za-z0-9])/g,
  },
  { what: 'a password', form: /(?<=\bhttps?:\/\/[^\s/:@'"$]{1,100}:)[^\s/:@'"$<>{}%]{6,100}(?=@[A-Za-z0-9])/g },
]

/** A text that none of the patterns can match has none of these. */
const HINT =
  /-----BEGIN|AKIA|ASIA|secret|AccountKey|gh[pousr]_|github_pat|glpat-|xox|xapp-|hooks\.slack|AIza|k_live_|npm_|pypi-|dckr_|sk-|hf_|SG\.|_v1_|:\/\/[^\s/]+@/i
/** What people write in place of a secret. */
const PLACEHOLDER =
  /example|x{4}|\*{3}|\.{3}|your|dummy|fake|placeholder|change_?me|redacted|0{8}|^(?:pass(?:word)?|secret|token|x-oauth-basic)$/i
/** A random text of the shortest of these lengths has more different characters than this. */
const FEWEST_CHARACTERS = 5

/** The secrets in a text, by what they look like, in the order of the patterns. Linear in the text. */
export function findSecrets(text: string): readonly FoundSecret[] {
  if (!HINT.test(text)) return []
  return PATTERNS.flatMap(({ what, form }) =>
    [...text.matchAll(form)].flatMap(({ 0: value, index }) => {
      const isReal = !PLACEHOLDER.test(value) && new Set(value).size > FEWEST_CHARACTERS
      return isReal ? [{ what, start: index, end: index + value.length }] : []
    }),
  )
}
