import { BYTE_ORDER_MARK, csvLine } from '../../vocabulary/csv'
import type { BulkFormat } from '../definitions/bulk'
import type { DocumentResource } from '../definitions/resources'
import type { StoredLocale } from '../representation/speaker'
import { headOf, rowOf } from './table'

/** How a file is written, piece by piece. */
export interface BulkForm {
  begin: string
  /** @param index from 0 */
  each: (document: object, index: number) => string
  end: string
}

/** The forms of the documents of a resource. A document is on one line in each of them. */
export const formsOf = (
  resource: DocumentResource,
  locale: StoredLocale,
): Record<BulkFormat, BulkForm> => ({
  csv: {
    begin: BYTE_ORDER_MARK + csvLine(headOf(resource, locale)),
    each: (document) => csvLine(rowOf(resource, locale, document)),
    end: '',
  },
  json: {
    begin: '{"data":[',
    each: (document, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(document)}`,
    end: '\n]}\n',
  },
  ndjson: {
    begin: '',
    each: (document) => `${JSON.stringify(document)}\n`,
    end: '',
  },
})
