'use client'

import { toast, useForm, useLocale } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { NEW_DOCUMENT, useDocumentSession } from '../session'
import { createDraft } from './requests'

/**
 * Creates a document from its form, and leads to it. What stands against it goes where a later save would put it: Payload's own
 * button cuts it at its commas and takes it away after some seconds.
 *
 * @returns what creates it
 */
export function useCreating(collection: string): () => Promise<void> {
  const router = useRouter()
  const { code: locale } = useLocale()
  const form = useForm()
  const [, session] = useDocumentSession(collection, NEW_DOCUMENT)

  useEffect(() => {
    session.update({ saving: { kind: 'idle' }, problems: [] })
  }, [session])

  return async () => {
    session.update({ saving: { kind: 'saving' } })
    const result = await createDraft({ collection, locale }, form.getData())
    if (result.kind !== 'saved') {
      session.update({
        saving: { kind: result.kind },
        problems: result.kind === 'refused' ? result.problems : [],
      })
      return
    }
    session.update({ saving: { kind: 'saved', at: result.doc.updatedAt }, problems: [] })
    form.setModified(false)
    toast.success(result.message)
    router.push(`/admin/collections/${collection}/${result.doc.id}?locale=${locale}`)
  }
}
