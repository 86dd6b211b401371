'use client'

import { useEffect, useId, useRef, type KeyboardEvent } from 'react'

import type { UnderstoodProfile } from '../../import-desk/answers'
import { fill, formatNumber } from '../../i18n/format'
import type { LineRole, LineRoles } from '../../importer/line-roles'
import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'
import { fieldElementId, fieldName } from './field-names'
import { fieldsAt } from './field-places'
import { RoleSelect } from './RoleSelect'
import { usePointing } from './selection'

interface OriginalProps {
  understood: UnderstoodProfile
  roles: LineRoles
  isBusy: boolean
  onEdit: () => void
  /** Says what a passage is; null leaves it to the importer. */
  onSay: (passage: number, role: LineRole | null) => void
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

/** The text in its passages, those that became something marked. One of them can be chosen, with keys too. */
export function Original({ understood, roles, isBusy, onEdit, onSay }: OriginalProps) {
  const { words, locale } = useWords(IMPORT_WORDS)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const { passages, places, selection, highlighted, select } = usePointing()
  const [from, to] = understood.range
  const shown = passages
    .map((passage, index) => ({ ...passage, number: index + 1 }))
    .filter(({ number, text }) => number >= from && number <= to && text.trim() !== '')
  const chosen = selection && 'passage' in selection ? selection.passage : undefined
  const first = [...highlighted.passages].sort((a, b) => a - b)[0]

  useEffect(() => {
    if (first === undefined) return
    const option = list.current?.querySelector<HTMLElement>(`[data-passage="${first}"]`)
    if (option && list.current) keepInSight(list.current, option)
  }, [first, selection])

  const move = (event: KeyboardEvent) => {
    const at = shown.findIndex(({ number }) => number === (chosen ?? first))
    const ends: Record<string, number> = { Home: 0, End: shown.length - 1 }
    const step = STEPS[event.key]
    const wanted = ends[event.key] ?? (step === undefined ? undefined : at + step)
    if (wanted === undefined) return
    event.preventDefault()
    const next = shown[Math.max(0, Math.min(shown.length - 1, wanted))]
    if (next) select({ passage: next.number })
  }

  return (
    <>
      <header>
        <h2 id={`${id}-heading`}>{words.original.heading}</h2>
        <button className="import-button" onClick={onEdit} type="button">
          {words.changeText}
        </button>
      </header>
      <p id={`${id}-hint`}>{words.original.hint}</p>
      <div
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen}`}
        aria-describedby={`${id}-hint`}
        aria-labelledby={`${id}-heading`}
        className="import-passages"
        onKeyDown={move}
        ref={list}
        role="listbox"
        tabIndex={0}
      >
        {shown.map(({ number, line, text, kind }) => {
          const names = [
            ...new Set(
              fieldsAt(places, number).map((field) => fieldName(field, understood, words)),
            ),
          ]
          const isUsed = names.some((name) => name !== words.original.leftOut)
          return (
            <div
              aria-selected={highlighted.passages.has(number)}
              className="import-passage"
              data-kind={kind}
              data-passage={number}
              data-used={isUsed || undefined}
              id={`${id}-${number}`}
              key={number}
              onClick={() => {
                select({ passage: number })
              }}
              role="option"
            >
              <span className="import-passage__line">{formatNumber(locale, line)}</span>
              <span className="import-passage__text" dir="auto">
                {text}
              </span>
              {names.length > 0 && (
                <span className="import-passage__fields">{names.join(' · ')}</span>
              )}
            </div>
          )
        })}
      </div>
      <div className="import-chosen" role="group" aria-label={words.original.selected}>
        {chosen === undefined ? (
          <p>{words.original.chooseLine}</p>
        ) : (
          <>
            <p>
              {fieldsAt(places, chosen).map((field) => (
                <a className="import-link" href={`#${fieldElementId(field)}`} key={field}>
                  {fieldName(field, understood, words)}
                </a>
              ))}
            </p>
            <RoleSelect
              isBusy={isBusy}
              label={`${fill(words.original.line, {
                line: formatNumber(locale, passages[chosen - 1]?.line ?? 0),
              })} – ${words.original.readAs}`}
              onSay={(role) => {
                onSay(chosen, role)
              }}
              role={roles.get(chosen) ?? null}
            />
          </>
        )}
      </div>
    </>
  )
}

/** Scrolls the list, and nothing around it, so far that one of its passages can be seen. */
function keepInSight(list: HTMLElement, option: HTMLElement): void {
  const top = option.offsetTop - list.offsetTop
  const isSeen =
    top >= list.scrollTop && top + option.offsetHeight <= list.scrollTop + list.clientHeight
  if (!isSeen) list.scrollTop = top - list.clientHeight / 3
}
