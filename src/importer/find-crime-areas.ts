import type { Prominence } from '../vocabulary/classifications'
import { foldInPlace } from '../vocabulary/fold'
import type { CrimeAreaMatcher } from './match-crime-areas'
import type { ParsedBlock, ParsedCrimeArea, ParsedSection } from './parsed-profile'

const STRENGTH: Record<Prominence, number> = { principal: 3, associated: 2, supported: 1 }

/** Words that say how strongly the crimes around them mark the country, folded. */
const PRINCIPAL =
  /\b(?:principal(?:ly|e|es|ement|mente)?|principaux|main(?:ly)?|primar(?:y|ily)|chief(?:ly)?|predominant(?:ly)?|key|foremost)\b|رييسي(?:ه)?|اساس(?:ا|يه)/gu
const ASSOCIATED =
  /\b(?:associated|also affect(?:s|ed|ing)?|secondary|associee?s?|(?:touchent|affectent|concernent) (?:egalement|aussi)|connexes?|asociad[oa]s?|tambien afectan?|conex[oa]s?)\b|المرتبطه|المصاحبه|توثر ايضا/gu
const CRIME_NOUN =
  /^\S+\s+(?:\S+\s+){0,3}?(?:crimes?|threats?|challenges?|criminalite|menaces|infractions|delitos|amenazas|الجرايم|التهديدات)/

/**
 * The crime areas that the sections name, in the order of the text. Where the text does not say how
 * strongly, those of the crime section are principal and those of the others supported; an area that is
 * named several times keeps the strongest. Lists of agencies name none.
 */
export function findCrimeAreas(
  sections: ParsedSection[],
  matchAreas: CrimeAreaMatcher,
): ParsedCrimeArea[] {
  const found = new Map<string, Prominence>()
  for (const { field, blocks } of sections)
    for (const [index, block] of blocks.entries())
      for (const { slug, prominence } of areasInBlock(
        block,
        blocks[index - 1],
        field,
        matchAreas,
      )) {
        const earlier = found.get(slug)
        if (!earlier || STRENGTH[prominence] > STRENGTH[earlier]) found.set(slug, prominence)
      }
  return [...found].map(([slug, prominence]) => ({ slug, prominence }))
}

function areasInBlock(
  block: ParsedBlock,
  before: ParsedBlock | undefined,
  field: ParsedSection['field'],
  matchAreas: CrimeAreaMatcher,
): ParsedCrimeArea[] {
  if (block.kind === 'paragraph')
    return sentencesOf(block.text).flatMap((sentence) =>
      areasInSentence(sentence, field, matchAreas),
    )
  if (field === 'lawEnforcement') return []
  const intro = before?.kind === 'paragraph' ? (sentencesOf(before.text).at(-1) ?? '') : ''
  const prominence = prominenceIn(intro, field)(intro.length)
  return block.items.flatMap((item) => matchAreas(item).map(({ slug }) => ({ slug, prominence })))
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[\p{L})][.!?؟])\s+/u)

function areasInSentence(
  sentence: string,
  field: ParsedSection['field'],
  matchAreas: CrimeAreaMatcher,
): ParsedCrimeArea[] {
  const prominenceAt = prominenceIn(sentence, field)
  return matchAreas(sentence)
    .filter(({ start }) => field === 'crimeOverview' || !isInName(sentence, start))
    .map(({ slug, start }) => ({ slug, prominence: prominenceAt(start) }))
}

/** A capital letter inside a sentence: "the Anti-Money Laundering Unit" is a body, not a crime area. */
const isInName = (sentence: string, start: number): boolean =>
  start > 0 && /\p{Lu}/u.test(sentence.charAt(start)) && !/[:;]\s*$/.test(sentence.slice(0, start))

/** The prominence at an index of a sentence: what the last such word before it says, or else the first behind it. */
function prominenceIn(
  sentence: string,
  field: ParsedSection['field'],
): (index: number) => Prominence {
  const cues = cuesIn(foldInPlace(sentence), field)
  return (index) => {
    const cue = cues.findLast(({ at }) => at < index) ?? cues.find(({ at }) => at >= index)
    return cue?.prominence ?? (field === 'crimeOverview' ? 'principal' : 'supported')
  }
}

function cuesIn(
  folded: string,
  field: ParsedSection['field'],
): { at: number; prominence: Prominence }[] {
  const principal = [...folded.matchAll(PRINCIPAL)]
    .filter(({ index }) => field === 'crimeOverview' || CRIME_NOUN.test(folded.slice(index)))
    .map(({ index }) => ({ at: index, prominence: 'principal' as const }))
  const associated = [...folded.matchAll(ASSOCIATED)].map(({ index }) => ({
    at: index,
    prominence: 'associated' as const,
  }))
  return [...principal, ...associated].sort((a, b) => a.at - b.at)
}
