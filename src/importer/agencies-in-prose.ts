import { hasBodyWord, LEADS, NEXT_NAME } from './agency-words'

/** The bodies that a paragraph plainly says provide the country's policing, as written. */
export function agenciesInProse(text: string): string[] {
  const described = describedBody(text)
  return [
    ...(described ? [described] : []),
    ...text
      .split(/(?<=\p{L}{2}[.!?؟])\s+(?=\p{Lu})/u)
      .flatMap((sentence) => LEADS.flatMap((pattern) => namesFrom(sentence, pattern))),
  ]
}

/** The body that the pattern finds, and those that the sentence names beside it. */
function namesFrom(sentence: string, pattern: RegExp): string[] {
  const names: string[] = []
  let match = pattern.exec(sentence)
  while (match?.[1] && isBody(match[1])) {
    names.push(...match[1].split(AND_ANOTHER).flatMap(apart))
    NEXT_NAME.lastIndex = match.index + match[0].length
    match = NEXT_NAME.exec(sentence)
  }
  return names
}

/** A name goes on behind "and", but not behind "and the". */
const AND_ANOTHER = /\s+(?:and the|et la|et le|et l['’]|y la|y el)\s+/

/** "Customs Service and Coast Guard" are two, "Customs and Excise Department" is one. */
function apart(name: string): string[] {
  const [first = '', second = '', ...more] = name.split(/\s+(?:and|et|y)\s+/)
  const lastWord = first.split(' ').at(-1) ?? ''
  const areTwo =
    more.length === 0 && first.includes(' ') && hasBodyWord(lastWord) && hasBodyWord(second)
  return areTwo ? [first, second] : [name]
}

const isBody = (name: string): boolean => hasBodyWord(name) || /\(\p{Lu}{2,}\)$/u.test(name)

/** "National Police Service – keeps the peace" is an item of a list without its bullet. */
function describedBody(text: string): string | undefined {
  const name = /^([^.,;:–—]{3,80}?)\s*(?:[–—]|\s-|:)\s+\p{Ll}/u.exec(text)?.[1]?.trim()
  return name && isProperName(name) && hasBodyWord(name) ? name : undefined
}

/** Several words with capital letters, or an acronym behind them. */
export const isProperName = (name: string): boolean =>
  (name.match(/(?<![\p{L}'’])\p{Lu}/gu)?.length ?? 0) > 1 || /\(\p{Lu}{2,}\)/u.test(name)
