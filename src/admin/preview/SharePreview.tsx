'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { PREVIEW_WORDS } from '../../words/preview'
import { valueOf } from '../shared/ask'
import { useWords } from '../shared/use-words'
import { fetchLinks, type SharedLinks } from './links-client'
import { NewLink } from './NewLink'
import { PreviewReload } from './PreviewReload'
import { SharedLinkItem } from './SharedLinkItem'
import './share-preview.css'

/** Links to one version of a document for people without an account: made, listed with what was answered, revoked. */
export function SharePreview() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { words } = useWords(PREVIEW_WORDS)
  const isModified = useFormModified()
  const [shared, setShared] = useState<SharedLinks | null>(null)

  const load = useCallback(async () => {
    if (!collectionSlug || typeof id !== 'string') return
    const links = valueOf(await fetchLinks(collectionSlug, id))
    if (links) setShared(links)
  }, [collectionSlug, id])

  useEffect(() => {
    void load()
  }, [load, lastUpdateTime])

  if (!collectionSlug || typeof id !== 'string') return null
  const answers = shared?.links.reduce((sum, link) => sum + link.answers.length, 0) ?? 0
  return (
    <>
      <PreviewReload />
      <details className="share-preview">
        <summary>
          {words.share.title}
          {answers > 0 && <span className="share-preview__count">{answers}</span>}
        </summary>
        <p>{words.share.about}</p>
        {shared?.mayShare &&
          (isModified ? (
            <p>{words.share.unsaved}</p>
          ) : (
            <NewLink collection={collectionSlug} id={id} onDone={load} version={shared.version} />
          ))}
        {shared?.links.length === 0 && <p>{words.share.none}</p>}
        {shared && shared.links.length > 0 && (
          <ul>
            {shared.links.map((link) => (
              <SharedLinkItem key={link.id} link={link} mayRevoke={shared.mayShare} onDone={load} />
            ))}
          </ul>
        )}
      </details>
    </>
  )
}
