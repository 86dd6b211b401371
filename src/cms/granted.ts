import type { PayloadRequest } from 'payload'

import { isGranted } from '../access/access-for'
import type { Person } from '../access/person'
import { Refused } from '../workflow/refusals'
import { personIn } from './perform'

type Asked = Parameters<typeof isGranted>

/**
 * Asks the access matrix about one resource.
 *
 * @param sentence what a refusal says
 */
export function grantsFor(resource: Asked[1], sentence: string) {
  /** @throws {Refused} `role` */
  const grant = (person: Person, action: Asked[2]): void => {
    if (!isGranted(person, resource, action))
      throw new Refused([{ code: 'role', message: sentence }])
  }
  /**
   * The person as the database has him now, if the matrix grants him this.
   *
   * @throws {Refused} `role`
   */
  const granted = async (
    inside: PayloadRequest,
    asking: Person,
    action: Asked[2],
  ): Promise<Person> => {
    const person = await personIn(inside, asking.id)
    grant(person, action)
    return person
  }
  return { grant, granted }
}
