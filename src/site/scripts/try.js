/*
 * Sends what the forms of the API's page ask for and shows the answer beside them: status, headers, body and the command
 * that does the same. The address of the page keeps what was asked, so that it can be shared. Without it, forms lead to
 * the answer itself.
 */

/** Longer bodies are shown up to here, in characters. */
const LONGEST = 200_000

const forms = [...document.querySelectorAll('form[data-path]')]
const template = document.getElementById('answer')

for (const form of forms)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const fields = fieldsOf(form)
    history.replaceState(null, '', `#${form.elements.operation.value}${withMark(fields)}`)
    void send(form, addressOf(form, fields))
  })
addEventListener('hashchange', restore)
restore()

/** What is filled in: by name, several values separated by commas. */
function fieldsOf(form) {
  const fields = new URLSearchParams()
  for (const name of new Set(new FormData(form).keys())) {
    const value = new FormData(form)
      .getAll(name)
      .map((each) => each.trim())
      .filter(Boolean)
      .join(',')
    if (name !== 'operation' && value !== '') fields.set(name, value)
  }
  return fields
}

function addressOf(form, fields) {
  const query = new URLSearchParams(fields)
  const path = form.dataset.path.replace(/\{(\w+)\}/g, (_, name) => {
    query.delete(name)
    return encodeURIComponent(fields.get(name) ?? '')
  })
  return path + withMark(query)
}

function withMark(query) {
  const text = query.toString().replaceAll('%2C', ',')
  return text && `?${text}`
}

/** Fills in the form that the address of the page names, and sends it. */
function restore() {
  const [operation, query] = location.hash.slice(1).split(/\?(.*)/s)
  const form = forms.find(({ elements }) => elements.operation.value === operation)
  if (!form) return
  form.closest('details').open = true
  if (query === undefined) return
  form.reset()
  for (const [name, value] of new URLSearchParams(query))
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`))
      if (field.type === 'checkbox') field.checked = value.split(',').includes(field.value)
      else field.value = value
  form.closest('details').scrollIntoView()
  if (form.checkValidity()) void send(form, addressOf(form, fieldsOf(form)))
}

async function send(form, address) {
  const result = form.querySelector('.result')
  const answer = template.content.cloneNode(true)
  const part = (name) => answer.querySelector(`.answer-${name}`)
  const [link] = part('address').children
  link.href = link.textContent = address
  part('command').textContent =
    `curl -i '${new URL(address, location).href.replaceAll("'", '%27')}'`
  const sentAt = performance.now()
  form.setAttribute('aria-busy', 'true')
  try {
    const response = await fetch(address)
    const text = await response.text()
    const took = Math.round(performance.now() - sentAt)
    part('status').textContent = `${response.status} ${response.statusText}, ${took} ms`
    part('headers').append(...[...response.headers].flatMap(pairOf))
    part('body').textContent = formatted(text)
  } catch {
    part('status').textContent = 'There was no answer. Try again in a moment.'
  }
  form.removeAttribute('aria-busy')
  result.replaceChildren(answer)
}

function pairOf([name, value]) {
  const [term, said] = ['dt', 'dd'].map((tag) => document.createElement(tag))
  term.textContent = name
  said.textContent = value
  return [term, said]
}

function formatted(text) {
  let shown = text
  try {
    shown = JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    // It is no JSON and stays as it is.
  }
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}\n…` : shown
}
