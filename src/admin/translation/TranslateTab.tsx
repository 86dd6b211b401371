'use client'

import { Button } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { TRANSLATION_WORDS } from '../../words/translation'
import { useWords } from '../shared/use-words'

const DOCUMENT = /^\/admin\/collections\/[^/]+\/[^/]+/

/** The tab of a document under which it is translated, in the language of the panel. */
export function TranslateTab({ path }: { path: string }) {
  const { words } = useWords(TRANSLATION_WORDS)
  const pathname = usePathname()
  const address = `${DOCUMENT.exec(pathname)?.[0] ?? ''}${path}`
  const isActive = pathname === address
  return (
    <Button
      buttonStyle="tab"
      className={isActive ? 'doc-tab doc-tab--active' : 'doc-tab'}
      disabled={isActive}
      el={isActive ? 'div' : 'link'}
      margin={false}
      size="medium"
      {...(isActive ? {} : { to: address })}
    >
      <span className="doc-tab__label">{words.tab}</span>
    </Button>
  )
}
