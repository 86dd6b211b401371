'use client'

import { useLocale } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'

import { fieldElementId, jumpToField } from './jump-to-field'

interface Problem {
  message: string
  path?: string
  locale?: string
}

/** What is wrong with a field, as a link to it: also in another language, tab or row. */
export function FieldLink({ problem: { message, path, locale } }: { problem: Problem }) {
  const router = useRouter()
  const pathname = usePathname()
  const { code } = useLocale()
  if (path === undefined) return message
  return (
    <button
      className="field-link"
      onClick={() => {
        if (locale === undefined || locale === code) jumpToField(path)
        else router.push(`${pathname}?locale=${locale}#${fieldElementId(path)}`)
      }}
      type="button"
    >
      {message}
    </button>
  )
}
