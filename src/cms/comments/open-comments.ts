import type { PayloadRequest } from 'payload'

import type { ProfileCollection } from '../../vocabulary/profiles'

/** How many open comments keep a document from being approved: none where the settings let them stand. */
export async function blockingCommentsOn(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<number> {
  if (!(await openCommentsBlock(req))) return 0
  const { totalDocs } = await req.payload.db.count({
    collection: 'comments',
    req,
    where: {
      and: [
        { collection: { equals: collection } },
        { document: { equals: id } },
        { thread: { exists: false } },
        { resolvedAt: { exists: false } },
      ],
    },
  })
  return totalDocs
}

/** Whether the settings ask that every comment is resolved before an approval. */
export async function openCommentsBlock(req: PayloadRequest): Promise<boolean> {
  const settings = await req.payload.db.findGlobal<{ openCommentsBlockApproval?: unknown }>({
    slug: 'site-settings',
    req,
    select: { openCommentsBlockApproval: true },
  })
  return settings.openCommentsBlockApproval === true
}
