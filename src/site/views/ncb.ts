import type { CurrentEdition } from '../../editions/edition'
import type { Prose } from '../rich-text/blocks'
import { proseOf } from '../rich-text/resolve'
import { bureauEntity } from '../structured-data/entities'
import { contactsOf, type Contact } from './contacts'
import type { PageContext, Text } from './context'
import { editionNoteOf, type EditionNote } from './edition-note'
import { pageView } from './frame'
import { linksTo, linkTo, type Link } from './links'

export interface NcbBody {
  country: Link | undefined
  city: Text | undefined
  host: Link | undefined
  unit: Text | undefined
  aroundTheClock: boolean
  contacts: Contact[]
  mandate: Prose | undefined
  crimeAreas: Link[]
  edition: EditionNote
}

export function ncbView(context: PageContext, edition: CurrentEdition<'ncbs'>) {
  const { content, media } = edition
  const { listed, words } = context
  const name = context.text(content.name) ?? { text: words.ncb }
  const body: NcbBody = {
    country: linkTo(context, listed.live('countries', content.country)),
    city: context.text(content.city),
    host: linkTo(context, listed.live('agencies', content.hostAgency)),
    unit: context.text(content.unit),
    aroundTheClock: content.aroundTheClock ?? false,
    contacts: contactsOf(context, content.contacts),
    mandate: proseOf(context, content.mandate, media),
    crimeAreas: linksTo(
      context,
      (content.crimeAreas ?? []).flatMap((id) => listed.live('crime-areas', id) ?? []),
    ),
    edition: editionNoteOf(context, edition),
  }
  const countries = {
    label: { text: words.countries },
    href: context.pathTo({ kind: 'countries' }),
  }
  return pageView(
    context,
    'ncb',
    {
      heading: name,
      title: context.text(content.meta?.title)?.text,
      description: context.text(content.meta?.description)?.text,
      above: body.country ? [countries, body.country] : [],
      entity: bureauEntity(name, body, context.site.origin),
      modified: edition.publishedAt,
      published: edition.firstPublishedAt,
    },
    body,
  )
}
