import { MANIFEST_FORMAT } from '../../signing/formats'
import { BULK_FORMATS } from '../definitions/bulk'
import type { BulkState } from './bulk-store'
import { nameOfFile } from './sets'

export const BULK_ADDRESS = '/api/v1/bulk'

/** What there is to be downloaded, as it is signed: a function of what is public, and of nothing else. */
export const manifestOf = ({ sequence, changedAt, sets }: BulkState, origin: string): object => ({
  format: MANIFEST_FORMAT,
  origin,
  sequence,
  changedAt,
  files: sets.flatMap(({ set, written }) =>
    BULK_FORMATS.map((format) => {
      const name = nameOfFile({ set, format })
      const { bytes, sha256 } = written.files[format]
      return {
        name,
        ...set,
        format,
        address: `${BULK_ADDRESS}/${name}`,
        records: written.records,
        bytes,
        sha256,
      }
    }),
  ),
})
