'use client'

import { fill, formatTime } from '../../../i18n/format'
import { SAVING_WORDS } from '../../../words/saving'
import { SignInAgain } from '../../shared/SignInAgain'
import { useTimeZone } from '../../shared/use-time-zone'
import { useWords } from '../../shared/use-words'
import type { Saving } from '../session'

/** What became of what was typed, said aloud by screen readers when it changes. */
export function SaveStatus({ saving }: { saving: Saving }) {
  const { words, locale } = useWords(SAVING_WORDS)
  const timeZone = useTimeZone()
  return (
    <span className="save-status" data-saving={saving.kind} role="status">
      {saving.kind === 'saved'
        ? fill(words.saved, { time: formatTime(locale, saving.at, timeZone) })
        : saving.kind !== 'idle' && words[WORDS[saving.kind]]}
      {saving.kind === 'signed-out' && (
        <>
          {' '}
          <SignInAgain />
        </>
      )}
    </span>
  )
}

/** Which words belong to which state. Where there is nothing to say, nothing is said. */
const WORDS = {
  modified: 'modified',
  saving: 'saving',
  offline: 'offline',
  'signed-out': 'signedOut',
  refused: 'refused',
  stale: 'stale',
} as const
