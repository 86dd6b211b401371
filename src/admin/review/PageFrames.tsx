import type { SectionProps } from './section'
import { FoldedFrames } from './FoldedFrames'

/** The public page as it is and as it would be, in the language that is read. */
export function PageFrames({ look: { locale }, review, words }: SectionProps) {
  const preview = `/preview/${review.collection}/${review.id}?locale=${locale}`
  return (
    <FoldedFrames
      after={{ title: words.pageAfter, src: preview }}
      before={
        review.public === 'live'
          ? { title: words.pageBefore, src: `${preview}&edition=live` }
          : { title: words.pageBefore, missing: words.noPageYet }
      }
      heading={words.page}
      hint={words.pageHint}
    />
  )
}
