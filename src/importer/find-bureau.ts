import { countryNamed } from '../vocabulary/country-names'
import { hasBodyWord } from './agency-words'
import { isCity } from './city-name'
import { collapse } from './source-line'

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*`
const CITY = String.raw`(${WORD}(?:[ ](?:(?:of|de|del|la|al)[ ])?${WORD}){0,2})`

const LOCATED = '(?:located|based|situated|headquartered|housed|hosted)'

// prettier-ignore
const IN_PROSE = [
  new RegExp(String.raw`\b(?:NCB|National Central Bureau(?: \(NCB\))?)\s+in\s+(?:the\s+city\s+of\s+)?${CITY}`, 'u'),
  new RegExp(String.raw`\b(?:NCB|BCN|OCN)\s+(?:d['’]|de\s+|en\s+|à\s+)?(?!INTERPOL)${CITY}`, 'u'),
  new RegExp(String.raw`\b[Bb]ureau central national(?: \(BCN\))?(?: (?:d['’])?INTERPOL)?\s+(?:à\s+|de\s+|d['’])${CITY}`, 'u'),
  new RegExp(String.raw`\bBCN(?: (?:d['’])?INTERPOL)?\s+(?:à\s+|de\s+|d['’])${CITY}`, 'u'),
  new RegExp(String.raw`\b[Oo]ficina [Cc]entral [Nn]acional(?: \(OCN\))?(?: (?:de )?INTERPOL)?\s+(?:en\s+|de\s+)${CITY}`, 'u'),
  new RegExp(String.raw`\bOCN(?: (?:de )?INTERPOL)?\s+(?:en\s+|de\s+)${CITY}`, 'u'),
  new RegExp(String.raw`(?:NCB|National Central Bureau)(?: \([A-Z]+\))?(?: (?:for|of) [^.,]{3,40}?)?,?\s+(?:which\s+)?(?:is\s+|has its (?:office|seat|headquarters)s?\s+)?(?:${LOCATED}\s+)?(?:at [^.,]{3,50}? )?in\s+(?:the capital(?: city)?(?: of)?,?\s+)?${CITY}`, 'u'),
  new RegExp(String.raw`(?:BCN|OCN|[Bb]ureau central national|[Oo]ficina [Cc]entral [Nn]acional)(?: \([A-Z]+\))?(?: (?:de |d['’])?INTERPOL)?\s+(?:est(?: (?:situé|établi|basé|installé))?|se encuentra|está (?:situada|ubicada)|tiene su sede|a son siège|siège)\s+(?:à|en)\s+${CITY}`, 'u'),
  new RegExp(String.raw`\b(?:${LOCATED}|[Ll]ocated|[Bb]ased|[Ss]ituated)\s+in\s+${CITY},\s+(?:the\s+)?(?:INTERPOL\s+)?(?:NCB|National Central Bureau|bureau)\b`, 'u'),
  /المكتب المركزي الوطني(?: (?:للإنتربول|للانتربول))? في ((?:(?:أبو|سان|نيو|بورت|بور|سانتو|مدينة)\s)?\p{Script=Arabic}+)/u,
]

/**
 * The first city that sentences give the National Central Bureau: "NCB Minsk", "the INTERPOL NCB in Brussels".
 *
 * @param iso2 the country that the text is about
 */
export function bureauCityIn(text: string, iso2: string | undefined): string | undefined {
  const found = IN_PROSE.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern.source, 'gu'))].flatMap(({ 1: city, index }) =>
      city && isCity(city, iso2) ? [{ city, index }] : [],
    ),
  )
  return found.sort((a, b) => a.index - b.index)[0]?.city
}

export interface BureauHost {
  unit?: string
  agency?: string
}

const SUBJECT = String.raw`(?:\b(?:NCB|BCN|OCN|[Bb]ureau|[Oo]ficina|It|Il|Elle|Le|La|Ésta)\b|المكتب)[^.]{0,60}?\s`
/** What stands between the acronym of a unit and the body that it is in: "the Cooperation Division (CD) of the Police". */
const ACRONYM_OF = String.raw`\(\p{Lu}[\p{L}\p{N}.&-]{1,11}\)\s+(?:(?:of|in|within|inside)\s+the\s|(?:(?:au sein|dentro)\s+)?(?:de\s+l['’]|(?:de\s+la|de\s+los|du|des|del)\s)|en\s+(?:la|el)\s)\s*(?=\p{Lu})`
const STOP = String.raw`(?=[.,;:،؛]|(?!${ACRONYM_OF})\(|\s[–—-]\s|\s(?:and|which|that|where|whose|et|qui|y|que|dont|donde|ويؤدي|ويضطلع|ويقوم|الذي)\s|$)`

