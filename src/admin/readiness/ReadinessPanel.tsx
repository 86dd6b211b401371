'use client'

import { useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { jumpToField, pathInFragment } from '../shared/jump-to-field'
import { ReadinessSection } from './ReadinessSection'

/** The checklist beside a form: looked at again after each save; and the jump to the field that the address names. */
export function ReadinessPanel({
  collection,
  id,
  shownVersion,
}: {
  collection: string
  id: string
  shownVersion: string
}) {
  const isModified = useFormModified()
  const [saves, setSaves] = useState(0)

  useEffect(() => {
    if (!isModified) setSaves((count) => count + 1)
  }, [isModified])

  useEffect(() => {
    const path = pathInFragment(window.location.hash)
    if (path) jumpToField(path)
  }, [])

  return <ReadinessSection collection={collection} id={id} version={`${shownVersion} ${saves}`} />
}
