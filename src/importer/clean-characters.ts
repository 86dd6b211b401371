import { parseHTML } from 'linkedom'

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/g
/** Where the fonts Symbol and Wingdings have their bullets. */
const FONT_BULLETS = /[\uf06c\uf06e\uf071\uf075-\uf077\uf0a7-\uf0a8\uf0b7\uf0d8\uf0fc\uf0fe]/g
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffc\ufffd]/g
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/**
 * A text with its HTML entities decoded, invisible characters (soft hyphens, zero-width spaces,
 * direction marks) removed and every kind of space made a plain one. Tabs and line feeds stay.
 */
export function cleanCharacters(text: string): string {
  return decodeEntities(text)
    .replace(FONT_BULLETS, '•')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(SPACES, ' ')
    .normalize('NFC')
}

/** Entities are decoded twice, because scraping often encodes them twice. */
function decodeEntities(text: string): string {
  const once = decodeOnce(text)
  return once === text ? text : decodeOnce(once)
}

const decodeOnce = (text: string): string =>
  text.replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});/g, decodeEntity)

const known = new Map<string, string>()

function decodeEntity(entity: string): string {
  const earlier = known.get(entity)
  if (earlier !== undefined) return earlier
  const decoded = parseHTML(`<html><body>${entity}</body></html>`).document.body.textContent
  if (known.size < 1000) known.set(entity, decoded)
  return decoded
}
