import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { translationDesk } from '../../cms/translation/desk'
import { DocumentName } from '../shared/DocumentName'
import { panelLocale } from '../shared/language'
import { TARGET_LOCALES, type TargetLocale } from '../../translation/translations'
import { isProfileCollection } from '../../vocabulary/profiles'
import { TRANSLATION_WORDS } from '../../words/translation'
import { LanguageLinks } from './LanguageLinks'
import { TranslationForm } from './TranslationForm'
import './translation.css'

/**
 * English and one translation side by side, `?to=` says which. Checks for itself who is asking; what may be
 * written is decided by the workflow, here and again when it is saved.
 */
export async function TranslateView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { req, docID, collectionConfig } = initPageResult
  const person: unknown = req.user
  const collection = collectionConfig?.slug
  if (!isActivePerson(person) || !isProfileCollection(collection) || typeof docID !== 'string')
    return null
  const asked = [searchParams?.to, searchParams?.locale, person.locale]
  const to = asked.find(isTarget) ?? TARGET_LOCALES[0] ?? 'fr'
  const desk = await translationDesk(req, person, collection, docID, to)
  if (!desk) return null
  const language = panelLocale(req.i18n)
  const words = TRANSLATION_WORDS[language]
  return (
    <Gutter className="translation">
      <DocumentName />
      <h2>{words.into}</h2>
      <LanguageLinks
        address={(locale) => `/admin/collections/${collection}/${docID}/translate?to=${locale}`}
        chosen={to}
        label={words.into}
        language={language}
        progress={desk.progress}
      />
      {desk.rows.length === 0 ? (
        <p>{words.nothingToTranslate}</p>
      ) : (
        <TranslationForm
          key={`${to} ${desk.version}`}
          collection={collection}
          id={docID}
          refusals={desk.refusals}
          rows={desk.rows}
          to={to}
          version={desk.version}
        />
      )}
    </Gutter>
  )
}

const isTarget = (value: unknown): value is TargetLocale =>
  (TARGET_LOCALES as readonly unknown[]).includes(value)
