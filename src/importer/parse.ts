import { assembleProfile } from './assemble-profile'
import { classifyLines } from './classify-lines'
import { matchStartingAreas } from './match-crime-areas'
import { refusedProfile } from './parsed-profile'
import type { ParsedProfile } from './parsed-profile'
import { isHtml, readHtml } from './read-html'
import { readPlainText } from './read-plain-text'
import type { ReadingContext } from './reading-context'
import { splitDocuments } from './split-documents'
import { unglue } from './unglue'

const EMPTY = 'The text is empty. Give one that holds a country profile.'
const JSON_FILE =
  'The file holds JSON, not the text of a country profile. Import the text it was made from.'

/**
 * All profiles found in one text, `part` counting from 1; a part that cannot be imported has a `refusal`.
 * There is always at least one part.
 */
export function parseProfiles(
  text: string,
  { today = new Date(), matchAreas = matchStartingAreas }: Partial<ReadingContext> = {},
): ParsedProfile[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return [refusedProfile(1, EMPTY)]
  if (isJson(text)) return [refusedProfile(1, JSON_FILE)]
  const read = isHtml(text) ? readHtml(text) : readPlainText(text)
  const lines = read.flatMap((line, index) => unglue(line, read[index + 1], today))
  const documents = splitDocuments(classifyLines(lines, today))
  if (documents.length === 0) return [refusedProfile(1, EMPTY)]
  return documents.map((pieces, index) => assembleProfile(pieces, index + 1, { today, matchAreas }))
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
