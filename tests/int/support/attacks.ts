import type { Answer, Client } from '../../support/client'

/** What an attack is aimed at. */
export interface Target {
  collection: string
  id: string
  /** A version to restore: one that was published, or the first. */
  version: string
}

/** Query parameters that Payload reads on writes. */
export const FLAGS = {
  'no flag': '',
  'draft=true': 'draft=true',
  'draft=false': 'draft=false',
  'autosave=true': 'autosave=true',
  'draft and autosave': 'draft=true&autosave=true',
  'publishAllLocales=true': 'publishAllLocales=true',
  'draft and publishAllLocales': 'draft=true&publishAllLocales=true',
  'unpublishAllLocales=true': 'unpublishAllLocales=true',
  'publishSpecificLocale=en': 'publishSpecificLocale=en',
  'trash=true': 'trash=true',
  'locale=all': 'locale=all',
  'locale=*': 'locale=*',
} as const

export type Flag = keyof typeof FLAGS

/** Bodies that try to publish, unpublish, backdate or set the state of a document. */
export const BODIES = {
  'content alone': {},
  'status published': { _status: 'published' },
  'status draft': { _status: 'draft' },
  'status as an object': { _status: { equals: 'published' } },
  'status as a list': { _status: ['published'] },
  'deletedAt null': { deletedAt: null },
  'deletedAt a date': { deletedAt: '2026-01-01T00:00:00.000Z' },
  'dates of creation': {
    createdAt: '2099-01-01T00:00:00.000Z',
    updatedAt: '2099-01-01T00:00:00.000Z',
  },
  'workflow fields': {
    workflowState: 'published',
    state: 'approved',
    public: 'live',
    edition: 1,
    approvedVersion: 'x',
  },
} as const

export type BodyName = keyof typeof BODIES

type Attack = (
  client: Client,
  target: Target,
  flag: string,
  body: Record<string, unknown>,
) => Promise<Answer>

const withFlag = (path: string, flag: string): string =>
  flag ? `${path}${path.includes('?') ? '&' : '?'}${flag}` : path

/** The ways in which REST lets somebody write. */
export const VERBS = {
  'PATCH by id': (client, { collection, id }, flag, body) =>
    client.patch(withFlag(`/api/${collection}/${id}`, flag), body),
  'PATCH of a list': (client, { collection, id }, flag, body) =>
    client.patch(withFlag(`/api/${collection}?where[id][equals]=${id}`, flag), body),
  'POST with the id of another': (client, { collection, id }, flag, body) =>
    client.post(withFlag(`/api/${collection}`, flag), { id, ...body }),
  PUT: (client, { collection, id }, flag, body) =>
    client.send('PUT', withFlag(`/api/${collection}/${id}`, flag), { body }),
  'POST that overrides the method': (client, { collection, id }, flag, body) =>
    client.post(withFlag(`/api/${collection}/${id}`, flag), body, {
      headers: { 'X-HTTP-Method-Override': 'PATCH', 'X-Payload-HTTP-Method-Override': 'PATCH' },
    }),
  duplicate: (client, { collection, id }, flag, body) =>
    client.post(withFlag(`/api/${collection}/${id}/duplicate`, flag), body),
  'restoring a version': (client, { collection, version }, flag, body) =>
    client.post(withFlag(`/api/${collection}/versions/${version}`, flag), body),
} as const satisfies Record<string, Attack>

export type Verb = keyof typeof VERBS

export interface Combination {
  flag: Flag
  body: BodyName
}

/** Every flag with every body. */
export const COMBINATIONS: Combination[] = (Object.keys(FLAGS) as Flag[]).flatMap((flag) =>
  (Object.keys(BODIES) as BodyName[]).map((body) => ({ flag, body })),
)

/** Whether a combination asks for publication by Payload's own means. */
export const asksToPublish = ({ flag, body }: Combination): boolean =>
  ['status published', 'status as an object', 'status as a list'].includes(body) ||
  /publishAllLocales$|publishSpecificLocale/.test(
    FLAGS[flag].replaceAll('=true', '').replace('unpublishAllLocales', ''),
  )

/** Whether a combination, sent to an existing document, asks to take it off the site. */
export const asksToUnpublish = ({ flag, body }: Combination): boolean =>
  flag === 'unpublishAllLocales=true' ||
  (body === 'status draft' && !FLAGS[flag].includes('draft=true'))

/** GraphQL mutations, one by one and several in one document. */
export function mutations({ id, version }: Target): string[] {
  const update = `updateCountry(id: "${id}", draft: false, data: {_status: published, tagline: "x"}) { id }`
  const silent = `updateCountry(id: "${id}", data: {tagline: "x"}) { id }`
  const restore = `restoreVersionCountry(id: "${version}", draft: true) { id }`
  return [
    `mutation { ${update} }`,
    `mutation { ${silent} }`,
    `mutation { ${restore} }`,
    `mutation { restoreVersionCountry(id: "${version}") { id } }`,
    `mutation { duplicateCountry(id: "${id}") { id } }`,
    `mutation { deleteCountry(id: "${id}") { id } }`,
    `mutation { createCountry(data: {_status: published, name: "x"}) { id } }`,
    `mutation { a: ${restore} b: ${silent} }`,
    `query Q { Countries { totalDocs } } mutation M { ${update} }`,
  ]
}
