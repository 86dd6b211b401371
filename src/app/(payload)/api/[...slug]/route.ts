import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import { answeredByDatabase } from '@/cms/database-away'
import { answeredByRest } from '@/cms/rest-answer'

type Handler = ReturnType<typeof REST_GET>

const answered =
  (handler: Handler): Handler =>
  (request, args) =>
    answeredByRest(request, () => answeredByDatabase(request, (each) => handler(each, args)))

export const GET = answered(REST_GET(config))
/** Payload knows no HEAD: it is asked for what GET would answer. */
export const HEAD: Handler = async (request, args) => {
  const { status, headers } = await GET(new Request(request, { method: 'GET' }), args)
  return new Response(null, { status, headers })
}
export const POST = answered(REST_POST(config))
export const DELETE = answered(REST_DELETE(config))
export const PATCH = answered(REST_PATCH(config))
export const PUT = answered(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
