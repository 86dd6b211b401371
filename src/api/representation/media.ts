import { mediaPath } from '../../content/media-path'
import type { MediaContent, MediaFile } from '../../content/profiles'
import type { Speaker } from './speaker'

/** An image with everything that has to be said about it. */
export function imageOf(speaker: Speaker, media: MediaContent): Record<string, unknown> {
  const { id, original, sizes, alt, caption, credit, licence, focalX, focalY } = media
  const hasFocus = focalX !== undefined && focalY !== undefined
  return {
    id,
    ...fileOf(original),
    sizes: sizes.map(fileOf),
    ...speaker.object(
      { alt, caption },
      { credit, licence, focalPoint: hasFocus ? { x: focalX, y: focalY } : undefined },
    ),
  }
}

const fileOf = (file: MediaFile) => ({
  url: mediaPath(file),
  mimeType: file.mimeType,
  width: file.width,
  height: file.height,
  size: file.filesize,
  hash: file.hash,
})
