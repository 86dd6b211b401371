'use client'

import { useEffect, useRef, type ReactNode } from 'react'

import { fill, formatNumber } from '../../i18n/format'
import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'
import { fieldElementId } from './field-names'
import { isUncertain, type FieldId } from './field-places'
import { usePointing } from './selection'

interface FieldCardProps {
  field: FieldId
  label: string
  /** Whether there is a value. */
  isFilled: boolean
  /** How a person takes back what he has changed; absent where nothing was. */
  onTakeBack?: (() => void) | undefined
  /** Said of where the value comes from, in place of its place in the text. */
  origin?: string
  children: ReactNode
}

const LONGEST_QUOTE = 180

/** From this width on, text and fields stand beside each other. */
const BESIDE = '(width >= 64rem)'

/** A value with where it was read and how certain that is. It points at its place in the text, and the text at it. */
export function FieldCard({
  field,
  label,
  isFilled,
  onTakeBack,
  origin,
  children,
}: FieldCardProps) {
  const { words, locale } = useWords(IMPORT_WORDS)
  const card = useRef<HTMLDivElement>(null)
  const { places, passages, selection, highlighted, select } = usePointing()
  const place = places.get(field)
  const isOn = highlighted.fields.has(field)
  const isPointedAt = isOn && selection !== null && 'passage' in selection

  useEffect(() => {
    // Where they stand below each other, the text would go out of sight.
    if (isPointedAt && window.matchMedia(BESIDE).matches)
      card.current?.scrollIntoView({ block: 'nearest' })
  }, [isPointedAt])

  const lines = [
    ...new Set(place?.passages.map((passage) => passages[passage - 1]?.line ?? 0) ?? []),
  ].map((line) => formatNumber(locale, line))
  const quote = place?.passages.map((passage) => passages[passage - 1]?.text ?? '').join(' … ')
  const isDoubtful = place !== undefined && isUncertain(place.origin)
  const where =
    lines.length === 1
      ? fill(words.original.line, { line: lines[0] ?? '' })
      : fill(words.original.lines, { lines: shortened(lines) })
  return (
    <div
      className="import-field"
      data-field={field}
      data-on={isOn || undefined}
      id={fieldElementId(field)}
      onFocus={() => {
        if (!isPointedAt) select({ field })
      }}
      ref={card}
    >
      {children}
      <div className="import-field__origin">
        {onTakeBack ? (
          <span className="import-badge" data-origin="hand">
            {words.origins.hand}
          </span>
        ) : isFilled ? (
          <span className="import-badge" data-origin={isDoubtful ? 'doubtful' : 'certain'}>
            {origin ?? (place ? words.origins[place.origin] : words.notInText)}
            {isDoubtful && ` – ${words.checkThis}`}
          </span>
        ) : (
          <span className="import-badge" data-origin="none">
            {words.fields.none}
          </span>
        )}
        {place && (
          <button
            aria-label={`${where}: ${fill(words.showInText, { field: label })}`}
            className="import-link"
            onClick={() => {
              select({ field })
            }}
            type="button"
          >
            {where}
          </button>
        )}
        {onTakeBack && (
          <button className="import-link" onClick={onTakeBack} type="button">
            {fill(words.takeBack, { field: label })}
          </button>
        )}
      </div>
      {place && quote && !field.startsWith('section:') && (
        <q dir="auto">
          {quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote}
        </q>
      )}
    </div>
  )
}

/** "3, 5, 9" or, of many, "3–41". */
const shortened = (lines: readonly string[]): string =>
  lines.length > 4 ? `${lines[0] ?? ''}–${lines.at(-1) ?? ''}` : lines.join(', ')