// prettier-ignore
const HOSTED = [
  new RegExp(String.raw`${SUBJECT}(?:is (?:a )?(?:part of|unit of|unit in|located (?:in|within|at)|hosted by|housed (?:in|within)|attached to|integrated in(?:to)?|based (?:in|within)|embedded in)|forms part of|belongs to|sits (?:in|within)|falls under|operates (?:under|within)|comes under)\s+(?:the\s+)?(.{3,120}?)${STOP}`, 'u'),
  new RegExp(String.raw`${SUBJECT}(?:fait partie|relève|dépend)\s+(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’])(.{3,120}?)${STOP}`, 'u'),
  new RegExp(String.raw`${SUBJECT}(?:est (?:rattaché|intégré)(?:e)?\s+(?:à\s+la\s+|à\s+l['’]|au\s+|aux\s+)|est hébergée?\s+par\s+(?:la\s+|le\s+|l['’]))(.{3,120}?)${STOP}`, 'u'),
  new RegExp(String.raw`${SUBJECT}(?:forma parte|depende)\s+(?:de\s+la\s+|del\s+|de\s+los\s+|de\s+)(.{3,120}?)${STOP}`, 'u'),
  new RegExp(String.raw`${SUBJECT}está (?:adscrit|integrad)[oa]\s+(?:a\s+la\s+|al\s+|en\s+la\s+|en\s+el\s+)(.{3,120}?)${STOP}`, 'u'),
  new RegExp(String.raw`${SUBJECT}(?:هو )?(?:جزء من|جزءا من|يتبع|تابع ل)\s*(.{3,80}?)${STOP}`, 'u'),
]

const PLACED = /\b(?:in|within|at)\s+(?:the\s+)?$/
const INSIDE =
  /\s+(?:(?:in|within|of) the\s+|inside the\s+|within\s+|au sein (?:de la |de l['’]|du )|dentro (?:de la |del )|en la (?=\p{Lu})|في\s+)/u
const INSIDE_BEHIND_ACRONYM = new RegExp(String.raw`\s+${ACRONYM_OF}`, 'u')
const UNIT_WORD =
  /\b(?:unit|division|department|directorate|section|office|branch|bureau|service|desk|cell|unité|division|direction|département|unidad|división|dirección|departamento|sección|servicio|oficina|cooperation)\b|وحدة|قسم|إدارة|شعبة/iu

/** The agency that the bureau belongs to, and the unit it is inside of it, where a sentence says so. */
export function bureauHostIn(text: string): BureauHost {
  for (const sentence of text.split(/(?<=[.!?؟])\s+/)) {
    const found = HOSTED.map((pattern) => pattern.exec(sentence)).find(Boolean)
    const match = found?.[1]
    if (!match || !/\p{Lu}|\p{Script=Arabic}/u.test(match)) continue
    // A bureau that is in a place, and not a part of it, may be in a city.
    if (PLACED.test(found[0].slice(0, -match.length)) && !hasBodyWord(match)) continue
    const [beforeAcronym = '', ...behindAcronym] = collapse(match).split(INSIDE_BEHIND_ACRONYM)
    const [unit = '', ...agency] =
      behindAcronym.length > 0 ? [beforeAcronym, ...behindAcronym] : beforeAcronym.split(INSIDE)
    const inside = agency.join(' ').trim()
    if (inside && unit.includes(' ') && UNIT_WORD.test(unit) && isBody(inside))
      return { unit, agency: inside }
    if (isBody(match)) return { agency: beforeAcronym }
  }
  return {}
}

/** "the Criminal Police" is a body; "a global network" and "Belgium" are none. */
const isBody = (name: string): boolean =>
  !/^(?:an?|une?|its|the|our)\s/i.test(name) &&
  /^[\p{Lu}\p{Script=Arabic}]/u.test(name) &&
  !/INTERPOL(?!\s+\p{L})/u.test(name) &&
  !countryNamed(name)
