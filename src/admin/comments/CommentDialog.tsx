'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { passageAt, type Passage } from '../../comments/anchor'
import { fill } from '../../i18n/format'
import { directionOf } from '../../vocabulary/locales'
import { COMMENT_WORDS } from '../../words/comments'
import { useWords } from '../shared/use-words'
import { sendComment } from './api'
import { Composer } from './Composer'
import { endComment, loadComments, useComments, type Draft } from './store'
import { ThreadCard } from './ThreadCard'

interface DialogProps {
  collection: string
  id: string
}

/** Where a comment on a field or a passage is written, with what was said there before. Outside of the form. */
export function CommentDialog(props: DialogProps) {
  const { draft } = useComments(props.collection, props.id)
  return draft && createPortal(<OpenDialog {...props} draft={draft} />, document.body)
}

function OpenDialog({ collection, id, draft }: DialogProps & { draft: Draft }) {
  const headingId = useId()
  const { words } = useWords(COMMENT_WORDS)
  const dialog = useRef<HTMLDialogElement>(null)
  const { answer } = useComments(collection, id)
  const [passage, setPassage] = useState<Passage | undefined>(draft.passage)
  const { field, label, locale } = draft
  const close = () => {
    endComment(collection, id)
  }

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const threads = (answer?.threads ?? []).filter(
    (thread) => field !== undefined && thread.place.field === field && !thread.resolved,
  )
  const send = async (text: string, mentions: string[]) => {
    const said = await sendComment({
      collection,
      document: id,
      text,
      mentions,
      anchor: {
        ...(field === undefined ? {} : { field }),
        ...(locale === undefined ? {} : { locale }),
        ...(passage ? { passage: { ...passage, block: blockOf(draft, passage) } } : {}),
      },
    })
    if ('value' in said) {
      toast.success(words.sent)
      await loadComments(collection, id)
      close()
    }
    return said
  }

  return (
    <dialog aria-labelledby={headingId} className="comment-dialog" onClose={close} ref={dialog}>
      <header>
        <h2 id={headingId}>
          {label ? fill(words.commentOnField, { field: label }) : words.commentOnDocument}
        </h2>
        <button className="comment-dialog__close" onClick={close} type="button">
          {words.close}
        </button>
      </header>
      {threads.map((thread) => (
        <ThreadCard
          collection={collection}
          id={id}
          key={thread.id}
          mayComment={answer?.mayComment ?? false}
          thread={thread}
        />
      ))}
      {draft.text && (
        <PassageChoice
          onChoose={(start, end) => {
            const chosen = passageAt(draft.text ?? '', start, end)
            setPassage(chosen.quote ? chosen : undefined)
          }}
          draft={draft}
        />
      )}
      {passage && (
        <blockquote
          className="comment-thread__quote"
          dir={locale ? directionOf(locale) : undefined}
          lang={locale}
        >
          {passage.quote}
        </blockquote>
      )}
      {answer?.mayComment && <Composer label={words.yourComment} onCancel={close} onSend={send} />}
    </dialog>
  )
}

/** The field's text, to select words from: with the keyboard too, and where the form is frozen. */
function PassageChoice({
  draft,
  onChoose,
}: {
  draft: Draft
  onChoose: (start: number, end: number) => void
}) {
  const id = useId()
  const { words } = useWords(COMMENT_WORDS)
  return (
    <div className="comment-dialog__passage">
      <label htmlFor={id}>{words.choosePassage}</label>
      {/* A text that is read-only has no cursor in some browsers; what is typed into this one does not stay. */}
      <textarea
        aria-readonly="true"
        inputMode="none"
        onChange={ignore}
        dir={draft.locale ? directionOf(draft.locale) : 'auto'}
        id={id}
        lang={draft.locale}
        onSelect={({ currentTarget }) => {
          onChoose(currentTarget.selectionStart, currentTarget.selectionEnd)
        }}
        rows={5}
        value={draft.text}
      />
    </div>
  )
}

const ignore = () => undefined

/** In which block of a rich text a passage begins. */
function blockOf({ text = '', blocks = [] }: Draft, { prefix, quote }: Passage): number {
  const whole = text.indexOf(prefix + quote)
  const start = whole < 0 ? text.indexOf(quote) : whole + prefix.length
  return Math.max(
    0,
    blocks.findLastIndex((at) => at <= start),
  )
}
