import type { Locale } from '../vocabulary/locales'
import { countryWithin } from './country-in-text'
import { readPartialDate } from './partial-date'
import type { Piece } from './piece'
import { collapse } from './source-line'

/** A sentence that says when the country became a member. */
export interface MembershipClaim {
  date: string
  /** 1-based line of the source on which it starts. */
  line: number
  /** The words that say it. */
  text: string
}

/** Words behind "the Organization" with which its name does not go on: those of dates, and those that join clauses. */
const NO_NAME = [
  'and|as|at|by|from|in|on|since|that|when|which|with|began|dates|started',
  'à|au|avec|comme|depuis|dès|en|et|le|lors|par|qui|date|remonte',
  'como|con|cuando|desde|el|que|y',
  String.raw`في|منذ|عام|سنة|بتاريخ|و\S+`,
].join('|')
const OUR_NAME = String.raw`INTERPOL|the International Criminal Police Organi[sz]ation(?: \(INTERPOL\))?|l['’]Organisation internationale de police criminelle(?: \(INTERPOL\))?|la Organización Internacional de Policía Criminal(?: \(INTERPOL\))?|(?:منظمة )?ال[إا]نتربول|المنظمة الدولية للشرطة الجنائية(?: \(?ال[إا]نتربول\)?)?`
const US = String.raw`(?:${OUR_NAME}|(?:the Organi[sz]ation|l['’]Organisation|la Organización|المنظمة)(?: \(INTERPOL\))?(?!\p{L})(?=\s*(?:$|[^\s\p{L}])|\s+(?:${NO_NAME})(?!\p{L})))`
const MEMBER = String.raw`(?:(?:the |its |an? )?(?:\d+(?:st|nd|rd|th) |full )?(?:INTERPOL )?member(?: country| state)?(?: of ${US})?)`
const MEMBRE = String.raw`(?:(?:le |un |son )?(?:\d+(?:e|ème) )?(?:pays |État )?membre(?: d['’]INTERPOL| de ${US})?)`
const MIEMBRO = String.raw`(?:(?:el |un |su )?(?:país |Estado )?miembro(?: número \d+| n\.º \d+)?(?: de ${US})?)`

/** What says so in the four languages; the date follows, or stands at the start of the sentence. */
const PHRASES = new RegExp(
  [
    String.raw`\b(?:join(?:ed|ing)|acceded to|(?:was|were) admitted (?:to|into)|entered) ${US}(?: as (?:a|the|its)\b[^.,;]{0,40}? member(?: country| state)?)?`,
    String.raw`\b(?:became|becoming|has been|is|as) ${MEMBER}`,
    String.raw`\bmembership (?:of|in) ${US} (?:dates (?:from|back to)|began|started)`,
    String.raw`\b(?:a (?:adhéré|accédé)|adhère) à ${US}`,
    String.raw`\b(?:a rejoint|rejoint|a intégré) ${US}`,
    String.raw`\b(?:est devenue?|devient|est) ${MEMBRE}`,
    String.raw`\badhésion à ${US} (?:date|remonte)(?: de| du| à| au)?`,
    String.raw`\b(?:ingresó|entró) (?:en|a) ${US}`,
    String.raw`\bse (?:unió|adhirió|incorporó|integró) a ${US}`,
    String.raw`\b(?:se convirtió en|pasó a ser|es) ${MIEMBRO}`,
    String.raw`(?<!\p{L})انضم(?:ت)? (?:\S+ ){0,4}إلى ${US}`,
    String.raw`(?<!\p{L})(?:أصبح(?:ت)? |صار(?:ت)? )?(?:\S+ ){0,3}عضو(?:ا|اً|ًا)? في ${US}`,
  ].join('|'),
  'giu',
)

/** What says that it is one, rather than that it became one. */
const IS = /^(?:has been|is|as|est(?! devenu)|es|(?!أصبح|صار|انضم)\S*(?: \S+)* في) /iu

/** A membership of something else. */
const OTHERS = new RegExp(
  [
    'European|européenne|Europea|Europol|EUROPOL|United Nations|Nations [Uu]nies|Naciones Unidas|الأمم|الاتحاد',
    'African Union|Union africaine|Africana|Commonwealth|Schengen|Benelux|Francophonie|Council of Europe',
    'Conseil de l.Europe|Consejo de Europa|Arab League|League of Arab|Ligue (?:des États )?arabe|Liga (?:de los Estados )?[ÁAáa]rabe',
    'جامعة الدول|الجامعة العربية|مجلس التعاون|التعاون الإسلامي|World Trade|OTAN|NATO|MERCOSUR|CARICOM|ASEAN',
    String.raw`\b(?:EU|UN|ONU|OAS|OEA|OECD|OCDE|OIC|OCI|OPEC|OPEP|OSCE|WTO|OMC|ECOWAS|CEDEAO|SADC|BRICS)\b`,
  ].join('|'),
)

