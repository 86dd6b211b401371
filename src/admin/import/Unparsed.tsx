'use client'

import type { UnderstoodProfile } from '../../import-desk/answers'
import { fill, formatNumber } from '../../i18n/format'
import type { LineRole, LineRoles } from '../../importer/line-roles'
import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'
import { RoleSelect } from './RoleSelect'
import { usePointing } from './selection'

interface UnparsedProps {
  understood: UnderstoodProfile
  roles: LineRoles
  isBusy: boolean
  onSay: (passage: number, role: LineRole | null) => void
}

/** To be linked to from above. */
export const UNPARSED_ID = 'import-unparsed'

/** What went nowhere, why, and what can be said of it. */
export function Unparsed({ understood, roles, isBusy, onSay }: UnparsedProps) {
  const { words, locale } = useWords(IMPORT_WORDS)
  const { passages, select } = usePointing()
  const { notUnderstood } = words
  return (
    <section className="import-unparsed" id={UNPARSED_ID}>
      <h2>{notUnderstood.heading}</h2>
      {understood.unparsed.length === 0 ? (
        <p>{notUnderstood.nothing}</p>
      ) : (
        <>
          <p>{notUnderstood.hint}</p>
          <ul>
            {understood.unparsed.map(({ line: passage, text, reason }, index) => {
              const line = fill(words.original.line, {
                line: formatNumber(locale, passages[passage - 1]?.line ?? 0),
              })
              return (
                <li
                  key={`${passage} ${index}`}
                  onFocus={() => {
                    select({ passage })
                  }}
                >
                  <q dir="auto">{text}</q>
                  <p>{notUnderstood.reasons[reason]}</p>
                  <RoleSelect
                    isBusy={isBusy}
                    label={`${line} – ${words.original.readAs}`}
                    onSay={(role) => {
                      onSay(passage, role)
                    }}
                    role={roles.get(passage) ?? null}
                  />
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
