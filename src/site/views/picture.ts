import { filesOfPicture, mediaPath } from '../../content/media-path'
import type { MediaContent, MediaFile } from '../../content/profiles'
import type { Localized } from '../../vocabulary/locales'
import type { PageContext, Text } from './context'

/** An image with everything that has to be said about it. */
export interface Picture {
  src: string
  /** `srcset` attribute; undefined where there is one rendition only. */
  srcSet: string | undefined
  width: number
  height: number
  alt: Text
  caption: Text | undefined
  credit: string | undefined
  licence: string | undefined
}

/** Widest rendition that a browser without `srcset` is given, in pixels. */
const DEFAULT_WIDTH = 1280

/** An image as a page shows it; `caption` replaces the image's own. */
export function pictureOf(
  context: PageContext,
  media: MediaContent,
  caption?: Localized<string>,
): Picture {
  const files = renditionsOf(media)
  const file = files.findLast(({ width }) => width <= DEFAULT_WIDTH) ?? media.original
  return {
    src: mediaPath(file),
    srcSet:
      files.length > 1
        ? files.map((each) => `${mediaPath(each)} ${String(each.width)}w`).join(', ')
        : undefined,
    width: file.width,
    height: file.height,
    alt: context.text(media.alt) ?? { text: '' },
    caption: context.text(caption) ?? context.text(media.caption),
    credit: media.credit,
    licence: media.licence,
  }
}

/** All renditions, narrowest first, one for each width. */
function renditionsOf(media: MediaContent): MediaFile[] {
  const byWidth = new Map(filesOfPicture(media).map((file) => [file.width, file]))
  return [...byWidth.values()].sort((a, b) => a.width - b.width)
}
