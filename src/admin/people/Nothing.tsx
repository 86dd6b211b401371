/** In place of a field that nobody fills in: what it says is shown and changed elsewhere on the page. */
export function Nothing() {
  return null
}
