import type { DraftsAnswer, ReadAnswer } from '../../import-desk/answers'
import type { LineRole } from '../../importer/line-roles'
import type { ParsedProfile } from '../../importer/parsed-profile'
import { ask, type Said } from '../shared/ask'

/** A text as it was pasted or written, or a file as it is. */
export type Body = { text: string } | { file: File }

/** What is understood of a text. */
export async function readText(
  body: Body,
  roles: ReadonlyMap<number, LineRole>,
): Promise<Said<ReadAnswer>> {
  const content = 'text' in body ? body : { base64: await base64Of(body.file) }
  return ask('/api/import/read', 'POST', { ...content, roles: [...roles] })
}

/** Makes drafts of a profile, or only says what would come of it. */
export const makeDrafts = (profile: ParsedProfile, isTrial: boolean) =>
  ask<DraftsAnswer>('/api/import/drafts', 'POST', { profile, isTrial })

/** How many bytes are made into characters at once: a call takes only so many arguments. */
const CHUNK = 0x8000

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}
