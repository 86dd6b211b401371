import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { BULK_FORMATS, type BulkFormat } from '../definitions/bulk'
import { formsOf } from './forms'
import type { BulkSet } from './sets'
import { FileWriter, type WrittenFile } from './write-file'

/** The files of a set, by their endings. */
export interface WrittenSet {
  folder: string
  records: number
  files: Record<BulkFormat, WrittenFile>
}

/** Where a file of a set lies; compressed under the same name and `.gz`. */
export const fileIn = ({ folder }: WrittenSet, format: BulkFormat): string =>
  path.join(folder, `data.${format}`)

/**
 * Writes the files of a set, all formats from one reading of the documents, into a folder of their own: all of it or nothing.
 *
 * @param documents in the order of the files
 */
export async function writeSet(
  set: BulkSet,
  folder: string,
  documents: AsyncIterable<object>,
): Promise<WrittenSet> {
  const temporary = `${folder}.tmp`
  await rm(temporary, { recursive: true, force: true })
  await mkdir(temporary, { recursive: true, mode: 0o700 })
  const forms = formsOf(set.resource, set.locale)
  const writers = BULK_FORMATS.map((format) => ({
    format,
    form: forms[format],
    file: new FileWriter(path.join(temporary, `data.${format}`)),
  }))
  try {
    for (const { form, file } of writers) await file.write(form.begin)
    let records = 0
    for await (const document of documents) {
      for (const { form, file } of writers) await file.write(form.each(document, records))
      records += 1
    }
    for (const { form, file } of writers) await file.write(form.end)
    const written = await Promise.all(
      writers.map(async ({ format, file }) => [format, await file.end()] as const),
    )
    await rm(folder, { recursive: true, force: true })
    await rename(temporary, folder)
    return { folder, records, files: Object.fromEntries(written) as WrittenSet['files'] }
  } catch (error) {
    await Promise.all(writers.map(({ file }) => file.abandon()))
    await rm(temporary, { recursive: true, force: true })
    throw error
  }
}
