/*
 * What shortcuts find in the page and do to it: they press what somebody could press himself, so that whatever
 * watches links and buttons, such as the question about unsaved changes, sees no difference.
 */

/** Where keys write or choose: letters belong to it. */
const WRITTEN_IN =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"], [role="listbox"], [role="menu"]'

/** What lies over the page and has keys of its own. */
const OVER_THE_PAGE = 'dialog[open], [role="dialog"], [aria-modal="true"], .popup--active'

/** Whether a key belongs to something else than the page: somebody writes, or a dialog is open. */
export function isSpokenFor(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null
  return (
    event.defaultPrevented ||
    event.isComposing ||
    event.repeat ||
    target?.closest(WRITTEN_IN) != null ||
    document.querySelector(OVER_THE_PAGE) !== null
  )
}

/** Puts the focus on the first thing that a selector finds, and shows it. Answers whether there was any. */
export function reach(selector: string): boolean {
  const [found] = shown(selector)
  if (!found) return false
  focus(found)
  return true
}

/** Presses the first thing that a selector finds. Answers whether there was any. */
export function press(selector: string): boolean {
  const [found] = shown(selector)
  found?.click()
  return found !== undefined
}

/** Opens what a button opens; what is open already is gone to. Answers whether there was a button. */
export function open(selector: string): boolean {
  const [found] = shown(selector)
  if (!found) return false
  if (found.getAttribute('aria-expanded') === 'true') focus(found)
  else found.click()
  return true
}

/** Goes to the next or the previous of many, from the one with the focus. Answers whether there are any. */
export function step(by: 1 | -1, selector: string): boolean {
  const all = shown(selector)
  const current = all.findIndex((each) => each.contains(document.activeElement))
  const next = current < 0 ? all.at(by > 0 ? 0 : -1) : all[current + by]
  if (next) focus(next)
  return all.length > 0
}

/** Follows a link of the page to an address of the panel, or one that is made for it. */
export function go(path: string): boolean {
  if (window.location.pathname === path) return true
  const known = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].find(
    ({ pathname, target }) => pathname === path && target === '',
  )
  if (known) {
    known.click()
    return true
  }
  const link = document.createElement('a')
  link.href = path
  document.body.append(link)
  link.click()
  link.remove()
  return true
}

const shown = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility())

const FOCUSABLE = 'a[href], button, input, textarea, select, [tabindex]'

function focus(element: HTMLElement): void {
  if (!element.matches(FOCUSABLE)) element.tabIndex = -1
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
}
