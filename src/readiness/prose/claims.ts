import { foldInPlace } from '../../vocabulary/fold'
import type { Locale } from '../../vocabulary/locales'
import { numberIn, numberPattern } from './numbers'
import type { Prose } from './texts'

/** What a text can state that a field of the profile states as well. */
export type Claim = 'neighbours' | 'agencies' | 'member-since'

/*
 * How it is said, in folded text; `#` is a count and `@` a year. They are narrow: a sentence that is not
 * understood is passed over, since an editor who is warned of what is right stops reading warnings.
 */
const PATTERNS: Record<Claim, Record<Locale, readonly string[]>> = {
  neighbours: {
    en: [
      '# (?:land |direct |immediate )?neighbou?rs',
      '# neighbou?ring (?:countries|states)',
      '\\bborders (?:on |with )?# (?:other )?(?:countries|states)',
      'neighbou?rs?: #',
    ],
    fr: [
      '# (?:pays |etats )?(?:voisins|limitrophes)',
      'frontieres? (?:communes? |terrestres? )*avec # (?:pays|etats)',
      '(?:pays )?voisins ?: #',
    ],
    es: [
      '# (?:paises |estados )?(?:vecinos|limitrofes)',
      '(?:limita|fronteras? (?:comunes |terrestres )?)(?: con)? # (?:paises|estados)',
      '(?:paises )?vecinos: #',
    ],
    ar: [
      '# (?:دول|بلدان) مجاوره',
      '# جيران',
      '(?:حدود\\S*|تجاور\\S*)(?: بريه)?(?: مع)? # (?:دول|بلدان)',
      '(?:الدول|البلدان) المجاوره: #',
    ],
  },
  agencies: {
    en: ['# (?:law[- ]enforcement |police )?agencies', 'agencies: #'],
    fr: [
      '# (?:services|organismes) (?:de police|repressifs|charges de l.application de la loi)',
      'services de police ?: #',
    ],
    es: [
      '# (?:organismos|cuerpos|agencias) (?:policiales|encargad[oa]s de (?:la |hacer )?\\S+ (?:de )?la ley)',
      '(?:organismos|cuerpos) policiales: #',
    ],
    ar: [
      '# (?:اجهزه|وكالات) (?:لانفاذ القانون|امنيه|شرطه)',
      '(?:الاجهزه|الوكالات)(?: الامنيه)?: #',
    ],
  },
  'member-since': {
    en: [
      '\\bmember(?:ship| state| country)?(?: (?:of|in) (?:the )?(?:interpol|icpo\\S*))? (?:since|from):? @',
      '\\bmember(?:ship)? since: @',
      '\\b(?:joined|acceded to|became a member of|entered) (?:the )?(?:interpol|icpo\\S*|organi[sz]ation) (?:in|on) @',
    ],
    fr: [
      "\\bmembre (?:(?:d'interpol|de l'(?:oipc|organisation)\\S*) )?depuis ?:? @",
      "\\b(?:adhere a|adhesion a|rejoint|entree? (?:a|dans)) (?:interpol|l'(?:oipc|organisation)\\S*) (?:en|le|depuis) @",
    ],
    es: [
      '\\bmiembro (?:de (?:la )?(?:interpol|oipc\\S*|organizacion) )?desde:? @',
      '\\b(?:unio|adhirio|ingreso|incorporo|adhesion) (?:a|en) (?:la )?(?:interpol|oipc\\S*|organizacion) (?:en|el|desde) @',
    ],
    ar: [
      'عضو\\S* (?:في )?(?:الانتربول |المنظمه )?(?:منذ|من):? @',
      'انضم\\S* (?:\\S+ )?الي (?:الانتربول|المنظمه) (?:في )?@',
    ],
  },
}

/** A year, with up to four words of a date before it. */
const YEAR = '(?:[^\\s.;:]+\\.? ){0,4}?((?:19|20)\\d{2})(?!\\d)'

const compiled = Object.fromEntries(
  Object.entries(PATTERNS).map(([claim, byLocale]) => [
    claim,
    Object.fromEntries(
      Object.entries(byLocale).map(([locale, patterns]) => [
        locale,
        patterns.map(
          (pattern) =>
            new RegExp(
              pattern.replace('#', numberPattern(locale as Locale)).replace('@', YEAR),
              'gu',
            ),
        ),
      ]),
    ),
  ]),
) as Record<Claim, Record<Locale, RegExp[]>>

/** The numbers that a text states about something: counts, or years. Each once. */
export function claimedIn({ locale, text }: Prose, claim: Claim): number[] {
  const folded = foldInPlace(text.replace(/\s+/g, ' '))
  const found = compiled[claim][locale].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(([, matched = '']) => numberIn(locale, matched)),
  )
  return [...new Set(found)]
}

const NAME = "(\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+)*)"

/** How a bureau is named by its city. Arabic has no capitals by which to tell a city from another word. */
const BUREAUS: Partial<Record<Locale, RegExp>> = {
  en: new RegExp(`(?:NCB|National Central Bureau)(?: \\(NCB\\))?(?: in)? ${NAME}`, 'gu'),
  fr: new RegExp(
    `(?:BCN|[Bb]ureau [Cc]entral [Nn]ational)(?: \\(BCN\\))?(?: de| d['’]| à| en)? ?${NAME}`,
    'gu',
  ),
  es: new RegExp(
    `(?:OCN|[Oo]ficina [Cc]entral [Nn]acional)(?: \\(OCN\\))?(?: de| en)? ${NAME}`,
    'gu',
  ),
}

/** The names that stand where a bureau's city would: "NCB Brussels", "National Central Bureau in Minsk". */
export const bureauNamesIn = ({ locale, text }: Prose): string[] => {
  const pattern = BUREAUS[locale]
  return pattern ? [...text.matchAll(pattern)].map(([, name = '']) => name) : []
}
