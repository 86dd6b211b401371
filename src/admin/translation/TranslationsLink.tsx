'use client'

import Link from 'next/link'

import { TRANSLATION_WORDS } from '../../words/translation'
import { useWords } from '../shared/use-words'

/** The way to the translators' queue, in the panel's navigation. */
export function TranslationsLink() {
  const { words } = useWords(TRANSLATION_WORDS)
  return (
    <Link className="nav__link" href="/admin/translations">
      <span className="nav__link-label">{words.queue.heading}</span>
    </Link>
  )
}
