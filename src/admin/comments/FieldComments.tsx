'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import { textOf } from '../../comments/content-text'
import { counted, fill, formatNumber } from '../../i18n/format'
import { isLocale } from '../../vocabulary/locales'
import { COMMENT_WORDS } from '../../words/comments'
import { useWords } from '../shared/use-words'
import { commentMark } from './comment-mark'
import { FIELD_ATTRIBUTE } from './selection'
import { startComment, useComments } from './store'
import './comments.css'

/** The button below a field's input: how many comments on it are open, and a new one on it or on the words selected in it. */
export function FieldComments({ field, path }: { field: ClientField; path: string }) {
  const { collectionSlug, id } = useDocumentInfo()
  if (collectionSlug === undefined || typeof id !== 'string') return null
  return <FieldButton collection={collectionSlug} field={field} id={id} path={path} />
}

interface ButtonProps {
  collection: string
  id: string
  field: ClientField
  path: string
}

function FieldButton({ collection, id, field, path }: ButtonProps) {
  const { words, locale } = useWords(COMMENT_WORDS)
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { getField } = useForm()
  const { answer, selection } = useComments(collection, id)
  const contentLocale = 'localized' in field && field.localized && isLocale(code) ? code : undefined
  const open = (answer?.threads ?? []).filter(
    (thread) =>
      thread.place.field === path &&
      !thread.resolved &&
      (contentLocale === undefined || thread.locale === contentLocale),
  ).length
  // Nothing to read and nothing to write.
  if (!answer || (!answer.mayComment && open === 0)) return null
  const label =
    'label' in field && field.label
      ? getTranslation(field.label, i18n)
      : 'name' in field
        ? field.name
        : path
  const passage = selection?.field === path ? selection.passage : undefined
  const name = passage
    ? fill(words.commentOnPassage, { quote: shortened(passage.quote) })
    : open > 0
      ? fill(words.commentsOnField, { field: label, comments: counted(locale, words.open, open) })
      : fill(words.commentOnField, { field: label })

  return (
    <div
      className="field-comments"
      data-passage={passage !== undefined}
      id={commentMark(path)}
      {...{ [FIELD_ATTRIBUTE]: path }}
    >
      <button
        data-open={open > 0}
        onClick={() => {
          const { text, blocks } = textOf(getField(path).value, null)
          startComment(collection, id, {
            field: path,
            label,
            ...(contentLocale ? { locale: contentLocale } : {}),
            ...(text && isText(field) ? { text, blocks } : {}),
            ...(passage ? { passage } : {}),
          })
        }}
        // The words stay selected.
        onMouseDown={(event) => {
          event.preventDefault()
        }}
        title={name}
        type="button"
      >
        <svg
          aria-hidden="true"
          fill="none"
          height="16"
          stroke="currentColor"
          viewBox="0 0 16 16"
          width="16"
        >
          <path d="M2 2.5h12v8.5H7l-3.5 3V11H2z" strokeLinejoin="round" strokeWidth="1.4" />
        </svg>
        <span className={passage ? undefined : 'field-comments__name'}>{name}</span>
        {!passage && open > 0 && <span aria-hidden="true">{formatNumber(locale, open)}</span>}
      </button>
    </div>
  )
}

const isText = ({ type }: ClientField): boolean =>
  type === 'text' || type === 'textarea' || type === 'richText'

const shortened = (quote: string): string => (quote.length > 40 ? `${quote.slice(0, 39)}…` : quote)
