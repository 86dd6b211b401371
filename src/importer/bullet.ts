const DASH = /^(?:[-*+·–—−]\s+|-(?=\p{Lu}))(?=\S)/u
/** Signs of every kind but those of rights; Greater-than is a quotation's in Markdown and is taken off before. */
const SIGN =
  /^(?:[•‣⁃∙●○◦▪»›¤§]|(?![©®℗™°])[\p{So}\u2190-\u21ff\u25a0-\u25ff])\ufe0f?\s*(?=\S)|^o(?:\s{2,}|\t|\s(?=\p{Lu}))(?=\S)/u
const NUMBERS = [
  /^[([]?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:[.)\]]|\.?[-–—]|\/|:|º|°|\))\s+(?=\S)/iu,
  /^\d{1,2}\s[-–—]\s+(?=\S)/u,
  /^\d{1,2}[.)](?=\p{Lu}\p{Ll})/u,
  /^[\u0660-\u0669]{1,2}[.)-]\s+(?=\S)/u,
]
const MARKS = [
  ...[DASH, SIGN].map((pattern) => ({ pattern, ordered: false })),
  ...NUMBERS.map((pattern) => ({ pattern, ordered: true })),
]

/** The text behind the bullet or the number that a line starts with, and which of the two it is. */
export function behindBullet(line: string): { text: string; ordered: boolean } | undefined {
  for (const { pattern, ordered } of MARKS) {
    const mark = pattern.exec(line)
    if (mark) return { text: line.slice(mark[0].length), ordered }
  }
  return undefined
}
