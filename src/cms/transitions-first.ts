import { goingFirst } from '../publication/publications-first'

const TRANSITIONS = /\/transitions$/

/**
 * Has what can wait go after a transition from the moment that it is asked for, and not only from the moment that it begins: who asks is
 * looked up before.
 */
export const withTransitionsFirst = (
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> =>
  request.method === 'POST' && TRANSITIONS.test(new URL(request.url).pathname)
    ? goingFirst(answer())
    : answer()
