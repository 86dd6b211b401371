import type { CurrentEdition } from '../../editions/edition'
import type { AgencyFunction, AgencyLevel } from '../../vocabulary/classifications'
import type { Prose } from '../rich-text/blocks'
import { proseOf } from '../rich-text/resolve'
import { webAddress } from '../rich-text/web-address'
import { agencyEntity } from '../structured-data/entities'
import { agencyTree, type AgencyEntry } from './agency-tree'
import type { PageContext, Text } from './context'
import { editionNoteOf, type EditionNote } from './edition-note'
import { pageView } from './frame'
import { linksTo, linkTo, type Link } from './links'

export interface AgencyBody {
  acronym: Text | undefined
  nativeName: string | undefined
  country: Link | undefined
  parent: Link | undefined
  level: AgencyLevel | undefined
  functions: AgencyFunction[]
  unitCount: number | undefined
  website: string | undefined
  hosts: Link[]
  responsibilities: Prose | undefined
  under: AgencyEntry[]
  edition: EditionNote
}

export function agencyView(context: PageContext, edition: CurrentEdition<'agencies'>) {
  const { content, media } = edition
  const { listed, words } = context
  const name = context.text(content.name) ?? { text: '' }
  const body: AgencyBody = {
    acronym: context.text(content.acronym),
    nativeName: content.nativeName === name.text ? undefined : content.nativeName,
    country: linkTo(context, listed.live('countries', content.country)),
    parent: linkTo(context, listed.live('agencies', content.parent)),
    level: content.level,
    functions: content.functions ?? [],
    unitCount: content.unitCount,
    website: webAddress(content.website),
    hosts: linksTo(context, listed.ncbsHostedBy(edition.id)),
    responsibilities: proseOf(context, content.responsibilities, media),
    under: agencyTree(
      context,
      listed.agenciesUnder(edition.id).filter(({ id }) => id !== edition.id),
    ),
    edition: editionNoteOf(context, edition),
  }
  const countries = {
    label: { text: words.countries },
    href: context.pathTo({ kind: 'countries' }),
  }
  return pageView(
    context,
    'agency',
    {
      heading: name,
      title: context.text(content.meta?.title)?.text,
      description: context.text(content.meta?.description)?.text,
      above: body.country ? [countries, body.country] : [],
      entity: agencyEntity(name, body, context.site.origin),
      modified: edition.publishedAt,
      published: edition.firstPublishedAt,
    },
    body,
  )
}
