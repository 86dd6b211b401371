import type { MediaContent } from '../../content/profiles'
import type { Localized } from '../../vocabulary/locales'

/** A picture as the panel can show it. */
export interface Picture {
  src: string
  alt: Localized<string>
  width: number
  height: number
}

/** By media id. */
export type Pictures = Record<string, Picture>

/**
 * Where somebody who is signed in finds pictures, in their smallest size.
 *
 * @param areLive whether they are those of a live edition, whose files the site keeps even when another file was uploaded
 */
export const picturesOf = (
  media: Readonly<Record<string, MediaContent>>,
  areLive: boolean,
): Pictures =>
  Object.fromEntries(
    Object.values(media).map(({ id, alt, original, sizes }) => {
      const { filename, hash, extension, width, height } = sizes[0] ?? original
      const src = areLive
        ? `/media/${hash}.${extension}`
        : `/api/media/file/${encodeURIComponent(filename)}`
      return [id, { src, alt, width, height }]
    }),
  )
