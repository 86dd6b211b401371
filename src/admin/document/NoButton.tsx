/** Stands in place of Payload's own publish controls: publishing is a transition of the workflow panel. */
export function NoButton() {
  return null
}
