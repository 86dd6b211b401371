import type { Verdict } from './judge'

/** Says in a sentence what a file turned out to be, for the command line. */
export function describeVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'edition': {
      const { of, number, content, publishedAt, redactedAt, origin } = verdict.edition
      const name = content.name?.en ?? of.id
      const redacted = redactedAt
        ? ` Part of it was removed on ${redactedAt}, because the law demands it.`
        : ''
      return `Genuine: edition ${number} of “${name}” (${of.type}/${of.id}), published ${publishedAt} by ${origin}. Key ${verdict.keyId}.${redacted}`
    }
    case 'manifest': {
      const { origin, files, sequence, changedAt } = verdict.manifest
      return `Genuine: the manifest of ${files.length} bulk files of ${origin}, with everything up to change ${sequence}${changedAt ? ` of ${changedAt}` : ''}. Key ${verdict.keyId}.`
    }
    case 'changed':
      return 'Not genuine: it was changed after it was signed, or something was added to it.'
    case 'elsewhere':
      return `Not from there: it was signed with one of the keys, at ${verdict.origin}.`
    case 'unknown-key':
      return `Not genuine as far as these keys say: it is signed with none of them, but with ${verdict.keyId}.`
    case 'unsigned':
      return 'Not an edition: it is no file with a signature. GET /api/v1/{collection}/{name}/signed gives one.'
  }
}

export const isGenuine = ({ kind }: Verdict): boolean => kind === 'edition' || kind === 'manifest'
