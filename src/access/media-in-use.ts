import { sql } from 'drizzle-orm'

import type { MediaContent } from '../content/profiles'
import { untilPublished } from '../database/until-published'

/** The pictures that live editions use, by id, as they were when the newest of those editions was published. */
export const mediaInUse = untilPublished(
  async (database): Promise<Readonly<Record<string, MediaContent>>> => {
    const { rows } = await database.execute<{ media: Record<string, MediaContent> }>(sql`
      select e.media from workflow_items i join editions e on e.id = i.edition::uuid
      where i.public = 'live' and e.media <> '{}'::jsonb order by e.published_at`)
    return Object.assign({}, ...rows.map((row) => row.media)) as Record<string, MediaContent>
  },
)
