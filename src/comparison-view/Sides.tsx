import type { ReactNode } from 'react'

import type { Change } from '../comparison/comparison'
import type { Side } from '../comparison/read'
import type { ComparisonWords } from '../words/comparison'
import type { Reading } from './reading'

interface Props {
  reading: Reading
  change: Change
  /** Renders one side, or both in one when there is no side. */
  children: (side: Side | undefined) => ReactNode
}

/** What changed in one text, or both texts beside each other; on a narrow screen one below the other. */
export function Sides({ reading, change, children }: Props) {
  if (reading.layout === 'marked' || change === 'same') return children(undefined)
  const { words } = reading
  return (
    <div className="comparison-sides">
      <SideView label={words.before} side="before">
        {change === 'added' ? <Nothing words={words} /> : children('before')}
      </SideView>
      <SideView label={words.after} side="after">
        {change === 'removed' ? <Nothing words={words} /> : children('after')}
      </SideView>
    </div>
  )
}

/** One of two sides, with its name. */
export function SideView({
  label,
  side,
  children,
}: {
  label: string
  side: Side
  children: ReactNode
}) {
  return (
    <div className="comparison-side" data-side={side}>
      <span className="comparison-side__name">{label}</span>
      {children}
    </div>
  )
}

/** Stands where one of the two sides has nothing. */
export const Nothing = ({ words }: { words: ComparisonWords }) => (
  <p className="comparison-nothing">{words.nothing}</p>
)
