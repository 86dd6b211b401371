import type { Plural } from '../../i18n/format'
import { areBeginnings, beginningsOf } from '../../search/beginnings'
import { wordsOf } from '../../search/fold'

/*
 * Narrows a list of names while somebody types: entries with `data-names` in the element that the field names in
 * `data-filters`. The form does the same without it, by asking the server. `npm run generate` makes one file of this and of the
 * rule by which the server compares words.
 */

const field = document.querySelector<HTMLInputElement>('[data-filters]')
const list = field && document.getElementById(field.dataset.filters as string)
const count = document.querySelector<HTMLElement>('[data-count-forms]')
if (list && count) {
  const entries = [...list.querySelectorAll<HTMLElement>('[data-names]')].map((element) => ({
    element,
    // The name that is shown, and not the code beside it, which is among the others.
    beginnings: beginningsOf(`${element.firstElementChild?.textContent} ${element.dataset.names}`),
  }))
  const groups = [...list.querySelectorAll('section')]
  const forms = JSON.parse(count.dataset.countForms as string) as Plural
  const rules = new Intl.PluralRules(document.documentElement.lang)

  const narrow = () => {
    const sought = wordsOf(field.value)
    let shown = 0
    for (const { element, beginnings } of entries) {
      element.hidden = !areBeginnings(sought, beginnings)
      if (!element.hidden) shown += 1
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-names]:not([hidden])')
    const form = forms[rules.select(shown)] ?? forms.other
    count.textContent = form.replace('{count}', String(shown))
  }
  field.addEventListener('input', narrow)
  if (field.value) narrow()
}
