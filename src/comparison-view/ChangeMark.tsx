import type { Change } from '../comparison/comparison'
import type { Reading } from './reading'

/** What became of something, in a word. */
export function ChangeMark({ change, reading }: { change: Change; reading: Reading }) {
  if (change === 'same') return null
  return (
    <span className="comparison-mark" data-change={change}>
      {reading.words.changes[change]}
    </span>
  )
}

interface PlaceProps {
  part: { place: string; change: Change }
  reading: Reading
}

/** What became of a block or a row, which can have moved as well. */
export function PlaceMark({ part, reading }: PlaceProps) {
  const { words } = reading
  if (part.place !== 'moved-away' && part.place !== 'moved-here')
    return <ChangeMark change={part.change} reading={reading} />
  return (
    <span className="comparison-mark" data-change="changed">
      {part.place === 'moved-away' ? words.movedAway : words.movedHere}
    </span>
  )
}
