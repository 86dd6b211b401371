/** A condition that the operator can mend. Its message is the one line he reads: what is wrong and what to do. */
export class StartError extends Error {
  override name = 'StartError'
}
