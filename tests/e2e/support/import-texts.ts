import path from 'node:path'

import { runImport, type ImportReport } from '../../support/import-command'

/**
 * Imports raw texts with the command line, as somebody would beside the running product.
 *
 * @throws {Error} with what the command printed, unless it ends with code 0 within a minute
 */
export async function importTexts(
  files: readonly string[],
  author: string,
): Promise<ImportReport[]> {
  const paths = files.map((file) => path.join(import.meta.dirname, '../fixtures', file))
  const { code, reports, errors } = await runImport([...paths, '--as', author])
  if (code !== 0) throw new Error(`The import ended with code ${code}: ${errors}`)
  return reports
}
