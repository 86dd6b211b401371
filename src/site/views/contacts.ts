import type { NcbContent } from '../../content/profiles'
import type { ContactKind } from '../../vocabulary/classifications'
import { withWesternDigits } from '../../vocabulary/digits'
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
    case 'phone':
      return telephoneAddress(value)
    case 'email':
      return /^[^\s@?&]+@[^\s@?&]+$/.test(value) ? `mailto:${value}` : undefined
    case 'website':
      return webAddress(value)
    case 'address':
      return undefined
  }
}

/** A zero in brackets is dialled within the country only, and never after the country's code. */
const ZERO_AT_HOME = /^((?:\+|00)[\d\s.-]+)\(0\)/

/** What stands between digits for the eye alone, and the marks of direction that come along in Arabic; a new line is no such thing. */
const BETWEEN_DIGITS = /[^\S\r\n]|[.()\p{Pd}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu

/** Short numbers such as 112 to the longest that there are (ITU-T E.164). */
const ONE_NUMBER = /^\+?\d{3,15}$/

/** The address that dials what is written; none where that is more than one number, or has an extension or a remark. */
function telephoneAddress(value: string): string | undefined {
  const number = withWesternDigits(value)
    .trim()
    .replace(ZERO_AT_HOME, '$1')
    .replace(BETWEEN_DIGITS, '')
  return ONE_NUMBER.test(number) ? `tel:${number}` : undefined
}
