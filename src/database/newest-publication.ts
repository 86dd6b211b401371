/** Asks for the place of the newest change of what the public sees, in the order of publications; 0 before the first. A scalar. */
export const NEWEST_PUBLICATION = 'select coalesce(max(sequence), 0)::int from public_changes'
