'use client'

import { useSyncExternalStore } from 'react'

import type { CommentsAnswer } from '../../comments/answer'
import type { Passage } from '../../comments/anchor'
import type { Locale } from '../../vocabulary/locales'
import { fetchComments } from './api'

/** A comment that is being written. */
export interface Draft {
  /** The field's path and its name; neither for the document as a whole. */
  field?: string
  label?: string
  locale?: Locale
  /** The field's text, where it has one, from which a passage can be chosen. */
  text?: string
  /** Where blocks of a rich text begin in it. */
  blocks?: readonly number[]
  passage?: Passage
}

/** What the parts of the page that deal with the comments of one document share. */
export interface CommentsState {
  answer: CommentsAnswer | null
  draft: Draft | null
  /** The words that are selected in the form, and in which field. */
  selection: { field: string; passage: Passage } | null
}

const NOTHING: CommentsState = { answer: null, draft: null, selection: null }

const states = new Map<string, CommentsState>()
const listeners = new Set<() => void>()

const keyOf = (collection: string, id: string) => `${collection}/${id}`

function change(collection: string, id: string, changes: Partial<CommentsState>): void {
  const key = keyOf(collection, id)
  states.set(key, { ...(states.get(key) ?? NOTHING), ...changes })
  listeners.forEach((listener) => {
    listener()
  })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The comments of a document, as they are known on this page. */
export const useComments = (collection: string, id: string): CommentsState =>
  useSyncExternalStore(
    subscribe,
    () => states.get(keyOf(collection, id)) ?? NOTHING,
    () => NOTHING,
  )

/** Asks the server for the comments of a document. */
export async function loadComments(collection: string, id: string): Promise<void> {
  const answer = await fetchComments(collection, id)
  if (answer) change(collection, id, { answer })
}

/** Opens the dialog in which a comment is written. */
export const startComment = (collection: string, id: string, draft: Draft): void => {
  change(collection, id, { draft })
}

/** Closes that dialog. */
export const endComment = (collection: string, id: string): void => {
  change(collection, id, { draft: null })
}

/** Notes which words are selected in the form. */
export const noteSelection = (
  collection: string,
  id: string,
  selection: CommentsState['selection'],
): void => {
  change(collection, id, { selection })
}
