import { z } from 'zod'

import { DEFAULT_LOCALE, LOCALES } from '../vocabulary/locales'
import { PROFILE_COLLECTIONS } from '../vocabulary/profiles'
import { PUBLIC_STATES, STATES } from '../workflow/states'

/*
 * What programs with a key send to `/api/drafts` and get from it: requests are checked by it, and the reference is made
 * from it.
 */

const LAST_PAGE = 10_000

/** Which page of a list; what is no page counts as the first. */
export const draftPage = z.coerce
  .number()
  .int()
  .min(1)
  .catch(1)
  .transform((page) => Math.min(page, LAST_PAGE))

/** In which language fields are saved. */
export const draftLocale = z.enum(LOCALES).default(DEFAULT_LOCALE)

const head = {
  collection: z.enum(PROFILE_COLLECTIONS),
  id: z.string(),
  name: z.string(),
  state: z.enum(STATES).describe('Where the working copy stands.'),
  public: z.enum(PUBLIC_STATES).describe('What the public sees of the document.'),
  version: z
    .string()
    .describe('Names the exact content; send it as `If-Match` or `expectedVersion`.'),
  updatedAt: z.string().describe('An instant, ISO 8601.'),
}

/** Where a working copy stands. */
export const draftHeadSchema = z.object(head)

/** A working copy with its content in all languages. */
export const draftSchema = z.object({
  ...head,
  content: z
    .record(z.string(), z.unknown())
    .describe('The fields of the collection; texts are objects by language.'),
})

/** A page of working copies. */
export const draftListSchema = z.object({
  drafts: z.array(draftHeadSchema),
  page: z.int().min(1),
  nextPage: z
    .int()
    .nullable()
    .describe('What to send as `page` for the next one; null on the last.'),
})

/** What is saved: fields in one language, as Payload's REST takes them. */
export const draftFieldsSchema = z
  .record(z.string(), z.unknown())
  .describe(
    'Fields of the collection, in the language that `locale` says. Others stay as they are.',
  )

/** What goes with a draft that is sent to review. */
export const submissionSchema = z.object({
  comment: z
    .union([
      z.string(),
      z.strictObject({
        en: z.string(),
        fr: z.string().optional(),
        es: z.string().optional(),
        ar: z.string().optional(),
      }),
    ])
    .describe(
      'What this edition changes: its change note, which everybody reads once it is published. A text in English, or one for each language, English among them.',
    ),
  expectedVersion: z
    .string()
    .optional()
    .describe('The version that is meant. Another one is refused with 409.'),
})

/** What stands against a request. */
export const refusalsSchema = z.object({
  errors: z.array(
    z.object({
      code: z.string().describe('For programs.'),
      message: z.string().describe('For people.'),
      path: z.string().optional(),
      locale: z.string().optional(),
    }),
  ),
})

export type DraftHead = z.infer<typeof draftHeadSchema>
