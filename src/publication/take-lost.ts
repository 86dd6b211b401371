import { addressOfStored } from '../api/files/addresses'
import type { PageStore } from '../page-store/page-store'
import type { PageFiles } from './page-files'
import type { ShareImages } from './share-images'
import type { StoredPages } from './stored-pages'

/** Who makes what is in a store. */
interface Makers {
  files: PageFiles
  pages: StoredPages
  images: ShareImages
}

interface Where {
  store: PageStore
  /** Told of what it is. */
  log: (message: string, error: unknown) => void
}

/** Has everything made again, with the next pass, that was taken out of the store because its file was damaged on the disk. */
export function takeLost({ store, log }: Where, { files, pages, images }: Makers): void {
  const lost = store.takeLost()
  if (lost.length === 0) return
  const paths = new Set(lost.map(({ path }) => path))
  log(`Damaged in the page store, and made again: ${[...paths].join(', ')}`, undefined)
  files.lose(paths)
  pages.oweAll([
    ...lost.filter(({ immutable }) => !immutable).map(({ path }) => addressOfStored(path) ?? path),
    ...images.pagesShowing(paths),
  ])
}
