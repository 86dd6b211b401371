import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { readHistory } from '../../cms/history/read-history'
import { DEFAULT_LOCALE, isLocale } from '../../vocabulary/locales'
import { isProfileCollection } from '../../vocabulary/profiles'
import { COMPARISON_WORDS } from '../../words/comparison'
import { HISTORY_WORDS } from '../../words/history'
import { labelsOf } from '../comparison/labels'
import { DocumentName } from '../shared/DocumentName'
import { panelLocale } from '../shared/language'
import { lookQuery, readLook } from './address'
import { ComparedVersions } from './ComparedVersions'
import type { HistoryContext } from './context'
import { HistorySwitches } from './HistorySwitches'
import { PageTurner } from './PageTurner'
import { Timeline } from './Timeline'
import { VersionsList } from './VersionsList'
import './history.css'

/**
 * The history of a document: what happened to it, and its versions, of which any two can be compared. Checks for
 * itself who is asking.
 */
export async function HistoryView({
  i18n,
  initPageResult: { collectionConfig, docID, req },
  locale,
  payload,
  searchParams = {},
}: DocumentViewServerProps) {
  const collection = collectionConfig?.slug
  if (!isActivePerson(req.user) || typeof docID !== 'string') notFound()
  if (!collectionConfig || !isProfileCollection(collection)) notFound()
  const look = readLook(searchParams)
  const history = await readHistory(payload, collection, docID, look)
  if (!history) notFound()
  const panel = panelLocale(i18n)
  const content = isLocale(locale?.code) ? locale.code : DEFAULT_LOCALE
  const labels = labelsOf(collectionConfig.flattenedFields, i18n)
  const context: HistoryContext = {
    collection,
    document: docID,
    labels,
    look,
    panel,
    words: HISTORY_WORDS[panel],
    to: (change) => lookQuery({ ...look, ...change }, content),
  }
  const { comparison, list } = history
  return (
    <Gutter>
      <main className="history">
        <DocumentName />
        <h1>{context.words.title}</h1>
        {comparison && (
          <ComparedVersions
            comparison={comparison}
            context={context}
            reading={{
              locale: content,
              panel,
              layout: look.layout,
              words: COMPARISON_WORDS[panel],
              labels,
              names: comparison.names,
              pictures: comparison.pictures,
            }}
          />
        )}
        <HistorySwitches context={context} />
        {list.show === 'timeline' ? (
          <Timeline context={context} editions={history.editions} entries={list.page.docs} />
        ) : (
          <VersionsList
            context={context}
            compared={comparison?.versions ?? []}
            revisions={list.page.docs}
          />
        )}
        <PageTurner context={context} page={list.page} />
      </main>
    </Gutter>
  )
}
