import type { SiteSettings } from '../editions/edition'
import { accentOf } from './accent'

/**
 * The site's sign as the address of a picture, in the shades of its accent colour. It is in the page itself
 * (RFC 2397): a request of its own would compete with the page's first paint, for fewer bytes than its headers take.
 */
export function faviconOf({ accentColour }: Pick<SiteSettings, 'accentColour'>): string {
  const { onLight, onDark } = accentOf(accentColour)
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<style>g{stroke:${onLight}}@media(prefers-color-scheme:dark){g{stroke:${onDark}}}</style>` +
    '<g fill="none" stroke-width="3"><circle cx="12" cy="16" r="8.5"/><circle cx="20" cy="16" r="8.5"/></g></svg>'
  return `data:image/svg+xml,${encodeURIComponent(drawing).replace(/%(2F|3A|3B|3D|40)/g, decodeURIComponent)}`
}
