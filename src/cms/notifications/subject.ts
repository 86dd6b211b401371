import type { PayloadRequest } from 'payload'

import type { Occurrence } from '../../notifications/recipients'
import type { Locale } from '../../vocabulary/locales'
import { titleOf } from '../edition-title'
import { authorsOf } from '../items'
import { formsOf, placesOf } from '../places'
import { readForms } from '../standing'
import { webhookById } from '../webhooks/webhook-store'
import type { Occasion } from './occasions'

/** What an occasion is about, as far as it decides who is told, and what it is called. */
export interface Subject extends Pick<Occurrence, 'authors' | 'places'> {
  titleIn: (locale: Locale) => string
}

/** What an occasion is about; undefined when that is not there any more. */
export async function subjectOf(
  req: PayloadRequest,
  { collection, document: id, change }: Occasion,
): Promise<Subject | undefined> {
  if (collection === 'webhooks') {
    const webhook = await webhookById(req, id)
    return webhook && { authors: [], places: 'everywhere', titleIn: () => webhook.name }
  }
  const document = await readForms(req, collection, id)
  if (!document) return undefined
  const { item, working } = document
  const number = change ?? item.editionNumber + 1
  return {
    authors: await authorsOf(req, collection, id, number, Object.keys(working.media)),
    places: await placesOf(req, collection, id, formsOf(document)),
    titleIn: (locale) => working.content.name?.[locale] ?? titleOf(working.content),
  }
}
