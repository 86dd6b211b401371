import type { PayloadRequest } from 'payload'

import { isActivePerson } from '../../access/person'

declare global {
  /**
   * The versions that forms in the panel were filled with, by the ids of their documents. Of the request for a page, its headers are all that the reading of
   * the form's content and the making of what stands beside the form have in common; they are bundled apart, and share this here.
   */
  var liaisonFormVersions: WeakMap<Headers, Map<string, string>> | undefined
}

const versionsByHeaders = () => (globalThis.liaisonFormVersions ??= new WeakMap())

/**
 * Whether a document is read to fill a form with it. The panel does that as the person who opens it, within his request; what this code reads for
 * itself has no headers.
 *
 * @param args of the operation
 */
export const isForForm = (args: object, { headers, payloadAPI, user }: PayloadRequest): boolean =>
  payloadAPI === 'local' &&
  headers.has('host') &&
  isActivePerson(user) &&
  'draft' in args &&
  args.draft === true

/** Notes the version that a document had just before it was read for a form. */
export function noteFormVersion({ headers }: PayloadRequest, id: string, version: string): void {
  const versions = versionsByHeaders().get(headers) ?? new Map<string, string>()
  versionsByHeaders().set(headers, versions)
  if (!versions.has(id)) versions.set(id, version)
}

/** The version that the form of a document shows on the page that is being made; undefined where it has none. */
export const versionOfForm = ({ headers }: PayloadRequest, id: string): string | undefined =>
  versionsByHeaders().get(headers)?.get(id)
