import { fileName } from './absolute-path.ts'

/** Names that only secrets have. */
const SECRET_NAME = new RegExp(
  [
    '^id_(?:rsa|dsa|ecdsa|ed25519)$',
    '^\\.env(?:\\.(?:local|prod|production|staging|live|secret|secrets))?$',
    '^(?:prod|production|staging|live|secrets?)\\.env$',
    '^(?:credentials(?:\\.json)?|client_secrets?(?:[-_.].+)?\\.json|secrets?\\.(?:json|toml|txt))$',
    '^\\.(?:netrc|pypirc|git-credentials|pgpass|dockercfg)$',
    '^(?:kubeconfig|\\.?vault[-_]pass(?:word)?(?:\\.txt)?|master\\.key)$',
    '^(?:.+[-_])?service[-_]account(?:[-_].+)?\\.json$',
    '\\.(?:key|pem|p12|pfx|jks|keystore|kdbx|tfstate)$',
  ].join('|'),
  'i',
)
/** Files of these kinds that are meant for everybody: certificates, and keys that signatures are checked with. */
const PUBLIC =
  /(?:^|[-_.])(?:ca|cas|cacert|certs?|certificates?|chain|fullchain|bundle|crt|root|dh|dhparams?|pub|public|gpg|apt|repo|repository|release|archive|signing|keyring|trust|truststore)(?:[-_.]|$)|cert|keyring/i
/** Folders whose files are made up. */
const MADE_UP = /(?:^|\/)(?:tests?|fixtures?|testdata|examples?|samples?|mocks?)\//i
const SECRET_FOLDER = /(?:^|\/)\.(?:ssh|aws|gnupg|kube|azure)(?:\/|$)/
const PUBLIC_IN_FOLDER = /(?:^|\/)(?:known_hosts|authorized_keys|config|.*\.pub)$/

/** Whether a file of this path most likely holds a secret. What is public by its name and test data are none. */
export function isSecretFile(path: string): boolean {
  const name = fileName(path.replace(/\/+$/, ''))
  if (MADE_UP.test(path) || /^[a-z]+:\/\//i.test(path)) return false
  if (SECRET_FOLDER.test(path)) return !PUBLIC_IN_FOLDER.test(path)
  return SECRET_NAME.test(name) && !PUBLIC.test(name)
}

/** Whether it is a file of settings that often holds a token, too. */
export function mayHoldToken(path: string): boolean {
  return /(?:^|\/)\.npmrc$/.test(path) && !MADE_UP.test(path)
}

/** Whether its name says that anybody may see it. */
export function isMeantToBeSeen(path: string): boolean {
  return (
    MADE_UP.test(path) || /example|sample|template|default|\.dist\b|\.pub$/i.test(path) || PUBLIC.test(fileName(path))
  )
}
