'use client'

import { useMemo, useState } from 'react'

import { counted } from '../../i18n/format'
import { withCorrections } from '../../importer/corrections'
import type { LineRole } from '../../importer/line-roles'
import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'
import { AreasField } from './AreasField'
import { CountryField } from './CountryField'
import { FactFields } from './FactFields'
import { fieldsAt, placesByField, type FieldId } from './field-places'
import { Original } from './Original'
import { Outlook } from './Outlook'
import { SectionFields } from './SectionFields'
import { SelectionContext, type Selection } from './selection'
import type { Candidate } from './source'
import { TextEditor } from './TextEditor'
import { Unparsed, UNPARSED_ID } from './Unparsed'
import type { Import } from './use-import'

/** One profile: its text on one side, what was understood of it on the other, each pointing at the other. */
export function ProfileCheck({ candidate, desk }: { candidate: Candidate; desk: Import }) {
  const { words, locale } = useWords(IMPORT_WORDS)
  const { source, understood, corrections } = candidate
  const [selection, setSelection] = useState<Selection>(null)
  const [isEditing, setIsEditing] = useState(false)
  const [errors, setErrors] = useState<string[]>([])
  const places = useMemo(() => placesByField(understood), [understood])
  const profile = useMemo(
    () => withCorrections(understood.profile, corrections),
    [understood, corrections],
  )
  const highlighted = {
    fields: new Set<FieldId>(
      selection === null
        ? []
        : 'field' in selection
          ? [selection.field]
          : fieldsAt(places, selection.passage),
    ),
    passages: new Set<number>(
      selection === null
        ? []
        : 'field' in selection
          ? (places.get(selection.field)?.passages ?? [])
          : [selection.passage],
    ),
  }

  const readAgain = async (text: string, roles: ReadonlyMap<number, LineRole>) => {
    const failed = await desk.readAgain(source, text, roles)
    setErrors(failed)
    return failed.length === 0
  }
  const say = (passage: number, role: LineRole | null) => {
    const roles = new Map(source.roles)
    if (role) roles.set(passage, role)
    else roles.delete(passage)
    void readAgain(source.answer.text, roles)
  }
  const field = {
    candidate,
    profile,
    correct: (edit: Parameters<Import['correct']>[1]) => {
      desk.correct(candidate, edit)
    },
  }

  return (
    <SelectionContext
      value={{
        places,
        passages: source.answer.passages,
        selection,
        highlighted,
        select: setSelection,
      }}
    >
      <div className="import-pair">
        <section className="import-original">
          {isEditing ? (
            <TextEditor
              isBusy={desk.isBusy}
              onClose={() => {
                setIsEditing(false)
              }}
              onRead={async (text) => {
                // Other passages have other numbers.
                if (await readAgain(text, new Map())) setIsEditing(false)
              }}
              text={source.answer.text}
            />
          ) : (
            <Original
              isBusy={desk.isBusy}
              onEdit={() => {
                setIsEditing(true)
              }}
              onSay={say}
              roles={source.roles}
              understood={understood}
            />
          )}
          <div role="alert">
            {errors.map((error) => (
              <p className="import-refusal" key={error}>
                {error}
              </p>
            ))}
          </div>
        </section>
        <section className="import-understood">
          <h2>{words.understood}</h2>
          <Outlook profile={profile} />
          {understood.unparsed.length > 0 && (
            <a className="import-link" href={`#${UNPARSED_ID}`}>
              {counted(locale, words.notUnderstood.count, understood.unparsed.length)}
            </a>
          )}
          <CountryField {...field} />
          <FactFields {...field} />
          <AreasField {...field} />
          <SectionFields {...field} isBusy={desk.isBusy} onSay={say} />
          <Unparsed isBusy={desk.isBusy} onSay={say} roles={source.roles} understood={understood} />
        </section>
      </div>
    </SelectionContext>
  )
}
