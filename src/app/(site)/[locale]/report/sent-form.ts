import { FORM_FIELDS, type SentForm } from '@/reader-reports/form'
import { MOST_BYTES } from '@/reader-reports/limits'

/** The fields of a form, read until there is too much of it; what is no form has none. */
export async function sentFormOf(request: Request): Promise<SentForm | 'too-long'> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length
    if (size > MOST_BYTES) {
      await reader?.cancel()
      return 'too-long'
    }
    chunks.push(part.value)
  }
  const fields = new URLSearchParams(Buffer.concat(chunks).toString())
  return Object.fromEntries(FORM_FIELDS.map((name) => [name, fields.get(name) ?? '']))
}
