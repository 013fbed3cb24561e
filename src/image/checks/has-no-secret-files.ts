import { defineImageCheck, filesOfAll } from '../image-check.ts'
import type { LayerFile } from '../../world.ts'
import { hasNoPrivateKeys } from './has-no-private-keys.ts'
import { hasNoTokens } from './has-no-tokens.ts'
import { isMadeUp } from '../made-up.ts'
import { counted } from '../text.ts'

/** Whether it is a key is known of what is text. */
const TOLD_BY_CONTENT = /\.(?:pem|key)$|(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/i
/** Folders of packages, whose files everybody can have. */
const PACKAGES = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems)\//

export const hasNoSecretFiles = defineImageCheck({
  id: 'has-no-secret-files',
  aliases: ['CIS-DI-0010'],
  severity: 'warning',
  summary: 'No layer holds a file that only secrets are kept in',
  why: `A key store, a file of credentials or an \`.env\` came in, most often with \`COPY . .\`. Name it in \`.dockerignore\`. Names that are only
sometimes secret (\`settings.py\`, \`database.yml\`, \`config.json\`) say nothing here.`,
  message: (count) =>
    `A layer holds ${counted(count, 'file of a secret', 'files of secrets')}, by ${count === 1 ? 'its name' : 'their names'}`,
  *find(image) {
    const told = new Set(
      [...hasNoPrivateKeys.find(image), ...hasNoTokens.find(image)].map(({ layer, path }) => `${layer} ${path}`),
    )
    const isAsked = ({ path, bytes }: LayerFile): boolean =>
      bytes > 0 && image.secrets.isSecretFile(path) && !isMadeUp(path) && !PACKAGES.test(path)
    for (const { sighting } of filesOfAll(image, isAsked)) {
      const { layer, path } = sighting
      if (!TOLD_BY_CONTENT.test(path) && !told.has(`${layer} ${path}`)) yield sighting
    }
  },
})
