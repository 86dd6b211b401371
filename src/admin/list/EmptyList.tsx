'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useListDrawerContext, useListQuery, useTranslation } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'

import { fill } from '../../i18n/format'
import { isProfileCollection } from '../../vocabulary/profiles'
import { LIST_WORDS, type ListWords } from '../../words/lists'
import { useWords } from '../shared/use-words'
import { conditionsIn } from './conditions'
import './list.css'

interface Props {
  collectionSlug: string
  hasCreatePermission: boolean
}

/** In place of a list in which nothing is: why, and what to do about it. A list in a drawer keeps what Payload says. */
export function EmptyList({ collectionSlug, hasCreatePermission }: Props) {
  const { isInDrawer } = useListDrawerContext()
  const { data, query } = useListQuery()
  const { words } = useWords(LIST_WORDS)
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const isInOneState = useSearchParams().has('state')
  if (isInDrawer || !data || data.docs.length > 0) return null
  const { empty } = words
  const search = query.search?.trim() ?? ''
  const isNarrowed = search !== '' || isInOneState || conditionsIn(query.where) > 0
  const list = `/admin/collections/${collectionSlug}`
  if (isNarrowed)
    return (
      <div className="empty-list">
        <h2>{search ? fill(empty.noMatchFor, { search }) : empty.noMatch}</h2>
        <p>{search ? empty.shorten : empty.widen}</p>
        {/* Loads the page anew: the list keeps the query that it was opened with. */}
        <a className="empty-list__action" href={list}>
          {empty.showAll}
        </a>
      </div>
    )
  const { singular } = getEntityConfig({ collectionSlug }).labels
  return (
    <div className="empty-list">
      <h2>{empty.nothing}</h2>
      <p>{whatToDo(collectionSlug, hasCreatePermission, empty)}</p>
      {hasCreatePermission && (
        <a className="empty-list__action" href={`${list}/create`}>
          {fill(empty.create, { what: getTranslation(singular, i18n) })}
        </a>
      )}
    </div>
  )
}

function whatToDo(slug: string, mayCreate: boolean, empty: ListWords['empty']): string {
  const { begin, wait } = empty
  if (isProfileCollection(slug)) return mayCreate ? begin.profiles : wait.profiles
  if (slug === 'media') return mayCreate ? begin.media : wait.media
  return slug === 'editions' ? wait.editions : wait.other
}
