'use client'

import { useTranslation } from '@payloadcms/ui'

import type { Locale } from '../../vocabulary/locales'
import { panelLocale } from './language'

/** Words of one subject in the language of the panel, with that language for numbers and dates. */
export function useWords<Words>(all: Record<Locale, Words>): { words: Words; locale: Locale } {
  const { i18n } = useTranslation()
  const locale = panelLocale(i18n)
  return { words: all[locale], locale }
}
