import { withWesternDigits } from '../vocabulary/digits'

/** What stands behind the bullet or the number that a line starts with, and which of the two it is. */
export interface Bullet {
  text: string
  ordered: boolean
  /** Of a number: what it can be in the lists that it can be of. */
  ordinals?: Ordinal[]
}

/** A bullet that a line may have. */
interface Mark extends Bullet {
  /** Whether an initial, or the last word of a sentence that is wrapped, looks the same. */
  isOpen: boolean
}

export interface Ordinal {
  /** How the numbers of its list are written, such as "A.". */
  series: string
  value: number
}

const DASH = /^(?:[-*+·–—−]\s+|-(?=\p{Lu}))(?=\S)/u
/** Signs of every kind but those of rights; Greater-than is a quotation's in Markdown and is taken off before. */
const SIGN =
  /^(?:[•‣⁃∙●○◦▪»›¤§]|(?![©®℗™°])[\p{So}\u2190-\u21ff\u25a0-\u25ff])\ufe0f?\s*(?=\S)|^o(?:\s{2,}|\t|\s(?=\p{Lu}))(?=\S)/u
const LABEL = String.raw`[([]?(\d{1,2}|[\u0660-\u0669]{1,2}|[a-z]|[ivx]{1,4})`
/** Numbers that are told by their end. */
const CLOSED = [
  new RegExp(String.raw`^${LABEL}([)\]/º°]|\.[-–—])\s+(?=\S)`, 'iu'),
  /^(\d{1,2})(\))(?=\p{Lu}\p{Ll})/u,
]
/** Numbers that are told by their neighbours. */
const OPEN = [
  new RegExp(String.raw`^${LABEL}([.:–—-])\s+(?=\S)`, 'iu'),
  /^(\d{1,2})\s([-–—])\s+(?=\S)/u,
  /^(\d{1,2})(\.)(?=\p{Lu}\p{Ll})/u,
]
/** Before a name in French. */
const MONSIEUR = /^M\.\s/

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ')
/** How many lines off the next item of a list may start. */
const REACH = 20
/** A line that is longer and does not end a sentence goes on in the next. */
const SHORT = 60

/**
 * Of each line the bullet or the number that it starts with. A letter or a number with a full stop may as well belong to a
 * text: it is taken off where lines around continue the list, where it is the first, and before a heading.
 *
 * @param isHeading whether a text is one of which the number is no part
 */
export function bulletsOf(
  lines: readonly string[],
  isHeading: (text: string) => boolean = () => false,
): (Bullet | undefined)[] {
  const marks = lines.map(markOf)
  return marks.map((mark, index) => {
    if (!mark) return undefined
    const { isOpen, ...bullet } = mark
    const ordinals = bullet.ordinals ?? []
    const stands =
      !isOpen ||
      ordinals.some((ordinal) => isContinued(marks, index, ordinal)) ||
      (ordinals.some(isFirst) && !runsOn(lines[index - 1] ?? '')) ||
      isHeading(bullet.text)
    return stands ? bullet : undefined
  })
}

function markOf(line: string): Mark | undefined {
  const bullet = firstMatch([DASH, SIGN], line)
  if (bullet) return { text: line.slice(bullet[0].length), ordered: false, isOpen: false }
  const closed = firstMatch(CLOSED, line)
  const number = closed ?? (MONSIEUR.test(line) ? undefined : firstMatch(OPEN, line))
  if (!number) return undefined
  const [whole, label = '', end = ''] = number
  return {
    text: line.slice(whole.length),
    ordered: true,
    ordinals: ordinalsOf(label, end),
    isOpen: !closed,
  }
}

function firstMatch(patterns: RegExp[], line: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(line)
    if (match) return match
  }
  return undefined
}

/** What a label counts: "i" is the first of Roman numbers and the ninth of letters. */
function ordinalsOf(label: string, end: string): Ordinal[] {
  const digits = withWesternDigits(label)
  if (/\d/.test(digits)) return [{ series: `1${end}`, value: Number(digits) }]
  const lower = label.toLowerCase()
  const [i, a] = label === lower ? ['i', 'a'] : ['I', 'A']
  const roman = { series: `${i}${end}`, value: ROMAN.indexOf(lower) + 1 }
  const letter = { series: `${a}${end}`, value: lower.charCodeAt(0) - 'a'.charCodeAt(0) + 1 }
  return [...(roman.value > 0 ? [roman] : []), ...(lower.length === 1 ? [letter] : [])]
}

/** Whether the number before stands above, or the next one below. */
function isContinued(
  marks: (Mark | undefined)[],
  index: number,
  { series, value }: Ordinal,
): boolean {
  const has = (around: (Mark | undefined)[], wanted: number): boolean =>
    around.some((mark) =>
      mark?.ordinals?.some((other) => other.series === series && other.value === wanted),
    )
  return (
    has(marks.slice(Math.max(0, index - REACH), index), value - 1) ||
    has(marks.slice(index + 1, index + 1 + REACH), value + 1)
  )
}

/** Whether a number stands so many steps behind another of its kind. */
export const isBehindBy = (step: number, ordinals: Ordinal[], others: Ordinal[]): boolean =>
  ordinals.some(({ series, value }) =>
    others.some((other) => other.series === series && value - other.value === step),
  )

/** A one opens a list, also one of a single item; a letter does not. */
const isFirst = ({ series, value }: Ordinal): boolean => series.startsWith('1') && value === 1

const runsOn = (line: string): boolean => line.length > SHORT && !/[.:;!?؟]$/.test(line)
