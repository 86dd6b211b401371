import type { PageRecord } from './stored-page'

/**
 * Records as small as they can be: each was read from a text of its own, and tens of thousands say much that others say too.
 *
 * @returns answers an equal record that shares with those before it what they have in common
 */
export function sharedRecords(): (record: PageRecord) => PageRecord {
  const texts = new Map<string, string>()
  const text = (read: string) => known(texts, read, () => read)
  const lists = new Map<string, string[]>()
  const headers = new Map<string, Record<string, string>>()
  const form = ({ length, sha256 }: PageRecord['forms']['identity']) => ({
    length,
    sha256: text(sha256),
  })
  return ({
    path,
    status,
    contentType,
    headers: own,
    inputs,
    asked,
    picture,
    immutable,
    forms,
  }) => ({
    path,
    status,
    contentType: text(contentType),
    headers: known(headers, JSON.stringify(own), () => own),
    inputs: text(inputs),
    asked: known(lists, asked.join('\n'), () => asked.map(text)),
    ...(picture !== undefined && { picture }),
    immutable,
    forms: {
      identity: form(forms.identity),
      ...(forms.gzip && { gzip: form(forms.gzip) }),
      ...(forms.br && { br: form(forms.br) }),
    },
  })
}

function known<T>(values: Map<string, T>, key: string, make: () => T): T {
  const value = values.get(key) ?? make()
  values.set(key, value)
  return value
}
