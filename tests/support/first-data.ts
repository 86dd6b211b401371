import { inject } from 'vitest'

import { copyDataFolder } from './data-folder'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder of data as the product leaves it when it ends after its first start, with the demo content. */
    firstData: string
  }
}

/**
 * Data for a product of a test's own that need not start for the first time: a copy takes a second, and loading the demo content
 * twenty.
 *
 * @returns their folder, which the test removes
 */
export const copyOfFirstData = (prefix: string): Promise<string> =>
  copyDataFolder(inject('firstData'), prefix)
