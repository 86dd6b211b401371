import path from 'node:path'

/** Absolute path of the checkout: the folder of `package.json`. */
export const PROJECT_ROOT = path.resolve(import.meta.dirname, '../..')
