const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a value has the form of a document's id. Anything else must not reach a query: the database would refuse it unkindly. */
export const isDocumentId = (value: unknown): value is string =>
  typeof value === 'string' && UUID.test(value)
