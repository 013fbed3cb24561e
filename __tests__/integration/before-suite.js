export { beforeSuite as default } from './leftovers.js'
