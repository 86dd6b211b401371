import { sql, type SQL } from 'drizzle-orm'

import type { ProfileCollection } from '../../vocabulary/profiles'

/** Where the versions of a collection say what lists and tasks need to know. `v` is the version, `m` the main row. */
interface Source {
  versions: SQL
  texts: SQL
  main: SQL
  country: { working: SQL; live: SQL }
  /** The pictures that a version uses. */
  pictures: SQL
}

const metaPicture = sql`select v.version_meta_image_id as picture`

/** For each collection, from its tables as Payload names them. */
export const SOURCES: Record<ProfileCollection, Source> = {
  countries: {
    versions: sql`_countries_v`,
    texts: sql`_countries_v_locales`,
    main: sql`countries`,
    country: { working: sql`v.parent_id`, live: sql`m.id` },
    pictures: sql`${metaPicture} union all select g.media_id from _countries_v_version_gallery g where g._parent_id = v.id`,
  },
  ncbs: {
    versions: sql`_ncbs_v`,
    texts: sql`_ncbs_v_locales`,
    main: sql`ncbs`,
    country: { working: sql`v.version_country_id`, live: sql`m.country_id` },
    pictures: metaPicture,
  },
  agencies: {
    versions: sql`_agencies_v`,
    texts: sql`_agencies_v_locales`,
    main: sql`agencies`,
    country: { working: sql`v.version_country_id`, live: sql`m.country_id` },
    pictures: metaPicture,
  },
  'crime-areas': {
    versions: sql`_crime_areas_v`,
    texts: sql`_crime_areas_v_locales`,
    main: sql`crime_areas`,
    country: { working: sql`null::uuid`, live: sql`null::uuid` },
    pictures: metaPicture,
  },
}
