'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import type { CommentsAnswer, Thread } from '../../comments/answer'
import { counted } from '../../i18n/format'
import { COMMENT_WORDS } from '../../words/comments'
import { useWords } from '../shared/use-words'
import { commentMark } from './comment-mark'
import { CommentDialog } from './CommentDialog'
import { clearHighlight, highlightPassage } from './highlight'
import { loadComments, startComment, useComments } from './store'
import { ThreadCard } from './ThreadCard'
import './comments.css'

interface SectionProps {
  collection: string
  id: string
  /** Whatever changes when the document was saved: the comments then look for their places again. */
  version?: string | number | undefined
  /** The address of a field on the page, or elsewhere. By default that of the document's form. */
  hrefOf?: (thread: Thread) => string
}

/** Everything that was said about a document, by field. Opens the dialog in which comments are written. */
export function CommentsSection({ collection, id, version, hrefOf }: SectionProps) {
  const headingId = useId()
  const { words, locale } = useWords(COMMENT_WORDS)
  const { answer } = useComments(collection, id)
  const [showsResolved, setShowsResolved] = useState(false)

  useEffect(() => {
    void loadComments(collection, id)
  }, [collection, id, version])

  useEffect(() => clearHighlight, [])

  const threads = answer?.threads ?? []
  const open = threads.filter(({ resolved }) => !resolved)
  const resolved = threads.length - open.length
  const shown = showsResolved ? threads : open
  const addressOf = hrefOf ?? ((thread: Thread) => formAddress(collection, id, thread))

  return (
    <section aria-busy={answer === null} aria-labelledby={headingId} className="comments-section">
      <h3 id={headingId}>{words.heading}</h3>
      {answer && (
        <p aria-live="polite">
          {threads.length === 0
            ? words.empty
            : open.length === 0
              ? words.noneOpen
              : counted(locale, words.open, open.length)}{' '}
          {open.length > 0 && answer.openBlockApproval && words.openBlockApproval}
        </p>
      )}
      {answer &&
        byField(shown).map(([label, group]) => (
          <div className="comments-section__field" key={label ?? ''}>
            <h4>{label ?? words.wholeDocument}</h4>
            {group.map((thread) => (
              <div
                key={thread.id}
                onClick={() => {
                  highlightPassage(thread)
                }}
                onFocus={() => {
                  highlightPassage(thread)
                }}
              >
                <ThreadCard
                  collection={collection}
                  id={id}
                  mayComment={answer.mayComment}
                  thread={thread}
                />
                {thread.place.field !== null && thread.place.state !== 'gone' && (
                  <a className="comments-section__jump" href={addressOf(thread)} onClick={jump}>
                    {words.goToField}
                  </a>
                )}
              </div>
            ))}
          </div>
        ))}
      <Actions
        answer={answer}
        onComment={() => {
          startComment(collection, id, {})
        }}
        onToggle={() => {
          setShowsResolved(!showsResolved)
        }}
        resolved={resolved}
        showsResolved={showsResolved}
      />
      <CommentDialog collection={collection} id={id} />
    </section>
  )
}

function Actions({
  answer,
  onComment,
  onToggle,
  resolved,
  showsResolved,
}: {
  answer: CommentsAnswer | null
  onComment: () => void
  onToggle: () => void
  resolved: number
  showsResolved: boolean
}) {
  const { words, locale } = useWords(COMMENT_WORDS)
  return (
    <div className="comment-composer__actions">
      {answer?.mayComment && (
        <Button buttonStyle="secondary" margin={false} onClick={onComment} size="small">
          {words.commentOnDocument}
        </Button>
      )}
      {resolved > 0 && (
        <Button buttonStyle="secondary" margin={false} onClick={onToggle} size="small">
          {showsResolved ? words.hideResolved : counted(locale, words.showResolved, resolved)}
        </Button>
      )}
    </div>
  )
}

/** Threads by the name of their field, in the order in which fields were first commented on. */
function byField(threads: readonly Thread[]): [string | null, Thread[]][] {
  const groups = new Map<string | null, Thread[]>()
  for (const thread of threads)
    groups.set(thread.label, [...(groups.get(thread.label) ?? []), thread])
  return [...groups]
}

function formAddress(collection: string, id: string, { locale, place }: Thread): string {
  const query = locale ? `?locale=${locale}` : ''
  return `/admin/collections/${collection}/${id}${query}#${commentMark(place.field ?? '')}`
}

/** Goes to a field that is on this page, in the language that it shows, without loading it again. */
function jump(event: React.MouseEvent<HTMLAnchorElement>): void {
  const { href } = event.currentTarget
  const address = new URL(href)
  const asked = address.searchParams.get('locale')
  const shown = new URLSearchParams(window.location.search).get('locale')
  const mark = document.getElementById(decodeURIComponent(address.hash.slice(1)))
  if (!mark || (asked !== null && shown !== null && asked !== shown)) return
  event.preventDefault()
  mark.closest('.field-type')?.scrollIntoView({ block: 'center' })
  mark.querySelector('button')?.focus({ preventScroll: true })
}
