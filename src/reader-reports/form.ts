import { plainText } from '../vocabulary/plain-text'

/** Characters of what is wrong and of what would be right. */
export const LONGEST_WRONG = 2000
export const LONGEST_RIGHT = 1000

/** Characters without which nobody understands what is meant. */
const SHORTEST_WRONG = 10

/** A source or two help; more is what advertising looks like. */
export const MOST_LINKS = 2

/** The fields of the form. People leave the last one empty: they do not see it. */
export const FORM_FIELDS = ['wrong', 'right', 'token', 'website'] as const

export type SentForm = Partial<Record<(typeof FORM_FIELDS)[number], string>>

/** What a reader says, as it is kept. */
export interface ReportWords {
  wrong: string
  /** What would be right, or where it is written; may be empty. */
  right: string
}

/** Why a form is not taken. */
export const FORM_PROBLEMS = [
  'too-short',
  'too-long',
  'too-many-links',
  'trap',
  'too-fast',
  'too-old',
  'throttled',
] as const

export type FormProblem = (typeof FORM_PROBLEMS)[number]

/** What a reader says, or what is wrong with how he says it. */
export function readForm(form: SentForm): ReportWords | FormProblem {
  if (form.website) return 'trap'
  const wrong = plainText(form.wrong)
  const right = plainText(form.right)
  if (wrong.length < SHORTEST_WRONG) return 'too-short'
  if (wrong.length > LONGEST_WRONG || right.length > LONGEST_RIGHT) return 'too-long'
  return linksIn(`${wrong} ${right}`) > MOST_LINKS ? 'too-many-links' : { wrong, right }
}

const linksIn = (text: string): number =>
  text.match(/\b(?:https?:\/\/|www\.)\S|<a\s|\[url/gi)?.length ?? 0

/** The words of a report without what does not make them another report: case, accents, punctuation, spaces. */
export const comparable = ({ wrong, right }: ReportWords): string =>
  [wrong, right]
    .map((text) =>
      text
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .toLowerCase(),
    )
    .join('|')
