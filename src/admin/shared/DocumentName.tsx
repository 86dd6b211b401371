'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

import { inAnyLanguage, type Localized } from '../../vocabulary/locales'
import { ask } from './ask'

/**
 * Names the document above the page by its English name, or by any, where it has none in the language that is shown: Payload would show
 * its id.
 */
export function DocumentName() {
  const { collectionSlug, id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const isUnnamed = title === id

  useEffect(() => {
    if (!isUnnamed || !collectionSlug) return
    const name = async () => {
      const address = `/api/${collectionSlug}/${id}?draft=true&depth=0&locale=all&select[name]=true`
      const said = await ask<{ name?: Localized<string> }>(address, 'GET')
      const known = 'value' in said ? inAnyLanguage(said.value.name ?? {}) : undefined
      if (known !== undefined) setDocumentTitle(known)
    }
    void name()
  }, [collectionSlug, id, isUnnamed, setDocumentTitle])

  return null
}
