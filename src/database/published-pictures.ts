/**
 * Every picture as it was published, as SQL: with each edition, which never changes, and as the logo of the settings. Their
 * files are kept, and are in a backup. `media` is a `MediaContent`.
 */
export const PUBLISHED_PICTURES = `
  select picture.id, picture.media from editions cross join lateral jsonb_each(editions.media) picture (id, media)
  union all
  select content -> 'logo' ->> 'id', content -> 'logo' from public_settings
  where jsonb_typeof(content -> 'logo') = 'object'`
