import type { ProfileContents } from '../../content/profiles'
import type { CurrentEdition } from '../../editions/edition'
import type { PartOf } from '../../editions/parts'
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
import { Remembered } from './remembered'
import { worldMapOf, type WorldMap } from './world-map'

export interface CountryConcerned {
  link: Link & { href: string }
  iso2: string | undefined
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
  const { listed, words } = context
  const icon = content.icon ? media[content.icon] : undefined
  const name = context.text(content.name) ?? { text: '' }
  const list = context.pathTo({ kind: 'crime-areas' })
  const concerned = countriesConcerned(context, edition)
  const body: CrimeAreaBody = {
    summary: context.text(content.summary),
    icon: icon && pictureOf(context, icon),
    description: proseOf(context, content.description, media),
    related: linksTo(
      context,
      (content.related ?? []).flatMap((id) => listed.live('crime-areas', id) ?? []),
    ),
    map: worldMapOf(context, concerned),
    countries: byProminence(concerned),
    ncbs: linksTo(context, listed.ncbsLeadingOn(edition.id)),
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

/** The live countries that name a crime area and have a page, by name. */
function countriesConcerned(
  context: PageContext,
  edition: CurrentEdition<'crime-areas'>,
): CountryConcerned[] {
  const { id: crimeArea, content } = edition
  const names = rememberedNames.of(edition, '', () => namesOf(content)) ?? {}
  const passageIn = passageFinder(context, names)
  const key = [context.locale, crimeArea, JSON.stringify(names)].join(' ')
  const concerned = context.reader
    .part('quoted')
    .countriesNaming(crimeArea)
    .flatMap(
      (country) =>
        remembered.of(country, key, () =>
          countryConcerned(context, country, crimeArea, passageIn),
        ) ?? [],
    )
  for (const { link, note, passage } of concerned) context.shows(link.label, note, passage)
  return context.sorted(concerned, ({ link }) => link.label.text)
}

const rememberedNames = new Remembered<CurrentEdition<'crime-areas'>, Localized<string[]>>()

/** Of each edition, by language and crime area. */
const remembered = new Remembered<PartOf<'quoted', 'countries'>, CountryConcerned>()

function countryConcerned(
  context: PageContext,
  country: PartOf<'quoted', 'countries'>,
  crimeArea: string,
  passageIn: ReturnType<typeof passageFinder>,
): CountryConcerned | undefined {
  const { label, href } = linkTo(context, country) ?? {}
  const entry = country.content.crimeAreas?.find((named) => named.crimeArea === crimeArea)
  if (!label || !href || !entry?.prominence) return undefined
  return {
    link: { label, href },
    iso2: country.content.iso2,
    prominence: entry.prominence,
    note: context.text(entry.note),
    passage: passageIn(country.content),
  }
}

/** Those that a crime area marks most first; otherwise as they were. */
const byProminence = (countries: CountryConcerned[]): CountryConcerned[] =>
  countries.toSorted(
    (a, b) => PROMINENCES.indexOf(a.prominence) - PROMINENCES.indexOf(b.prominence),
  )

/** The name and the synonyms of a crime area in each language. */
const namesOf = ({ name, synonyms }: ProfileContents['crime-areas']): Localized<string[]> =>
  Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      [name?.[locale] ?? '', ...(synonyms?.[locale] ?? [])].filter(Boolean),
    ]),
  )
