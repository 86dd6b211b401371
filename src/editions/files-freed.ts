import { filesOfPicture } from '../content/media-path'
import type { MediaFile } from '../content/profiles'
import type { CurrentEdition } from './edition'

type Showing = Pick<CurrentEdition, 'media' | 'public'>

/** The files of pictures that one edition of a document has shown, and the one after it does not. Other documents may show them still. */
export function filesFreed(before: Showing, after: Showing): MediaFile[] {
  const shown = new Set(filesShown(after).map(({ hash }) => hash))
  return filesShown(before).filter(({ hash }) => !shown.has(hash))
}

const filesShown = ({ public: standing, media }: Showing): MediaFile[] =>
  standing === 'live' ? Object.values(media).flatMap(filesOfPicture) : []
