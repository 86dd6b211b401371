/** A name as programs have them, with a sign before it that of a variable; or punctuation. */
const NAME = /^(\$?[\w-]{1,40}|[^\w\s]{1,3})$/

/** A word of a request as an answer may repeat it: a name or punctuation, and nothing else that somebody else thought of. */
export const saidBack = (word: string): string => (NAME.test(word) ? word : '…')

/** In double quotes, or after one that nothing ends: that way no part of a message is looked at twice. */
const QUOTED = /"((?:[^"\\]|\\.?)*)(?:"|$)/gs

/** A message in which what stands in double quotes is repeated by the same rule. */
export const quotingNames = (message: string): string =>
  message.replace(QUOTED, (_, word: string) => `"${saidBack(word)}"`)
