import { KEYS_PATH } from '../../vocabulary/api-root'
import type { CurrentEdition } from '../../editions/edition'
import type { Verdict } from '../../signing/judge'
import type { PageContext, Text } from './context'
import { pageView } from './frame'
import { pageOfDocument } from './links'

type EditionVerdict = Extract<Verdict, { kind: 'edition' }>

/** Why there is no verdict. */
export type NoVerdict = 'empty' | 'throttled' | 'unavailable'

/** A genuine edition, and what has become of it. */
interface EditionOutcome {
  kind: 'current' | 'superseded' | 'redacted' | 'withdrawn' | 'gone'
  /** What the document is called now; not told while it is withdrawn. */
  name: Text | undefined
  number: number
  publishedAt: string
  /** The number of the current edition. */
  current: number | undefined
  keyId: string
  /** Where to go from here. */
  ways: { to: 'toEdition' | 'toCurrent' | 'toNotice' | 'compare'; href: string }[]
}

/** What a visitor is told of his file. */
export type VerifyOutcome =
  | EditionOutcome
  | { kind: 'manifest'; changedAt: string | null; keyId: string }
  | { kind: 'changed' | 'elsewhere' | 'unknown-key' | 'unsigned' | NoVerdict }

export interface VerifyBody {
  /** Where the form goes. */
  action: string
  /** Where the public keys are. */
  keys: string
  outcome: VerifyOutcome | undefined
}

/** The page on which a visitor finds out whether a file was published here. Nothing of the file stands on it. */
export function verifyView(context: PageContext, verdict?: Verdict | { kind: NoVerdict }) {
  const { words } = context
  const outcome = verdict && outcomeOf(context, verdict)
  const answer = outcome && words.verify.outcomes[outcome.kind].answer
  const body: VerifyBody = { action: context.pathTo({ kind: 'verify' }), keys: KEYS_PATH, outcome }
  return pageView(
    context,
    'verify',
    {
      heading: { text: words.verify.title },
      here: { text: words.verify.link },
      title: answer,
      description: words.verify.summary,
    },
    body,
    { cacheable: outcome === undefined, status: statusOf(outcome?.kind) },
  )
}

function statusOf(kind: VerifyOutcome['kind'] | undefined): 200 | 400 | 429 | 503 {
  switch (kind) {
    case 'empty':
      return 400
    case 'throttled':
      return 429
    case 'unavailable':
      return 503
    default:
      return 200
  }
}

function outcomeOf(context: PageContext, verdict: Verdict | { kind: NoVerdict }): VerifyOutcome {
  switch (verdict.kind) {
    case 'edition':
      return editionOutcome(context, verdict)
    case 'manifest':
      return {
        kind: 'manifest',
        changedAt: verdict.manifest.changedAt,
        keyId: verdict.keyId,
      }
    default:
      return { kind: verdict.kind }
  }
}

function editionOutcome(context: PageContext, { edition, keyId }: EditionVerdict): EditionOutcome {
  const { of, number, publishedAt, hash } = edition
  const now = context.reader.document(of.type, of.id)
  const outcome = { number, publishedAt, keyId, name: undefined, current: undefined }
  if (!now || number > now.number) return { ...outcome, kind: 'gone', ways: [] }
  const page = pageOfDocument(context, now)
  const here = page && context.pathTo(page)
  if (now.public !== 'live')
    return { ...outcome, kind: 'withdrawn', ways: here ? [{ to: 'toNotice', href: here }] : [] }
  const compared = { from: String(number), to: String(now.number) }
  return {
    ...outcome,
    kind: kindOf(now, number, hash),
    name: context.text(now.content.name),
    current: now.number,
    ways: page
      ? [
          { to: 'toEdition', href: context.pathTo({ kind: 'edition', of: page, number }) },
          { to: 'toCurrent', href: context.pathTo(page) },
          ...(number < now.number
            ? [
                {
                  to: 'compare' as const,
                  href: context.pathTo({ kind: 'edition-comparison', of: page, ...compared }),
                },
              ]
            : []),
        ]
      : [],
  }
}

/** The hash of an edition changes only when words are removed from it. */
function kindOf(now: CurrentEdition, number: number, hash: string): EditionOutcome['kind'] {
  if (number < now.number) return 'superseded'
  return now.hash === undefined || now.hash === hash ? 'current' : 'redacted'
}
