import type { Answer } from './views/view'

/** The headers that an answer has beyond those of every public answer. */
export const answerHeaders = ({ headers, location }: Answer): Record<string, string> => ({
  ...headers,
  ...(location && { Location: location }),
})
