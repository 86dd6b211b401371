import { compress, describe, type PageFormFiles } from './page-forms'
import { FileReplacement } from './replacement'
import { attempt, settleAll } from './settle'
import type { Encoding } from './stored-page'
import { markOf } from './validator'

/** A body, and where its forms are to lie. */
export interface FormsToWrite {
  body: string
  contentType: string
  /** Absolute paths. */
  places: Record<Encoding, string>
}

/**
 * Makes the forms of a page, and writes each complete beside its place, marked as it is to be.
 *
 * @throws what the disk says, with nothing left of them
 */
export async function writeForms(page: FormsToWrite): Promise<PageFormFiles> {
  const bytes = await compress(Buffer.from(page.body), page.contentType)
  const { identity, ...others } = describe(bytes)
  const written: FileReplacement[] = []
  const write = (encoding: Encoding, form: typeof identity) => {
    const content = bytes[encoding] ?? bytes.identity
    const replacement = new FileReplacement(page.places[encoding], content, markOf(form))
    written.push(replacement)
    replacement.write()
    return { file: replacement.temporary, isTemporary: true, ...form }
  }
  try {
    const files: PageFormFiles = { identity: write('identity', identity) }
    if (others.gzip) files.gzip = write('gzip', others.gzip)
    if (others.br) files.br = write('br', others.br)
    return files
  } catch (error) {
    await attempt(settleAll(written.map((replacement) => replacement.discard())))
    throw error
  }
}
