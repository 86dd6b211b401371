/** How long a form may take until it shows a field. */
const PATIENCE_MS = 15_000

/** Payload's id for the input of a field: `keyFacts.0.label` is `field-keyFacts__0__label`. */
export const fieldElementId = (path: string): string => `field-${path.replaceAll('.', '__')}`

/** The path that an address' fragment names, or null. */
export const pathInFragment = (fragment: string): string | null =>
  fragment.startsWith('#field-') ? fragment.slice('#field-'.length).replaceAll('__', '.') : null

/**
 * For how many frames a field has to stay in view: the form grows above it while it is being made, and puts the tab
 * back that somebody had open last when it has loaded his preferences.
 */
const STEADY_FRAMES = 120

/** What somebody does who wants to be elsewhere by now. */
const OWN_WILL = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Shows a field of the form and puts the cursor into it. Opens the tab and the rows that it stands in; scrolls to them
 * first, since the form makes fields only when they come into view.
 */
export function jumpToField(path: string): void {
  const deadline = Date.now() + PATIENCE_MS
  const interrupted = new AbortController()
  const stop = () => {
    interrupted.abort()
  }
  for (const event of OWN_WILL)
    window.addEventListener(event, stop, {
      once: true,
      signal: interrupted.signal,
    })
  let steady = 0
  const openNextTab = tabOpener()
  const look = () => {
    if (interrupted.signal.aborted) return
    if (Date.now() > deadline || steady > STEADY_FRAMES) {
      interrupted.abort()
      return
    }
    requestAnimationFrame(look)
    const target = inputOf(path)
    const shown = target ?? nearest(path)
    if (!shown) openNextTab()
    if (!shown || open(shown)) return
    steady = target && isInView(target) ? steady + 1 : 0
    if (steady === 0) shown.scrollIntoView({ block: 'center' })
    if (target && target !== document.activeElement) target.focus({ preventScroll: true })
  }
  look()
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight * 0.8
}

/** Where one writes into a field. */
function inputOf(path: string): HTMLElement | null {
  const id = fieldElementId(path)
  const editor = document.querySelector<HTMLElement>(
    `.rich-text-lexical:has(label[for="${id}"]) [data-lexical-editor]`,
  )
  if (editor) return editor
  const element = document.getElementById(id)
  const focusable = 'input, textarea, select, button, [contenteditable="true"]'
  if (!element || element.matches(focusable)) return element
  return element.querySelector<HTMLElement>(focusable)
}

/** The innermost thing around a field that the form shows already: its row, or its list. */
function nearest(path: string): HTMLElement | null {
  const parts = path.split('.')
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const around = parts.slice(0, length)
    const row = `${around.slice(0, -1).join('-')}-row-${around.at(-1) ?? ''}`
    const found =
      document.getElementById(row) ?? document.getElementById(fieldElementId(around.join('.')))
    if (found) return found
  }
  return null
}

/** For how many frames a tab that was opened may take to show its fields. */
const TAB_FRAMES = 40

/** Opens the form's tabs in turn: only the fields of the one that is open are made. */
function tabOpener(): () => void {
  let opened = 0
  let frames = 0
  return () => {
    frames += 1
    if (frames < TAB_FRAMES) return
    frames = 0
    const tabs = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
    if (tabs.length > 0) tabs.item(opened % tabs.length).click()
    opened += 1
  }
}

/** Opens what is folded around an element, or directly in a row. Answers whether anything was. */
function open(element: HTMLElement): boolean {
  const folded = [
    element.closest<HTMLElement>('.collapsible--collapsed'),
    element.matches('[id*="-row-"]')
      ? element.querySelector<HTMLElement>(':scope > .collapsible--collapsed')
      : null,
  ].find((each) => each !== null)
  const toggle = folded?.querySelector<HTMLElement>('.collapsible__toggle')
  toggle?.click()
  return toggle !== null && toggle !== undefined
}
