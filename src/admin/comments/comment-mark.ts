/** The id of the element that marks a field on which can be commented. */
export const commentMark = (field: string): string => `comments-on-${field}`
