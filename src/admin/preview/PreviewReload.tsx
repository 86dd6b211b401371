'use client'

import { useDocumentEvents, useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Loads the preview beside the form again after each save. The page in the frame has no scripts that could do it
 * by themselves, and the server renders what was saved.
 */
export function PreviewReload() {
  const { lastUpdateTime } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const { iframeRef, isLivePreviewing, popupRef } = useLivePreviewContext()
  useEffect(() => {
    if (!isLivePreviewing) return
    iframeRef.current?.contentWindow?.location.reload()
    popupRef?.current?.location.reload()
  }, [iframeRef, isLivePreviewing, lastUpdateTime, mostRecentUpdate, popupRef])
  return null
}
