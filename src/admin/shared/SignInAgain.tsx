'use client'

import { SAVING_WORDS } from '../../words/saving'
import { useWords } from './use-words'

/** The way to a new session, in a tab of its own: what is not saved stays in this one. */
export function SignInAgain() {
  const { words } = useWords(SAVING_WORDS)
  return (
    <a href="/admin/login" target="_blank">
      {words.signIn}
    </a>
  )
}
