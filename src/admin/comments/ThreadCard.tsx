'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Thread } from '../../comments/answer'
import { fill, formatInstant } from '../../i18n/format'
import { directionOf, LOCALE_NAMES } from '../../vocabulary/locales'
import { COMMENT_WORDS } from '../../words/comments'
import { againstOf } from '../shared/ask'
import { useWords } from '../shared/use-words'
import { sendComment, settle } from './api'
import { Composer } from './Composer'
import { loadComments } from './store'

interface ThreadProps {
  collection: string
  id: string
  thread: Thread
  /** Whether the person may answer. */
  mayComment: boolean
}

/** A comment with its answers, and what can be done about it. */
export function ThreadCard({ collection, id, thread, mayComment }: ThreadProps) {
  const { words, locale } = useWords(COMMENT_WORDS)
  const [answers, setAnswers] = useState(false)
  const [refusals, setRefusals] = useState<string[]>([])
  const { place, quote, resolved } = thread
  const reload = () => loadComments(collection, id)

  const onSettle = async () => {
    const said = await settle(thread.id, resolved ? 'reopen' : 'resolve')
    setRefusals(againstOf(said, words.failed))
    await reload()
  }

  const onSend = async (text: string, mentions: string[]) => {
    const said = await sendComment({ collection, document: id, thread: thread.id, text, mentions })
    if ('value' in said) {
      setAnswers(false)
      await reload()
    }
    return said
  }

  return (
    <article className="comment-thread" data-resolved={resolved !== null}>
      {quote && (
        <blockquote
          className="comment-thread__quote"
          dir={thread.locale ? directionOf(thread.locale) : undefined}
          lang={thread.locale ?? undefined}
        >
          {quote}
        </blockquote>
      )}
      {thread.locale && <p className="comment-thread__language">{LOCALE_NAMES[thread.locale]}</p>}
      {place.state === 'gone' && <p className="comment-thread__moved">{words.gone}</p>}
      {place.state === 'changed' && (
        <p className="comment-thread__moved">
          {words.changed} {fill(words.readsNow, { text: place.passage?.text ?? '' })}
        </p>
      )}
      <ol>
        {thread.comments.map((comment) => (
          <li key={comment.id}>
            <p className="comment-thread__by">
              <strong>{comment.authorName}</strong>{' '}
              <time dateTime={comment.at}>{formatInstant(locale, comment.at)}</time>
            </p>
            <p className="comment-thread__text" dir="auto">
              {comment.text}
            </p>
          </li>
        ))}
      </ol>
      {resolved && (
        <p className="comment-thread__by">
          {fill(words.resolvedBy, { name: resolved.by, time: formatInstant(locale, resolved.at) })}
        </p>
      )}
      {refusals.length > 0 && (
        <p className="comment-composer__refusals" role="alert">
          {refusals.join(' ')}
        </p>
      )}
      {answers ? (
        <Composer
          label={words.yourReply}
          onCancel={() => {
            setAnswers(false)
          }}
          onSend={onSend}
        />
      ) : (
        <div className="comment-composer__actions">
          {mayComment && !resolved && (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => {
                setAnswers(true)
              }}
              size="small"
            >
              {words.reply}
            </Button>
          )}
          {thread.against.length === 0 && (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void onSettle()}
              size="small"
            >
              {resolved ? words.reopen : words.resolve}
            </Button>
          )}
        </div>
      )}
    </article>
  )
}
