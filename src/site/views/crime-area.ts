import type { ProfileContents } from '../../content/profiles'
import type { CurrentEdition } from '../../editions/edition'
import { LOCALES, type Localized } from '../../vocabulary/locales'
import { PROMINENCES, type Prominence } from '../../vocabulary/classifications'
import type { Prose } from '../rich-text/blocks'
import { crimeAreaEntity } from '../structured-data/entities'
import { proseOf } from '../rich-text/resolve'
import type { PageContext, Text } from './context'
import { editionNoteOf, type EditionNote } from './edition-note'
import { pageView } from './frame'
import { linksTo, linkTo, type Link } from './links'
import { passageFinder } from './passage'
import { pictureOf, type Picture } from './picture'
import { worldMapOf, type WorldMap } from './world-map'

export interface CountryConcerned {
  link: Link
  prominence: Prominence
  note: Text | undefined
  /** Where its profile says so. */
  passage: Text | undefined
}

export interface CrimeAreaBody {
  summary: Text | undefined
  icon: Picture | undefined
  description: Prose | undefined
  related: Link[]
  map: WorldMap | undefined
  countries: CountryConcerned[]
  ncbs: Link[]
  edition: EditionNote
}

export function crimeAreaView(context: PageContext, edition: CurrentEdition<'crime-areas'>) {
  const { content, media } = edition
  const { reader, words } = context
  const icon = content.icon ? media[content.icon] : undefined
  const name = context.text(content.name) ?? { text: '' }
  const list = context.pathTo({ kind: 'crime-areas' })
  const body: CrimeAreaBody = {
    summary: context.text(content.summary),
    icon: icon && pictureOf(context, icon),
    description: proseOf(context, content.description, media),
    related: linksTo(
      context,
      (content.related ?? []).flatMap((id) => reader.live('crime-areas', id) ?? []),
    ),
    map: worldMapOf(context, reader.countriesNaming(edition.id), (country) =>
      prominenceIn(country, edition.id),
    ),
    countries: countriesConcerned(context, edition),
    ncbs: linksTo(context, reader.ncbsLeadingOn(edition.id)),
    edition: editionNoteOf(context, edition),
  }
  return pageView(
    context,
    'crime-area',
    {
      heading: name,
      title: context.text(content.meta?.title)?.text,
      description: context.text(content.meta?.description)?.text ?? body.summary?.text,
      above: [{ label: { text: words.crimeAreas }, href: list }],
      entity: crimeAreaEntity(name, body.summary, context.site.origin + list),
      modified: edition.publishedAt,
      published: edition.firstPublishedAt,
    },
    body,
  )
}

/** The live countries that name a crime area: those it marks most first, then by name. */
function countriesConcerned(
  context: PageContext,
  { id: crimeArea, content }: CurrentEdition<'crime-areas'>,
): CountryConcerned[] {
  const passageIn = passageFinder(context, namesOf(content))
  const concerned = context.reader.countriesNaming(crimeArea).flatMap((country) => {
    const link = linkTo(context, country)
    const entry = entryFor(country, crimeArea)
    if (!link?.href || !entry?.prominence) return []
    const { prominence } = entry
    const passage = passageIn(country.content)
    return [{ link, prominence, note: context.text(entry.note), passage }]
  })
  return concerned.toSorted(
    (a, b) =>
      PROMINENCES.indexOf(a.prominence) - PROMINENCES.indexOf(b.prominence) ||
      context.collator.compare(a.link.label.text, b.link.label.text),
  )
}

const entryFor = (country: CurrentEdition<'countries'>, crimeArea: string) =>
  country.content.crimeAreas?.find((named) => named.crimeArea === crimeArea)

const prominenceIn = (country: CurrentEdition<'countries'>, crimeArea: string) =>
  entryFor(country, crimeArea)?.prominence

/** The name and the synonyms of a crime area in each language. */
const namesOf = ({ name, synonyms }: ProfileContents['crime-areas']): Localized<string[]> =>
  Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      [name?.[locale] ?? '', ...(synonyms?.[locale] ?? [])].filter(Boolean),
    ]),
  )
