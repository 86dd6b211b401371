import type { MediaContent } from '../../content/profiles'
import { pictureAddress } from '../../publication/picture-address'
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

/** Where somebody who is signed in finds pictures, in their smallest size. */
export const picturesOf = (media: Readonly<Record<string, MediaContent>>): Pictures =>
  Object.fromEntries(
    Object.values(media).map(({ id, alt, original, sizes }) => {
      const file = sizes[0] ?? original
      const { width, height } = file
      return [id, { src: pictureAddress(file), alt, width, height }]
    }),
  )
