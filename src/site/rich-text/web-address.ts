const WEB = new Set(['http:', 'https:'])
const LINKABLE = new Set([...WEB, 'mailto:', 'tel:'])

/** The address when a page may link to it (http, https, mailto, tel), else undefined. */
export const linkable = (address: string | undefined): string | undefined =>
  allowed(address, LINKABLE)

/** The address when it is a web page's, else undefined. */
export const webAddress = (address: string | undefined): string | undefined => allowed(address, WEB)

function allowed(address: string | undefined, protocols: Set<string>): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return protocols.has(url.protocol) ? url.href : undefined
}
