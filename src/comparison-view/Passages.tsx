import type { ReactNode } from 'react'

import type { Passage } from '../comparison/comparison'
import { passagesOn, type Side } from '../comparison/read'
import { linkTarget, notesOn } from './passage-notes'
import { inPanel, type Reading } from './reading'

interface Props {
  passages: readonly Passage[]
  reading: Reading
  /** One side of it; both in one text when there is none. */
  side?: Side | undefined
}

/** A text with what was inserted and deleted in it, for eyes and ears. */
export function Passages({ passages, reading, side }: Props) {
  const shown = side ? passagesOn(side, passages) : passages
  return shown.map((passage, index) => (
    <PassageView key={index} passage={passage} reading={reading} />
  ))
}

function PassageView({ passage, reading }: { passage: Passage; reading: Reading }) {
  const { words } = reading
  const target = passage.style?.link && linkTarget(passage.style.link, reading)
  const text = formatted(passage.text, passage.style?.format ?? 0)
  const body = (
    <>
      {target?.href ? (
        <a
          href={target.href}
          rel="noopener noreferrer"
          target={reading.addresses ? undefined : '_blank'}
        >
          {text}
        </a>
      ) : (
        text
      )}
      {notesOn(passage, reading).map((note) => (
        <span className="comparison-note" key={note} {...inPanel(reading)}>
          {note}
        </span>
      ))}
    </>
  )
  if (passage.in === 'after')
    return (
      <ins>
        <Spoken reading={reading}>{words.insertion} </Spoken>
        {body}
        <Spoken reading={reading}> {words.endOfInsertion}</Spoken>
      </ins>
    )
  if (passage.in === 'before')
    return (
      <del>
        <Spoken reading={reading}>{words.deletion} </Spoken>
        {body}
        <Spoken reading={reading}> {words.endOfDeletion}</Spoken>
      </del>
    )
  return body
}

/** Words for who listens: not every screen reader tells an insertion from a deletion. */
function Spoken({ children, reading }: { children: ReactNode; reading: Reading }) {
  return (
    <span className="comparison-spoken" {...inPanel(reading)}>
      {children}
    </span>
  )
}

const TAGS = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

const formatted = (text: string, format: number): ReactNode =>
  TAGS.filter(([bit]) => (format & bit) !== 0).reduceRight<ReactNode>(
    (inside, [, Tag]) => <Tag>{inside}</Tag>,
    text,
  )
