import type { SiteSettings } from '../../editions/edition'
import { isLocale } from '../../vocabulary/locales'
import { webAddress } from '../rich-text/web-address'
import type { PageContext, Text } from './context'

export interface NavigationItem {
  label: Text
  href: string
  /** Whether the page is this one or stands under it. */
  isCurrent: boolean
}

/** The main navigation: the one of the settings, or the two lists that every site has. */
export function navigationOf(context: PageContext, settings: SiteSettings): NavigationItem[] {
  const items = settings.navigation.flatMap(({ label, href }) => {
    const text = context.text(label)
    const address = localAddress(context, href) ?? webAddress(href)
    return text && address ? [{ label: text, href: address }] : []
  })
  return (items.length > 0 ? items : listsOf(context)).map((item) => ({
    ...item,
    isCurrent: isAt(context.pathTo(context.page), item.href),
  }))
}

function listsOf(context: PageContext) {
  const { words } = context
  return [
    { label: { text: words.countries }, href: context.pathTo({ kind: 'countries' }) },
    { label: { text: words.crimeAreas }, href: context.pathTo({ kind: 'crime-areas' }) },
  ]
}

/** A path of this site in the page's language, whether the settings name one, another or none. */
function localAddress(context: PageContext, href: string): string | undefined {
  if (!/^\/(?!\/)/.test(href)) return undefined
  const [first, ...rest] = href.split('/').slice(1)
  const path = isLocale(first) ? rest : [first, ...rest]
  return ['', context.locale, ...path].join('/').replace(/\/$/, '')
}

const isAt = (path: string, href: string): boolean => path === href || path.startsWith(`${href}/`)
