/** For `node --import`: lets this process import the TypeScript of this repository. */
import { register } from 'node:module'

register('./typescript-hooks.js', import.meta.url)
