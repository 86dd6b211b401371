import { z } from 'zod'

import { EDITION_FORMAT, MANIFEST_FORMAT } from '../../signing/formats'
import { signatureSchema } from '../../signing/signed-file'
import { LOCALES } from '../../vocabulary/locales'
import { PROFILE_COLLECTIONS } from '../../vocabulary/profiles'
import { BULK_FORMATS } from './bulk'
import { DOCUMENT_RESOURCES } from './resources'
import { editionSchema, instant, path } from './schemas'

/** An edition as it is signed: what the public gets of it, in all languages. */
export const signedEditionSchema = z
  .strictObject({
    signed: editionSchema
      .omit({ isCurrent: true, type: true, links: true })
      .extend({
        of: z.strictObject({ type: z.enum(PROFILE_COLLECTIONS), id: z.string() }),
        format: z.literal(EDITION_FORMAT),
        origin: z.string().describe('Who says so: scheme, host and port of the site.'),
        content: z.looseObject({}).describe('The content as it was published, in all languages.'),
      })
      .describe('What the signature is over.'),
    signature: signatureSchema,
  })
  .describe('An edition in all languages, with the signature of who published it.')

/** What there is to be downloaded as a whole, with the hashes of the files. */
export const bulkManifestSchema = z
  .strictObject({
    signed: z
      .strictObject({
        format: z.literal(MANIFEST_FORMAT),
        origin: z.string().describe('Who says so: scheme, host and port of the site.'),
        sequence: z
          .int()
          .min(0)
          .describe('The place of the last change that is in the files, as in /api/v1/changes.'),
        changedAt: instant.nullable().describe('When that was; null before the first.'),
        files: z.array(
          z.strictObject({
            name: z.string(),
            resource: z.enum(DOCUMENT_RESOURCES),
            locale: z.enum([...LOCALES, 'all']),
            format: z.enum(BULK_FORMATS),
            address: path,
            records: z.int().min(0).describe('How many documents are in it.'),
            bytes: z.int().min(0).describe('Of the file as it is, not compressed.'),
            sha256: z.string().describe('Of the file as it is, hexadecimal; its ETag too.'),
          }),
        ),
      })
      .describe('What the signature is over.'),
    signature: signatureSchema,
  })
  .describe('The bulk files, with their hashes and the signature of who published them.')
