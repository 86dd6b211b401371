import type { Statement } from '../../database/statement'
import { DOCUMENT_RESOURCES, type DocumentResource } from '../definitions/resources'
import { REPRESENTATION } from '../representation/represent'
import type { StoredLocale } from '../representation/speaker'

/** Another number makes every file be made again. */
const FORM = 2

/** What the files of each resource depend on, in one language. */
export type Fingerprints = { locale: StoredLocale } & Record<DocumentResource, string>

/**
 * Names the content of the files of every resource, in the languages asked for, without making them. A file is a function of
 * the live documents of its resource and of what the others say in it: their names and addresses, and that they name it. So
 * of its own documents it takes the place of their last change, and of all the summary and the tags. Pictures are everybody's.
 */
export function fingerprintsStatement(locales: readonly StoredLocale[]): Statement {
  const each = (resource: DocumentResource) => {
    const changes =
      resource === 'media'
        ? 'sequence::text'
        : `case when collection = '${resource}' then sequence::text else '' end`
    return `encode(sha256(convert_to($2 || string_agg(
      document || ' ' || ${changes} || ' ' || said, ',' order by document collate "C"), 'UTF8')), 'hex') as "${resource}"`
  }
  return {
    text: `select locale, ${DOCUMENT_RESOURCES.map(each).join(', ')}
      from (
        select locale, document, collection, sequence, md5(summary::text || tags::text) as said
        from api_documents where locale = any($1::text[]) and public = 'live'
      ) d group by locale`,
    values: [locales, `${FORM}.${REPRESENTATION} `],
  }
}

/** Where nothing is live. */
export const NOTHING = '0'.repeat(64)

/** The place of the last change of a document that is in the stored ones, which files are made from. */
export const lastPlace: Statement = {
  text: `select coalesce(max(sequence), 0)::int as place from api_documents where locale = 'en'`,
  values: [],
}

/** The place of the last change that a transaction sees, and when it was. */
export const lastChange: Statement = {
  text: 'select sequence::int as sequence, at from public_changes order by sequence desc limit 1',
  values: [],
}
