'use client'

import { useId } from 'react'

import { blocksToText } from '../../importer/block-text'
import { sectionKey } from '../../importer/corrections'
import type { LineRole } from '../../importer/line-roles'
import { SECTION_FIELDS } from '../../importer/parsed-profile'
import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'
import { FieldCard } from './FieldCard'
import type { FieldProps } from './field-props'
import { usePointing } from './selection'

interface SectionFieldsProps extends FieldProps {
  isBusy: boolean
  onSay: (passage: number, role: LineRole) => void
}

/** The texts under the headings, each with the section it goes to. What goes nowhere is shown as such. */
export function SectionFields(props: SectionFieldsProps) {
  return props.profile.sections.map((_, index) => (
    <SectionField index={index} key={index} {...props} />
  ))
}

function SectionField({
  index,
  candidate,
  profile,
  correct,
  isBusy,
  onSay,
}: SectionFieldsProps & { index: number }) {
  const { words } = useWords(IMPORT_WORDS)
  const id = useId()
  const { places } = usePointing()
  const section = profile.sections[index]
  const heading = places.get(`section:${index}`)?.passages[0]
  const key = sectionKey(candidate.understood.profile.sections, index)
  const written = candidate.corrections.sections[key]
  if (!section) return null
  const text = written ?? blocksToText(section.blocks)
  return (
    <FieldCard
      field={`section:${index}`}
      isFilled
      label={section.heading}
      onTakeBack={
        written === undefined
          ? undefined
          : () => {
              correct(({ values, sections }) => ({
                values,
                sections: Object.fromEntries(
                  Object.entries(sections).filter(([other]) => other !== key),
                ),
              }))
            }
      }
    >
      <h3>
        <bdi>{section.heading}</bdi>
      </h3>
      <div className="import-input">
        <label htmlFor={`${id}-field`}>{words.fields.goesTo}</label>
        <select
          aria-label={`${section.heading}: ${words.fields.goesTo}`}
          data-nowhere={section.field === null || undefined}
          disabled={isBusy}
          id={`${id}-field`}
          onChange={(event) => {
            const role = SECTION_FIELDS.find((each) => each === event.target.value) ?? 'other'
            if (heading !== undefined) onSay(heading, role)
          }}
          value={section.field ?? ''}
        >
          {SECTION_FIELDS.map((field) => (
            <option key={field} value={field}>
              {words.sections[field]}
            </option>
          ))}
          <option value="">{words.fields.fitsNone}</option>
        </select>
      </div>
      <div className="import-input">
        <label htmlFor={`${id}-text`}>{words.fields.sectionText}</label>
        <textarea
          aria-describedby={`${id}-hint`}
          aria-label={`${section.heading}: ${words.fields.sectionText}`}
          dir="auto"
          id={`${id}-text`}
          onChange={(event) => {
            const { value } = event.target
            correct(({ values, sections }) => ({
              values,
              sections: { ...sections, [key]: value },
            }))
          }}
          value={text}
        />
        <small id={`${id}-hint`}>{words.fields.sectionHint}</small>
      </div>
    </FieldCard>
  )
}
