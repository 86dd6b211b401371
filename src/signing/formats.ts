/** Stand within what is signed, so that nothing of one kind can be passed off as another. */
export const EDITION_FORMAT = 'liaison-edition/1'
export const MANIFEST_FORMAT = 'liaison-bulk/1'
