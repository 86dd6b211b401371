import type { Listed } from '../../editions/parts'
import type { PageContext } from './context'
import { soughtNames } from './country-filter'
import { linkTo, type Link } from './links'
import { Remembered } from './remembered'

export interface ListedCountry {
  link: Link
  iso2: string | undefined
  /** Other names under which somebody may look for it. */
  names: string[]
}

/** The countries under one initial. */
export interface LetterGroup {
  letter: string
  countries: ListedCountry[]
}

/** The live countries that have a page: those that the site lists and counts. */
export const listedCountries = (context: PageContext): Listed<'countries'>[] =>
  context.listed.countries().filter(({ content }) => content.slug && content.name?.en)

/** Countries in alphabetical order under their initials, accents left out. */
export function byLetter(context: PageContext, countries: Listed<'countries'>[]): LetterGroup[] {
  const listed = countries.flatMap(
    (edition) =>
      remembered.of(edition, context.locale, () => listedCountry(context, edition)) ?? [],
  )
  for (const { link } of listed) context.shows(link.label)
  const groups = new Map<string, ListedCountry[]>()
  for (const country of context.sorted(listed, ({ link }) => link.label.text)) {
    const letter = initialOf(country.link.label.text, context.locale)
    const group = groups.get(letter)
    if (group) group.push(country)
    else groups.set(letter, [country])
  }
  return [...groups].map(([letter, members]) => ({ letter, countries: members }))
}

/** Of each edition, by language. */
const remembered = new Remembered<Listed<'countries'>, ListedCountry>()

function listedCountry(
  context: PageContext,
  edition: Listed<'countries'>,
): ListedCountry | undefined {
  const link = linkTo(context, edition)
  if (!link) return undefined
  const names = soughtNames(edition).filter((name) => name !== link.label.text)
  return { link, iso2: edition.content.iso2, names }
}

/** The first letter as a code point; decomposed, so that its accents fall away. */
function initialOf(name: string, locale: string): string {
  const code = name.trim().normalize('NFD').codePointAt(0)
  return code === undefined ? '' : String.fromCodePoint(code).toLocaleUpperCase(locale)
}
