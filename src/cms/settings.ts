import {
  addDataAndFileToRequest,
  type Endpoint,
  type GlobalAfterChangeHook,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload'

import { isActivePerson } from '../access/person'
import { withoutEmpty } from '../content/canonical'
import { publicSettings } from '../database/tables/workflow'
import { databaseOf } from '../database/transaction'
import { Refused } from '../workflow/refusals'
import { SITE_KEY } from '../page-store/surrogate-keys'
import { bringSiteUpToDate } from '../publication/site-port'
import { insertEvent } from './events'
import { mediaWith } from './media-content'
import { queuePurge } from './purges/queue-purge'
import { tellServers } from './tell-servers'

/** Writes a global as the site shows it, in all locales, and the trail, in the transaction of the save. */
export const recordSettings: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const content = await contentOf(global.slug, req)
  const database = await databaseOf(req)
  await database
    .insert(publicSettings)
    .values({ slug: global.slug, content })
    .onConflictDoUpdate({ target: publicSettings.slug, set: { content } })
  await tellServers(req)
  await queuePurge(req, [SITE_KEY])
  await insertChange(req, global.slug, content)
  return doc as unknown
}

/** Writes the trail for a global that the site does not show, in the transaction of the save. */
export const recordChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await insertChange(req, global.slug, await contentOf(global.slug, req))
  return doc as unknown
}

/** What a global holds, in all locales; the logo with what the site needs to show it. */
async function contentOf(slug: string, req: PayloadRequest): Promise<Record<string, unknown>> {
  const stored: unknown = await req.payload.db.findGlobal({ slug, locale: 'all', req })
  const { createdAt, updatedAt, globalType, ...values } = stored as Record<string, unknown>
  const content = (withoutEmpty(values) ?? {}) as Record<string, unknown>
  if (typeof content.logo !== 'string') return content
  const { [content.logo]: logo } = await mediaWith(req, [content.logo])
  return { ...content, logo }
}

async function insertChange(
  req: PayloadRequest,
  title: string,
  content: Record<string, unknown>,
): Promise<void> {
  const actor = isActivePerson(req.user) ? req.user : { id: 'system', name: 'Set-up' }
  await insertEvent(req, actor, { event: 'settings-changed', title, details: { content } })
}

/** Saves a global and answers when every page that shows it is true again. */
export const saveSettings = (slug: GlobalSlug): Omit<Endpoint, 'root'> => ({
  path: '/',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    if (typeof req.data !== 'object')
      throw new Refused([{ code: 'invalid-content', message: 'Send the settings as an object.' }])
    const result = await req.payload.updateGlobal({
      slug,
      data: req.data,
      depth: 0,
      overrideAccess: false,
      req,
    })
    await bringSiteUpToDate()
    return Response.json({ message: 'Saved. The site shows it now.', result })
  },
})
