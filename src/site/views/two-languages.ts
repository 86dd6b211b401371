import type { CurrentEdition } from '../../editions/edition'
import { fill, formatLanguage } from '../../i18n/format'
import {
  directionOf,
  LOCALE_NAMES,
  LOCALES,
  type Direction,
  type Locale,
} from '../../vocabulary/locales'
import type { Page } from '../routes'
import type { Block, Prose } from '../rich-text/blocks'
import { PageContext, type Text } from './context'
import { countryView, type CountryBody, type CountrySection } from './country'
import { pageView } from './frame'

/** Something in the two languages; undefined where it is not translated. */
export type Pair<T> = readonly [T | undefined, T | undefined]

export interface TwoLanguagesBody {
  /** The language of the page and the one beside it. */
  sides: readonly [Side, Side]
  names: Pair<string>
  taglines: Pair<string>
  sections: { section: CountrySection; rows: Pair<Block[]>[] }[]
  /** The page in one language. */
  page: string
  /** The same with another language beside it. */
  others: { locale: Locale; name: string; href: string }[]
}

interface Side {
  locale: Locale
  dir: Direction
}

/** The texts of a country's profile in two languages: paragraph beside paragraph where both have the same parts. */
export function twoLanguagesView(
  context: PageContext,
  edition: CurrentEdition<'countries'>,
  page: Extract<Page, { kind: 'two-languages' }>,
) {
  const { locale, words, reader, site } = context
  // Contexts of their own: what falls back to English in them is left out, so the page need not say so.
  const bodyIn = (each: Locale) =>
    countryView(new PageContext({ locale: each, page: page.of }, reader, site), edition).body
  const [here, beside] = [bodyIn(locale), bodyIn(page.other)]
  const sections = [
    ...new Set([...here.sections, ...beside.sections].map(({ section }) => section)),
  ]
  const body: TwoLanguagesBody = {
    sides: [sideOf(locale), sideOf(page.other)],
    names: [translated(here.name), translated(beside.name)],
    taglines: [translated(here.tagline), translated(beside.tagline)],
    sections: sections.map((section) => ({
      section,
      rows: rowsOf(proseIn(here, section), proseIn(beside, section)),
    })),
    page: context.pathTo(page.of),
    others: LOCALES.filter((each) => each !== locale && each !== page.other).map((each) => ({
      locale: each,
      name: LOCALE_NAMES[each],
      href: context.pathTo({ ...page, other: each }),
    })),
  }
  return pageView(
    context,
    'two-languages',
    {
      heading: here.name,
      title: fill(words.history.inTwoLanguages, {
        name: here.name.text,
        language: formatLanguage(locale, page.other),
      }),
      here: { text: words.history.twoLanguages },
      above: [
        { label: { text: words.countries }, href: context.pathTo({ kind: 'countries' }) },
        { label: here.name, href: context.pathTo(page.of) },
      ],
    },
    body,
  )
}

const sideOf = (locale: Locale): Side => ({ locale, dir: directionOf(locale) })

/** What is marked with another language is there in place of a translation. */
const translated = (text: Text | undefined): string | undefined =>
  text && !text.lang ? text.text : undefined

function proseIn({ sections }: CountryBody, section: CountrySection): Prose | undefined {
  const prose = sections.find((each) => each.section === section)?.prose
  return prose?.lang ? undefined : prose
}

/** Part beside part where both texts have the same kinds of parts in the same order; else text beside text. */
function rowsOf(one: Prose | undefined, other: Prose | undefined): Pair<Block[]>[] {
  const kinds = [one, other].map((prose) => prose?.blocks.map(({ kind }) => kind).join(' '))
  if (!one || !other || kinds[0] !== kinds[1]) return [[one?.blocks, other?.blocks]]
  return one.blocks.map((block, index) => [[block], other.blocks.slice(index, index + 1)])
}
