export { afterSuite as default } from './leftovers.js'
