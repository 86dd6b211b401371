import { agenciesInProse, isProperName } from './agencies-in-prose'
import { announcesBodies, announcesDuties, hasBodyWord, isDuty } from './agency-words'
import { distinctAgencies } from './match-agency'
import { collapse } from './source-line'
import type { ParsedBlock } from './parsed-profile'

/**
 * Names of agencies in a section about law enforcement: the items of its lists, unless they are duties
 * rather than bodies, and the bodies that a sentence plainly says provide its policing.
 */
export function findAgencies(blocks: ParsedBlock[]): string[] {
  return distinctAgencies(
    blocks.flatMap((block, index) => {
      if (block.kind === 'paragraph') return agenciesInProse(block.text).map(agencyName)
      const before = blocks[index - 1]
      return agenciesInList(
        block.items,
        before?.kind === 'paragraph' ? lastSentence(before.text) : '',
      )
    }),
  )
}

const lastSentence = (text: string): string => text.split(/[.!?]\s/).at(-1) ?? ''

function agenciesInList(items: string[], intro: string): string[] {
  if (announcesDuties(intro)) return []
  const names = items.map(nameIn).filter((name) => isPossible(name))
  const areBodies = announcesBodies(intro) || names.filter(hasBodyWord).length * 2 >= items.length
  return names.filter((name) => areBodies || hasBodyWord(name) || isProperName(name))
}

/** The name at the start of a list item, without the description behind it. */
const nameIn = (item: string): string =>
  agencyName(
    item.split(
      /\s+[–—-]\s+|:\s|,\s+(?=(?:which|who|that|responsible|in charge|qui|chargée?|responsable|que|encargad)\b)|\s(?=(?:is|are|est|sont) (?:responsible|in charge|chargée?s?)\b)/u,
    )[0] ?? '',
  )

/** Whether an item can be a name at all, and not a sentence or a duty. */
function isPossible(name: string): boolean {
  const startsAsName = /^[\p{Lu}\p{Script=Arabic}]/u.test(name)
  if (!name || name.split(' ').length > 14 || isDuty(name)) return false
  return startsAsName ? !/[.!?]\s/.test(name) : hasBodyWord(name)
}

const ARTICLE = /^(?:(?:the|la|le|les|el|los|las)\s+|l['’](?=\p{L}))/iu

const agencyName = (text: string): string =>
  collapse(
    text
      .replace(ARTICLE, '')
      .replace(/[\s.,;:؛،]+$/, '')
      .replace(/^["“«]|["”»]$/g, ''),
  )
