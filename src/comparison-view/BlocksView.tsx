import type { BlockComparison, BlockKind, LeafComparison } from '../comparison/comparison'
import type { Side } from '../comparison/read'
import { fill } from '../i18n/format'
import type { ComparisonWords } from '../words/comparison'
import { PlaceMark } from './ChangeMark'
import { Passages } from './Passages'
import { inContent, type Reading } from './reading'
import { Nothing, SideView } from './Sides'

interface Props {
  value: Extract<LeafComparison, { kind: 'rich-text' }>
  reading: Reading
}

/** A rich text block by block. */
export function BlocksView({ value, reading }: Props) {
  const { blocks, change } = value
  const isInvisible =
    change === 'changed' &&
    blocks.every((block) => block.place === 'kept' && block.change === 'same')
  return (
    <div className="comparison-blocks">
      {isInvisible && <p className="comparison-nothing">{reading.words.invisible}</p>}
      {blocks.map((block, index) =>
        reading.layout === 'sides' && (block.place !== 'kept' || block.change !== 'same') ? (
          <BlockOnSides block={block} key={index} reading={reading} />
        ) : (
          <BlockView block={block} key={index} reading={reading} />
        ),
      )}
    </div>
  )
}

function BlockOnSides({ block, reading }: { block: BlockComparison; reading: Reading }) {
  const { words } = reading
  return (
    <div className="comparison-sides">
      <SideView label={words.before} side="before">
        {block.before && block.place !== 'moved-here' ? (
          <BlockView block={block} reading={reading} side="before" />
        ) : (
          <Nothing words={words} />
        )}
      </SideView>
      <SideView label={words.after} side="after">
        {block.after ? (
          <BlockView block={block} reading={reading} side="after" />
        ) : (
          <Nothing words={words} />
        )}
      </SideView>
    </div>
  )
}

interface BlockProps {
  block: BlockComparison
  reading: Reading
  side?: Side
}

function BlockView({ block, reading, side }: BlockProps) {
  const { words } = reading
  const kind = (side === 'before' ? block.before : (block.after ?? block.before)) ?? {
    kind: 'paragraph',
  }
  return (
    <div className="comparison-block" data-change={block.change} data-place={block.place}>
      {block.place !== 'kept' || hasOtherKind(block) ? (
        <p className="comparison-block__about">
          <PlaceMark part={block} reading={reading} />
          {hasOtherKind(block) && side !== 'before' && block.before && block.after && (
            <span className="comparison-note">
              {kindIn(words, block.after)}{' '}
              {fill(words.blockWas, { kind: kindIn(words, block.before) })}
            </span>
          )}
        </p>
      ) : null}
      <div {...inContent(reading)}>
        <BlockBody kind={kind}>
          <Passages passages={block.passages} reading={reading} side={side} />
        </BlockBody>
      </div>
    </div>
  )
}

/** Headings of the content would be headings of the page: here they only look like headings. */
function BlockBody({ kind, children }: { kind: BlockKind; children: React.ReactNode }) {
  switch (kind.kind) {
    case 'rule':
      return <hr />
    case 'quote':
      return <blockquote>{children}</blockquote>
    case 'heading':
      return <p className="comparison-heading">{children}</p>
    case 'item':
      return (
        <p className="comparison-item" data-ordered={kind.ordered} data-depth={kind.depth}>
          {children}
        </p>
      )
    case 'picture':
    case 'paragraph':
      return <p>{children}</p>
  }
}

const hasOtherKind = ({ before, after }: BlockComparison): boolean =>
  before !== undefined && after !== undefined && JSON.stringify(before) !== JSON.stringify(after)

function kindIn({ blocks }: ComparisonWords, kind: BlockKind): string {
  if (kind.kind === 'item') {
    const name = kind.ordered ? blocks.numberedItem : blocks.item
    return [name, kind.depth > 0 ? kind.depth + 1 : '', kind.start ? `(${kind.start})` : '']
      .filter(Boolean)
      .join(' ')
  }
  return kind.kind === 'heading' ? `${blocks.heading} ${kind.level.slice(1)}` : blocks[kind.kind]
}