/**
 * Sentences that say when the country became a member of INTERPOL: "joined INTERPOL on 7 September 1923",
 * "became the 190th member in 2011".
 *
 * @param iso2 the country that the text is about: what it says of another is left aside
 */
export function membershipClaims(
  pieces: Piece[],
  { iso2, ...dates }: { iso2: string | undefined; locale: Locale; today: Date },
): MembershipClaim[] {
  return sentencesOf(pieces).flatMap((sentence) =>
    [...sentence.text.matchAll(PHRASES)].flatMap((phrase) => {
      const subject = countryWithin(sentence.text.slice(0, phrase.index))
      const claim = subject && subject.iso2 !== iso2 ? undefined : claimOf(sentence, phrase, dates)
      return claim ?? []
    }),
  )
}

/** The date behind a phrase, or that at the start of its sentence where the phrase names INTERPOL. */
function claimOf(
  { text, line }: Sentence,
  { index, 0: phrase }: RegExpExecArray,
  dates: DateContext,
): MembershipClaim | undefined {
  const isOfOthers = OTHERS.test(text)
  if (isOfOthers && !NAMES_US.test(phrase)) return undefined
  const end = index + phrase.length
  const behind = dateBehind(text.slice(end), dates)
  if (behind) return { date: behind.date, line, text: text.slice(0, end + behind.length).trim() }
  if (isOfOthers || !MEANS_US.test(phrase)) return undefined
  const date = leadingDate(text, IS.test(phrase), dates)
  return date === undefined ? undefined : { date, line, text: text.trim() }
}

const NAMES_US = new RegExp(OUR_NAME, 'iu')
const MEANS_US = new RegExp(US, 'iu')
const MOST_WORDS = 7

interface DateContext {
  locale: Locale
  today: Date
}

/** The date that a text starts with, unless another one follows as an alternative. */
function dateBehind(
  text: string,
  { locale, today }: DateContext,
): { date: string; length: number } | undefined {
  const words = [...text.slice(0, 80).matchAll(/\S+/g)].slice(0, MOST_WORDS)
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1]
    if (!last) return undefined
    const length = last.index + last[0].length
    const written = text.slice(0, length).replace(/[.,;:)،؛]+$/, '')
    const read = readPartialDate(written, today, locale)
    if (!read || read.rest) continue
    return /^[\s,]*(?:(?:or|ou|o|to|and|أو)\s+(?:in\s+|en\s+)?\d|of\s|de\s|[-–/?])/.test(
      text.slice(length),
    )
      ? undefined
      : { date: read.date, length }
  }
  return undefined
}

const SINCE = /^\s*(?:Since|Depuis|Desde|منذ)\s/
const AT = /^\s*(?:In|On|En|Le|El|في)\s/

/** "In 1993, Georgia joined INTERPOL"; "Since 1993, Georgia is a member". */
const leadingDate = (
  sentence: string,
  isMember: boolean,
  dates: DateContext,
): string | undefined =>
  SINCE.test(sentence) || (!isMember && AT.test(sentence))
    ? dateBehind(sentence, dates)?.date
    : undefined

const SENTENCE_END = /(?<=[\p{L}\d)”"»]{2}[.!?؟])\s+/u

interface Sentence {
  text: string
  /** The line of the source on which it starts. */
  line: number
}

/** The sentences of the texts between blank lines, headings and facts, wrapped lines joined. */
function sentencesOf(pieces: Piece[]): Sentence[] {
  const sentences: Sentence[] = []
  let isOpen = false
  for (const { kind, line } of pieces) {
    const goesOn = isOpen && kind === 'text' && line.kind === 'text'
    isOpen = false
    if (kind !== 'text') continue
    const [first = '', ...others] = collapse(line.text).split(SENTENCE_END)
    const last = sentences.at(-1)
    if (goesOn && last) last.text += ` ${first}`
    else sentences.push({ text: first, line: line.number })
    for (const text of others) sentences.push({ text, line: line.number })
    isOpen = !/[.!?؟]$/.test(line.text.trim())
  }
  return sentences
}
