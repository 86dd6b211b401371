import { MINIMUM_PASSWORD } from '../../vocabulary/passwords'
import { Refused } from '../../workflow/refusals'

/**
 * A password that somebody chooses for himself.
 *
 * @throws {Refused} `person-invalid` when it is shorter than `MINIMUM_PASSWORD`
 */
export function checkedPassword(password: unknown): string {
  if (typeof password === 'string' && password.trim().length >= MINIMUM_PASSWORD) return password
  throw new Refused([
    {
      code: 'person-invalid',
      message: `Choose a password of at least ${MINIMUM_PASSWORD} characters.`,
    },
  ])
}
