/** On which PostgreSQL tells every server that what the public gets has changed; in the transaction that changes it. */
export const PUBLICATION_CHANNEL = 'liaison_publications'
