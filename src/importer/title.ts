import { countryNamed } from '../vocabulary/country-names'
import { canEnd, isCodeOf, withoutArticle } from './country-in-text'
import { isShouted, writtenOnce } from './writing'

const DECORATION =
  /(?:^|\s*[|:–—>»-]\s*|\s+)(?:interpol(?: member countr(?:y|ies))?|(?:member )?country profile(?: of| for)?|member countr(?:y|ies)|profile(?: of)?|profil (?:du |de )?pays|fiche pays|pays membres?|perfil (?:del |de )?país|ficha (?:del |de )?país|países? miembros?|الملف القطري|ملف الدولة|الدول الأعضاء|الانتربول|الإنتربول)(?=$|\s*[|:–—<«-]|\s)/giu

const PREPOSITION = /^(?:in|of|for|en|au|aux|à|du|de|del|des|and|et|y|&|في)\s/i

/** A line that names a country and nothing else. */
export interface Title {
  iso2: string
  /** As written, preferring a writing that is not all capitals. */
  name: string
}

/**
 * The country that a whole line names: "Belgium", "Belgium BELGIUM", "BELGIUM (BE)", "Country profile: Belgium",
 * "Belgique / Belgium", "Belgium | INTERPOL".
 */
export function titleOf(line: string): Title | undefined {
  const text = line.trim().replace(/^[\s:|–—>-]+|[\s:|–—.>-]+$/g, '')
  if (!text || text.length > 120) return undefined
  return (
    nameOnly(text) ??
    nameOnly(text.replace(DECORATION, ' ').replace(/^[\s:|–—>-]+|[\s:|–—>-]+$/g, ''))
  )
}

function nameOnly(line: string): Title | undefined {
  if (PREPOSITION.test(line) || /\s(?:and|et|y|&|و)$/i.test(line)) return undefined
  const text = writtenOnce(line)
  const whole = countryNamed(text)
  if (whole) return { iso2: whole.iso2, name: withoutArticle(text) }
  for (let end = 2; end < text.length; end += 1) {
    if (!canEnd(text, end)) continue
    const first = text.slice(0, end).replace(/[\s(/|–—,-]+$/, '')
    const second = text.slice(end).replace(/^[\s(/|–—,-]+|[\s)]+$/g, '')
    const country = second && isBalanced(first) ? countryNamed(first) : undefined
    if (!country) continue
    const again = isCodeOf(second, country) || nameOnly(second)?.iso2 === country.iso2
    if (again) return { iso2: country.iso2, name: betterWriting(first, second) }
  }
  return undefined
}

const isBalanced = (text: string): boolean => text.split('(').length === text.split(')').length

const betterWriting = (first: string, second: string): string =>
  withoutArticle(isShouted(first) && !isShouted(second) ? second : first)
