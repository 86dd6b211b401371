import { mediaPath } from '../content/media-path'
import type { MediaFile } from '../content/profiles'

/**
 * Where somebody who is signed in finds a file of a picture: on the site, which keeps what is public also when another file was uploaded
 * since, or else where it was uploaded.
 */
export function pictureAddress(file: MediaFile): string {
  const path = mediaPath(file)
  const isPublic = globalThis.liaisonSite?.shows(path) === true
  return isPublic ? path : `/api/media/file/${encodeURIComponent(file.filename)}`
}
