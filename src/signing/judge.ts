import { z } from 'zod'

import { PROFILE_COLLECTIONS } from '../vocabulary/profiles'
import type { PublicKey } from './keys'
import { isSignedBy, signatureSchema, type SignedFile } from './signed-file'
import { EDITION_FORMAT, MANIFEST_FORMAT } from './formats'

/** What a signed edition says of itself, as far as somebody is told who verifies it. */
const statedEdition = z.looseObject({
  format: z.literal(EDITION_FORMAT),
  origin: z.string(),
  of: z.looseObject({ type: z.enum(PROFILE_COLLECTIONS), id: z.string() }),
  number: z.int(),
  hash: z.string(),
  publishedAt: z.string(),
  redactedAt: z.string().optional(),
  content: z.looseObject({ name: z.record(z.string(), z.string()).optional() }),
})

/** What the manifest of the bulk files says, as far as they are compared with it. */
const statedManifest = z.looseObject({
  format: z.literal(MANIFEST_FORMAT),
  origin: z.string(),
  sequence: z.int(),
  changedAt: z.string().nullable(),
  files: z.array(z.looseObject({ name: z.string(), bytes: z.int(), sha256: z.string() })),
})

export type StatedManifest = z.infer<typeof statedManifest>

/** What a file turns out to be. */
export type Verdict =
  | { kind: 'edition'; edition: z.infer<typeof statedEdition>; keyId: string }
  | { kind: 'manifest'; manifest: StatedManifest; keyId: string }
  /** It names one of the keys, and says something that was not signed with it. */
  | { kind: 'changed' }
  /** One of the keys was used at another address: a copy of the installation that is only tried out has the same keys. */
  | { kind: 'elsewhere'; origin: string }
  /** It is signed, with none of the keys. */
  | { kind: 'unknown-key'; keyId: string }
  /** It has no signature. */
  | { kind: 'unsigned' }

const signedFile = z.strictObject({ signed: z.looseObject({}), signature: signatureSchema })
const resembling = z.looseObject({ signed: z.unknown(), signature: z.unknown() })

/**
 * Judges a file by its text and nothing else.
 *
 * @param keys of the installation that it is said to come from
 * @param origin where that is: scheme, host and port; undefined where it makes no difference
 */
export function judgeFile(
  text: string,
  keys: readonly PublicKey[],
  origin: string | undefined,
): Verdict {
  const file = parsed(text)
  if (!resembling.safeParse(file).success) return { kind: 'unsigned' }
  const { data, error } = signedFile.safeParse(file)
  // Anything beside what is signed could be taken for it.
  if (error) return { kind: 'changed' }
  const key = keys.find(({ kid }) => kid === data.signature.keyId)
  if (!key) return { kind: 'unknown-key', keyId: data.signature.keyId }
  if (!holds(text, data, key)) return { kind: 'changed' }
  const said = data.signed.origin
  if (origin !== undefined && typeof said === 'string' && said !== origin)
    return { kind: 'elsewhere', origin: said }
  const edition = statedEdition.safeParse(data.signed).data
  if (edition) return { kind: 'edition', edition, keyId: key.kid }
  const manifest = statedManifest.safeParse(data.signed).data
  return manifest ? { kind: 'manifest', manifest, keyId: key.kid } : { kind: 'unsigned' }
}

/** Something that cannot be written canonically was not signed by us: text that is no Unicode, nesting without end. */
function holds(text: string, file: SignedFile, key: PublicKey): boolean {
  try {
    return !saysMore(text, file) && isSignedBy(file, key)
  } catch {
    return false
  }
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/**
 * Whether a JSON text says more than what was read from it and is judged. Of a member that an object has twice only the last one
 * was read, and of `__proto__` nothing. Whoever reads the text sees all of it; what was read has fewer tokens.
 */
const saysMore = (text: string, file: SignedFile): boolean =>
  tokensIn(withoutMark(text)) !== tokensIn(JSON.stringify(file))

const tokensIn = (text: string): number => text.match(TOKENS)?.length ?? 0

/** Some editors begin a file with a byte order mark. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')

function parsed(text: string): unknown {
  try {
    return JSON.parse(withoutMark(text))
  } catch {
    return undefined
  }
}
