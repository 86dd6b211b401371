/**
 * Whether an `If-None-Match` names an answer's tag: RFC 9110, section 13.1.2, with its weak comparison, so that a mark `W/`
 * before the tag makes no difference. A tag holds no quotes, so finding ours with its quotes is finding it in the list.
 */
export const matchesEtag = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header.includes(etag) || header.trim() === '*')
