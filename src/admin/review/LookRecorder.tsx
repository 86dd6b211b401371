'use client'

import { useEffect } from 'react'

interface Props {
  collection: string
  id: string
  version: string
}

/**
 * Tells the server which version somebody has in front of him, when he has: a page can be fetched without being
 * looked at. A look that cannot be recorded is no reason to disturb anybody.
 */
export function LookRecorder({ collection, id, version }: Props) {
  useEffect(() => {
    fetch(`/api/${collection}/${id}/looks`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ version }),
    }).catch(() => undefined)
  }, [collection, id, version])
  return null
}
