/**
 * SQL for the instant at which a second person approved an edition that stands in the query as `e`; null for one that was
 * published in an emergency, before a review.
 */
export const REVIEWED_AT = `(
    select max(v.at) from workflow_events v
    where v.document = e.document and v.collection::text = e.collection::text and v.event = 'approve'
      and v.at <= e.published_at and not e.emergency)`
