import { ask } from '../shared/ask'

/** A link as the server lists it. */
export interface SharedLink {
  id: string
  recipient: string
  createdByName: string
  createdAt: string
  expiresAt: string
  state: 'open' | 'expired' | 'revoked'
  isCurrent: boolean
  answers: { id: number; kind: 'confirm' | 'comment'; name: string; text: string; at: string }[]
}

export interface SharedLinks {
  mayShare: boolean
  version: string
  links: SharedLink[]
}

const addressOf = (collection: string, id: string) => `/api/preview-links/${collection}/${id}`

/** The links to a document, with what was answered. */
export const fetchLinks = (collection: string, id: string) =>
  ask<SharedLinks>(addressOf(collection, id), 'GET')

/** Makes a link to the version that is named. */
export const createLink = (
  collection: string,
  id: string,
  wish: { recipient: string; days: number; expectedVersion: string },
) => ask<{ id: string; path: string }>(addressOf(collection, id), 'POST', wish)

export const revokeLink = (link: string) => ask<object>(`/api/preview-links/${link}`, 'DELETE')
