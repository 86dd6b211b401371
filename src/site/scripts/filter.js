/*
 * Narrows a list of names while somebody types: entries with `data-names` in the element that the field names in
 * `data-filters`. The form does the same without it, by asking the server.
 */

const field = document.querySelector('input[data-filters]')
const list = field && document.getElementById(field.dataset.filters)
if (list) {
  const entries = [...list.querySelectorAll('[data-names]')].map((element) => ({
    element,
    words: wordsOf(`${element.textContent} ${element.dataset.names}`),
  }))
  const groups = [...list.querySelectorAll('section')]
  const count = document.querySelector('[data-count-forms]')
  const forms = JSON.parse(count.dataset.countForms)
  const { lang } = document.documentElement
  const rules = new Intl.PluralRules(lang)

  const narrow = () => {
    const sought = wordsOf(field.value)
    let shown = 0
    for (const { element, words } of entries) {
      element.hidden = !sought.every((each) => words.some((word) => word.startsWith(each)))
      if (!element.hidden) shown += 1
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-names]:not([hidden])')
    const form = forms[rules.select(shown)] ?? forms.other
    count.textContent = form.replace('{count}', new Intl.NumberFormat(lang).format(shown))
  }
  field.addEventListener('input', narrow)
  if (field.value) narrow()
}

/** The words of a text without case and accents, as the server compares them. */
function wordsOf(text) {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
