import { readEnvironment } from '@/env'
import { openSite } from '@/publication/open-site'
import { RateCounter } from '@/server/limits/rate'
import { judgeFile, type Verdict } from '@/signing/judge'
import { verdictViewAt } from '@/site/site'
import type { NoVerdict } from '@/site/views/verify'
import { CLIENT_HEADER } from '@/vocabulary/client-header'
import { isFromElsewhere } from '../../../from-elsewhere'
import { answerView, placeOf, refuseFromElsewhere } from '../../form-pages'

export { GET } from '../../[[...path]]/route'

export const dynamic = 'force-dynamic'

/** Files that may come from one address in a minute, in this process: each costs some milliseconds. */
const RATE = { quota: 60, window: 60 }
const counter = new RateCounter()

/** Says whether a file was published here. It is kept nowhere, and so is who asked. */
export async function POST(request: Request): Promise<Response> {
  if (isFromElsewhere(request)) return refuseFromElsewhere()
  const place = await placeOf(request)
  const verdict = await verdictOn(request)
  return answerView(verdictViewAt(place.path, verdict, place.reader, place.site), place, '60')
}

async function verdictOn(request: Request): Promise<Verdict | { kind: NoVerdict }> {
  const { rateLimit, siteUrl } = readEnvironment()
  const client = request.headers.get(CLIENT_HEADER) ?? 'unknown'
  if (rateLimit && !counter.count(client, RATE).passes) return { kind: 'throttled' }
  const text = await sentText(request)
  if (text.trim() === '') return { kind: 'empty' }
  const { publicKeys, log } = await openSite()
  try {
    return judgeFile(text, await publicKeys(), siteUrl)
  } catch (error) {
    log('The public keys could not be read.', error)
    return { kind: 'unavailable' }
  }
}

/** The file, or what was pasted instead. The server lets nothing through that is too large (`src/server/limits/sizes.ts`). */
async function sentText(request: Request): Promise<string> {
  const form = await request.formData().catch(() => undefined)
  const file = form?.get('file')
  if (file instanceof File && file.size > 0) return file.text()
  const text = form?.get('text')
  return typeof text === 'string' ? text : ''
}
