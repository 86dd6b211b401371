'use client'

import type { LeafComparison, Passage } from '../../comparison/comparison'
import { TRANSLATION_WORDS } from '../../words/translation'
import { useWords } from '../shared/use-words'

/** What changed in the English since a translation was made, with what went and what came marked. */
export function EnglishChanges({ changes }: { changes: LeafComparison | undefined }) {
  const { words } = useWords(TRANSLATION_WORDS)
  const paragraphs = changes ? paragraphsOf(changes) : []
  if (paragraphs.length === 0) return <p>{words.unknownChange}</p>
  return (
    <div>
      <h4>{words.whatChanged}</h4>
      <div dir="ltr" lang="en">
        {paragraphs.map((passages, index) => (
          <p key={index}>{passages.map(marked)}</p>
        ))}
      </div>
    </div>
  )
}

/** The passages of each paragraph that is not the same as before. */
function paragraphsOf(changes: LeafComparison): Passage[][] {
  switch (changes.kind) {
    case 'text':
      return [changes.passages]
    case 'rich-text':
      return changes.blocks
        .filter(({ change, place }) => change !== 'same' && place !== 'moved-away')
        .map(({ passages }) => passages)
    case 'list':
      return changes.items.flatMap((item): Passage[][] => {
        if (item.place === 'removed') return [[{ text: String(item.before), in: 'before' }]]
        if (item.place === 'added') return [[{ text: String(item.after), in: 'after' }]]
        return []
      })
    case 'value':
      return []
  }
}

const marked = ({ text, in: where }: Passage, index: number) =>
  where === 'both' ? (
    <span key={index}>{text}</span>
  ) : where === 'before' ? (
    <del key={index}>{text}</del>
  ) : (
    <ins key={index}>{text}</ins>
  )
