import config from '@payload-config'
import { getPayload } from 'payload'

import { filesOfPicture } from '@/content/media-path'
import { mediaStore } from '@/media-store/open-media-store'
import { openLink } from '@/preview-links/visit'
import { answer } from '../../../../../unlisted-answer'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ token: string; file: string }>
}

/** A picture of the version that a link names, by its hash. One that was exchanged since is not shown. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, file } = await params
  const visit = await openLink(await getPayload({ config }), token)
  if (visit.state !== 'open') return none(visit.state === 'unknown' ? 404 : 410)
  const wanted = Object.values(visit.link.media)
    .flatMap(filesOfPicture)
    .find(({ hash, extension }) => `${hash}.${extension}` === file)
  if (!wanted || (await mediaStore().hashOf(wanted.filename)) !== wanted.hash) return none(404)
  const bytes = await mediaStore().read(wanted.filename)
  if (!bytes) return none(404)
  return answer(200, new Uint8Array(bytes), wanted.mimeType)
}

const none = (status: number) => answer(status, '', 'text/plain; charset=utf-8')
