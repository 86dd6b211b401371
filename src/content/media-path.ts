import type { MediaContent, MediaFile } from './profiles'

/** Where the public files of pictures are. */
export const MEDIA_FOLDER = '/media/'

/** The public address of a stored file. */
export const mediaPath = ({ hash, extension }: Pick<MediaFile, 'hash' | 'extension'>): string =>
  `${MEDIA_FOLDER}${hash}.${extension}`

/** The files of a picture: as it was uploaded, and in other sizes. */
export const filesOfPicture = ({ original, sizes }: MediaContent): MediaFile[] => [
  original,
  ...sizes,
]
