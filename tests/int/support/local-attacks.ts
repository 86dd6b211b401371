/*
 * Run as a process of its own, with the product's configuration and database: what code inside the product
 * could do to a document with Payload's Local API and database adapter. Prints how each attempt ended.
 *
 * Arguments: the live document's id, one of its versions, the id of a contributor.
 */
import { createLocalReq, getPayload, type Payload } from 'payload'

import config from '../../../payload.config'

export interface Attempt {
  name: string
  /** The code of the refusal or the error's message; null when it was accepted. */
  refusal: string | null
}

type Write = () => Promise<unknown>

const [id = '', version = '', person = ''] = process.argv.slice(2)
const payload = await getPayload({ config, disableOnInit: true })
const found = await payload.findByID({ collection: 'users', id: person })
const user = { ...found, collection: 'users' as const }

const attempts: Attempt[] = []
for (const [name, write] of Object.entries(writes(payload)))
  attempts.push({ name, refusal: await refusalOf(write) })
process.stdout.write(`\n${JSON.stringify(attempts)}\n`)
process.exit(0)

async function refusalOf(write: Write): Promise<string | null> {
  try {
    await write()
    return null
  } catch (error) {
    return messagesOf(error)
  }
}

function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause ? `${error.message} | ${messagesOf(error.cause)}` : error.message
}

function writes({ db }: Payload): Record<string, Write> {
  const collection = 'countries' as const
  const data = { tagline: 'An attack from inside.' }
  const published = { ...data, _status: 'published' as const }
  const update = (options: object) => () =>
    payload.update({ collection, id, data, user, ...options } as never)
  return {
    'update without a person': () => payload.update({ collection, id, data }),
    update: update({}),
    'update as published': update({ data: published }),
    'update as published, asked for as a draft': update({ data: published, draft: true }),
    'update as a draft of the live row': update({ data: { ...data, _status: 'draft' } }),
    'update of all locales as published': update({ publishAllLocales: true }),
    'update of all locales as unpublished': update({ unpublishAllLocales: true }),
    'update that publishes one locale': update({ publishSpecificLocale: 'en' }),
    'update as an autosave': update({ draft: true, autosave: true, data: published }),
    'update that claims to restore': update({
      data: published,
      context: { isRestoringVersion: true },
    }),
    'update that claims a transition': update({
      data: published,
      context: { workflowTransition: { slug: collection, id }, transition: 'publish' },
    }),
    'update of a list': () =>
      payload.update({ collection, where: { id: { equals: id } }, data: published, user } as never),
    'create as published': () => payload.create({ collection, data: published, user } as never),
    duplicate: () => payload.duplicate({ collection, id, user, draft: false }),
    'restore a version': () => payload.restoreVersion({ collection, id: version, user }),
    'restore as a draft, then update in the same request': async () => {
      const req = await createLocalReq({ user }, payload)
      await payload
        .restoreVersion({ collection, id: version, draft: true, req })
        .catch(() => undefined)
      await payload.update({ collection, id, data: published, req } as never)
    },
    delete: () => payload.delete({ collection, id, user }),
    'delete of a list': () => payload.delete({ collection, where: { id: { equals: id } }, user }),
    'a job of a scheduling that does not exist': async () => {
      await payload.jobs.queue({
        task: 'publish-scheduled',
        input: { collection, id, schedule: 'none' },
        queue: 'attack',
      } as never)
      await payload.jobs.run({ queue: 'attack' })
    },
    'updateOne of the adapter': () => db.updateOne({ collection, id, data: { iso2: 'ZZ' } }),
    'updateOne of the adapter, unpublishing': () =>
      db.updateOne({ collection, id, data: { _status: 'draft' } }),
    'updateMany of the adapter': () =>
      db.updateMany({ collection, where: { id: { equals: id } }, data: { iso2: 'ZZ' } }),
    'upsert of the adapter': () =>
      db.upsert({ collection, where: { id: { equals: id } }, data: { iso2: 'ZZ' } }),
    'create of the adapter, as published': () =>
      db.create({ collection, data: { name: 'x', iso2: 'ZZ', _status: 'published' } }),
    'deleteOne of the adapter': () => db.deleteOne({ collection, where: { id: { equals: id } } }),
    'deleteMany of the adapter': () => db.deleteMany({ collection, where: { id: { equals: id } } }),
    'a change of an edition': () =>
      db.updateMany({
        collection: 'editions',
        where: { document: { equals: id } },
        data: { title: 'Forged' },
      }),
    'a deletion of editions': () =>
      db.deleteMany({ collection: 'editions', where: { document: { equals: id } } }),
    'a change of the trail': () =>
      db.updateMany({
        collection: 'workflow-events',
        where: { document: { equals: id } },
        data: { actorName: 'Forged' },
      }),
    'a deletion from the trail': () =>
      db.deleteMany({ collection: 'workflow-events', where: { document: { equals: id } } }),
    'an edition through the Local API': () =>
      payload.create({
        collection: 'editions',
        data: { collection, document: id, title: 'x', number: 9, content: {}, media: {} },
        user,
      } as never),
    'an event through the Local API': () =>
      payload.create({ collection: 'workflow-events', data: { event: 'publish' }, user } as never),
  }
}
