import type { NcbContent } from '../../content/profiles'
import type { ContactKind } from '../../vocabulary/classifications'
import { webAddress } from '../rich-text/web-address'
import type { PageContext, Text } from './context'

export interface Contact {
  kind: ContactKind
  label: Text | undefined
  value: string
  /** What a click does; none for an address or for something that is not what its kind says. */
  href: string | undefined
}

/** The public contact points of a bureau, in the editors' order. */
export const contactsOf = (context: PageContext, contacts: NcbContent['contacts']): Contact[] =>
  (contacts ?? []).flatMap(({ kind, label, value }) =>
    kind && value ? [{ kind, label: context.text(label), value, href: hrefOf(kind, value) }] : [],
  )

function hrefOf(kind: ContactKind, value: string): string | undefined {
  switch (kind) {
    case 'phone': {
      const number = value.replace(/[^\d+]/g, '')
      return /^\+?\d{3,}$/.test(number) ? `tel:${number}` : undefined
    }
    case 'email':
      return /^[^\s@?&]+@[^\s@?&]+$/.test(value) ? `mailto:${value}` : undefined
    case 'website':
      return webAddress(value)
    case 'address':
      return undefined
  }
}
