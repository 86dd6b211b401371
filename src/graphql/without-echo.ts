import { quotingNames } from '../vocabulary/said-back'

/** How GraphQL begins when it shows the value of a variable, with the reason at its end. */
const OF_A_VARIABLE = /^(Variable "\$\w{1,40}" got invalid value).*?(; [^;]*)?$/s

/** How GraphQL goes on to say what may have been meant: names of the schema, which nobody is told. */
const SUPPOSED = ' Did you mean '

/** The message of an error without what was sent, of which it repeats names only, and without what might have been meant. */
export const withoutEcho = (message: string): string =>
  quotingNames(withoutSupposed(message.replace(OF_A_VARIABLE, '$1$2')))

function withoutSupposed(message: string): string {
  const at = message.lastIndexOf(SUPPOSED)
  return at >= 0 && message.endsWith('?') ? message.slice(0, at) : message
}

/** An answer whose errors repeat nothing of what was sent but names, and name nothing else. */
export async function answerWithoutEcho(response: Response): Promise<Response> {
  const text = await response.text()
  const { status, headers } = response
  return new Response(text.includes('"errors"') ? cleaned(text) : text, { status, headers })
}

function cleaned(text: string): string {
  const body = JSON.parse(text) as { errors?: { message?: unknown }[] }
  for (const error of Array.isArray(body.errors) ? body.errors : [])
    if (typeof error.message === 'string') error.message = withoutEcho(error.message)
  return JSON.stringify(body)
}
