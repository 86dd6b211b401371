/** How the sentence under the title starts, in the four languages. */
const START =
  /(?:How|Comment|Cómo|Como|كيف)\s+(?:l['’])?(?:(?:does|يدعم|تدعم|يساعد|تساعد|يساند)\s+)?(?:منظمة\s+)?(?:INTERPOL|الإنتربول|الانتربول)(?=[\s’'])/u

const LONGEST = 240

/** Where the sentence "How INTERPOL supports X to …" stands in a line: from, to (behind its full stop). */
export function taglineWithin(text: string): { start: number; end: number } | undefined {
  const match = START.exec(text)
  if (!match) return undefined
  const start = match.index
  const stop = /[.!?؟](?=\s|$|\p{Lu}|[^\p{L}\p{N}])/u.exec(text.slice(start))
  const end = stop ? start + stop.index + 1 : text.length
  return end - start <= LONGEST ? { start, end } : undefined
}

/** Whether a line is that sentence, or its beginning. */
export const startsTagline = (text: string): boolean => taglineWithin(text)?.start === 0

/** A standfirst in other words: one short sentence that names INTERPOL. */
export const isStandfirst = (text: string): boolean =>
  text.length <= 200 &&
  /INTERPOL|الإنتربول|الانتربول/.test(text) &&
  /^[^.!?؟]{20,}[.!?؟]$/.test(text)
