import { editDistance } from '../vocabulary/edit-distance'
import { foldInPlace } from '../vocabulary/fold'
import type { FactKind } from './fact-words'
import type { SectionField } from './parsed-profile'

/* The commonest labels and headings in full, folded, for recognizing them with a slip of the pen in them. */

const LABELS: Partial<Record<FactKind, string[]>> = {
  region: ['region', 'المنطقه'],
  ncb: [
    'national central bureau',
    'bureau central national',
    'oficina central nacional',
    'المكتب المركزي الوطني',
  ],
  memberSince: [
    'member since',
    'membre depuis',
    'miembro desde',
    'member of interpol since',
    'date of membership',
    "date d'adhesion",
    'fecha de adhesion',
    'تاريخ الانضمام',
  ],
}

const HEADINGS: Record<SectionField, string[]> = {
  crimeOverview: [
    'fighting organized crime',
    'organized crime',
    'crime overview',
    'la lutte contre la criminalite organisee',
    'lutte contre la criminalite organisee',
    'la lucha contra la delincuencia organizada',
    'lucha contra la delincuencia organizada',
    'lucha contra el crimen organizado',
    'مكافحه الجريمه المنظمه',
  ],
  interpolRole: ['interpol', 'role of interpol', "role d'interpol", 'الانتربول'],
  lawEnforcement: [
    'law enforcement',
    'national police',
    'application de la loi',
    "forces de l'ordre",
    'aplicacion de la ley',
    'fuerzas del orden',
    'انفاذ القانون',
  ],
}

const SHORTEST = 6
const SHORT = 9

/** The kind of fact that a misspelt label means: "Regoin", "Memebr since". */
export const misspeltLabel = (label: string): FactKind | undefined => nearest(label, LABELS)

/** The section that a misspelt heading means, without the country: "Law enforcment". */
export const misspeltHeading = (phrase: string): SectionField | undefined =>
  nearest(phrase, HEADINGS)

function nearest<K extends string>(
  text: string,
  table: Partial<Record<K, string[]>>,
): K | undefined {
  const folded = foldInPlace(text).replace(/\s+/g, ' ').trim()
  const limit = folded.length < SHORT ? 1 : 2
  if (folded.length < SHORTEST || folded.length > 60) return undefined
  return (Object.entries(table) as [K, string[]][]).find(([, words]) =>
    words.some(
      (word) =>
        Math.abs(word.length - folded.length) <= limit && editDistance(word, folded) <= limit,
    ),
  )?.[0]
}
