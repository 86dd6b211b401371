import type { PayloadRequest } from 'payload'

import { notifications } from '../../database/tables/notifications'
import { databaseOf } from '../../database/transaction'
import { preferenceOf } from '../../notifications/preferences'
import { recipientsOf } from '../../notifications/recipients'
import { DEFAULT_LOCALE, type Locale, type Localized } from '../../vocabulary/locales'
import type { Occasion } from './occasions'
import { allReaders, type Reader } from './people'
import { queueDigest, queueMail } from './queue-mail'
import { subjectOf } from './subject'

/**
 * Makes of an occasion a notification for each person whom it concerns, and puts the mail about it into the queue.
 * Done again, it changes nothing: everybody is told of an occasion once.
 */
export async function fanOut(req: PayloadRequest, occasion: Occasion): Promise<void> {
  const subject = await subjectOf(req, occasion)
  // A draft may have been deleted meanwhile.
  if (!subject) return
  const { kind, actor, named, spared = [] } = occasion
  const { authors, places, titleIn } = subject
  const recipients = recipientsOf(
    { kind, actor, named, spared, authors, places },
    await allReaders(req),
  )
  for (const reader of recipients) await tell(req, occasion, reader, titleIn(reader.locale))
}

async function tell(
  req: PayloadRequest,
  occasion: Occasion,
  reader: Reader,
  title: string,
): Promise<void> {
  const { mail, panel } = preferenceOf(reader.preferences, occasion.kind)
  if (mail === 'off' && !panel) return
  const database = await databaseOf(req)
  const [row] = await database
    .insert(notifications)
    .values({
      key: `${occasion.kind}:${occasion.key}:${reader.id}`,
      person: reader.id,
      kind: occasion.kind,
      collection: occasion.collection,
      document: occasion.document,
      title,
      address: addressOf(occasion),
      actorName: occasion.actorName,
      words: wordsIn(occasion.words, reader.locale),
      inPanel: panel,
      mail: mail === 'at-once' ? 'pending' : mail,
    })
    .onConflictDoNothing({ target: notifications.key })
    .returning()
  if (!row) return
  if (row.mail === 'pending') await queueMail(req, row.id)
  if (row.mail === 'digest') await queueDigest(req, reader.id)
}

/** Where webhooks are looked after, or the document is worked on, at the field that it is about. */
function addressOf({ collection, document, place }: Occasion): string {
  if (collection === 'webhooks') return '/admin/webhooks'
  const page = `/admin/collections/${collection}/${document}`
  if (!place) return page
  return `${page}${place.locale ? `?locale=${place.locale}` : ''}#comments-on-${place.field}`
}

const wordsIn = (words: Localized<string> | null, locale: Locale): string | null =>
  words?.[locale] ?? words?.[DEFAULT_LOCALE] ?? null
