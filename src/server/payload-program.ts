/**
 * How Node runs a program that loads Payload; `package.json` says the same for those that people start. With the condition,
 * the packages of Lexical are their production builds. Without it they choose a build in a top-level `await`, and about one load in ten
 * on a busy machine never ends with Node 20: a module whose imports are all there is not evaluated.
 */
export const PAYLOAD_PROGRAM = ['--conditions', 'production', '--import', 'tsx'] as const
