'use client'

import { useId } from 'react'

import { LINE_ROLES, type LineRole } from '../../importer/line-roles'
import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'

interface RoleSelectProps {
  label: string
  role: LineRole | null
  isBusy: boolean
  onSay: (role: LineRole | null) => void
}

/** Says what a passage is; the text is read again at once. */
export function RoleSelect({ label, role, isBusy, onSay }: RoleSelectProps) {
  const { words } = useWords(IMPORT_WORDS)
  const id = useId()
  return (
    <div className="import-input">
      <label htmlFor={id}>{label}</label>
      <select
        disabled={isBusy}
        id={id}
        onChange={(event) => {
          onSay(LINE_ROLES.find((each) => each === event.target.value) ?? null)
        }}
        value={role ?? ''}
      >
        <option value="">{words.original.asRead}</option>
        {LINE_ROLES.map((each) => (
          <option key={each} value={each}>
            {words.roles[each]}
          </option>
        ))}
      </select>
    </div>
  )
}
