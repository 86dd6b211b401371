import { countryNamed } from '../vocabulary/country-names'
import { hasBodyWord } from './agency-words'

const OFFICE =
  /^(?:the\s+)?(?:interpol\s+|ncb\s+|bcn\s+|ocn\s+)+(?:in\s+|de\s+|à\s+|en\s+|d['’])?|^المكتب المركزي الوطني(?: في)?\s+/i
const PLACEHOLDER =
  /^(?:n\/?a|none|unknown|not (?:available|known|applicable|stated)|tbc|tbd|to be (?:confirmed|determined)|inconnu|desconocid[oa]|[-–—?.]+)$/i

const CAPITALISED =
  /^(?:(?:[\p{Lu}'’(]|(?:d|of|and|de|del|du|la|le|les|los|el|al|an|ad|au|aux|am|es|y|et)(?![\p{L}])|[dl]['’])[\p{L}\p{M}'’.()-]*(?:[\s/]+|$))+$/u

export interface CityText {
  city: string
  /** What stands in brackets behind it and does not name the country. */
  rest: string
}

/**
 * The city in a fact's value: "Brussels", "NCB Brussels", "Brussels, Belgium", "Vienna (Wien)". Undefined for what
 * cannot be a city's name.
 */
export function cityIn(value: string): CityText | undefined {
  const [, name = '', note = ''] = /^(.*?)(?:\s*\(([^()]*)\))?$/s.exec(value.trim()) ?? []
  const [city = '', ...behind] = name.replace(OFFICE, '').split(/\s*[,،](?!\s*D\.?C\b)\s*/)
  if (behind.length > 1 || behind.some((each) => !countryNamed(each.replace(/\.$/, ''))))
    return undefined
  const plain = city.replace(/(?<=\p{L}{3})\.$/u, '').trim()
  if (!/^[\p{Lu}\p{Script=Arabic}'’]/u.test(plain) || PLACEHOLDER.test(plain)) return undefined
  if (!/^[\p{L}\p{M}'’.() -]+(?:, D\.?C\.?)?$/u.test(plain) || hasBodyWord(plain)) return undefined
  const isLatin = /\p{Script=Latin}/u.test(plain)
  if (isLatin && !CAPITALISED.test(plain.replace(',', ''))) return undefined
  if (plain.length > 40 || plain.split(/\s+/).length > 5) return undefined
  return { city: plain, rest: countryNamed(note) ? '' : note }
}

/** Countries whose name is their capital's too: there, "NCB Singapore" names a city. */
const CITY_STATES = new Set(['DJ', 'GI', 'HK', 'LU', 'MC', 'MO', 'SG', 'SM', 'ST', 'VA'])

/** Countries of which the capital has the country's name in one of the languages, or in common use. */
const NAMED_ALIKE = new Set([...CITY_STATES, 'DZ', 'GT', 'KW', 'MX', 'PA', 'TN'])

/** Countries whose capital is written as another country is: Amman as Oman, in Arabic. */
const NAMED_AS_ANOTHER = new Set(['JO:OM'])

/**
 * Whether a name in the place of the bureau's city is one. A country's is none, unless the city is called the same.
 *
 * @param iso2 the country that the text is about
 * @param labelled whether the text says that this is where the bureau is
 */
export function isCity(name: string, iso2: string | undefined, labelled = false): boolean {
  const named = countryNamed(name)?.iso2
  return (
    named === undefined ||
    (labelled ? NAMED_ALIKE : CITY_STATES).has(named) ||
    NAMED_AS_ANOTHER.has(`${iso2 ?? ''}:${named}`)
  )
}
