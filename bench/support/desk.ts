import type { Product } from '../../tests/support/product'

/** Publishes through the interfaces that the panel uses. */
export interface Desk {
  /**
   * Makes a draft of a country.
   *
   * @returns its id
   */
  create(fields: object): Promise<string>
  /**
   * Gives a country other content and takes it through submission and approval to publication.
   *
   * @param fields what is different, in English
   * @returns the milliseconds until the publishing call was answered
   */
  publish(id: string, fields: object): Promise<number>
  /**
   * Changes the settings of the site, which every page shows.
   *
   * @returns the milliseconds until that was answered
   */
  changeSettings(fields: object): Promise<number>
}

type Body = Record<string, unknown>

/** Signs in as contributor, reviewer, publisher and administrator. The reviewer must be responsible for every country. */
export async function openDesk({ origin, password }: Product): Promise<Desk> {
  const call = async (token: string, method: string, address: string, body?: object) => {
    const response = await fetch(origin + address, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!response.ok)
      throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Body
  }
  const signIn = async (name: string) => {
    const account = { email: `${name}@liaison.example`, password }
    return String((await call('', 'POST', '/api/users/login', account)).token)
  }
  const contributor = await signIn('central')
  const reviewer = await signIn('reviewer')
  const publisher = await signIn('publisher')
  const administrator = await signIn('admin')
  const timed = async (token: string, address: string, body: object) => {
    const began = performance.now()
    await call(token, 'POST', address, body)
    return performance.now() - began
  }
  return {
    async create(fields) {
      const { doc } = await call(contributor, 'POST', '/api/countries?depth=0', fields)
      return String((doc as Body).id)
    },
    async publish(id, fields) {
      const address = `/api/countries/${id}/transitions`
      await call(contributor, 'PATCH', `/api/countries/${id}`, fields)
      await call(contributor, 'POST', address, { transition: 'submit', comment: 'Measured.' })
      const { version } = await call(reviewer, 'GET', address)
      await call(reviewer, 'POST', address, { transition: 'approve', expectedVersion: version })
      return timed(publisher, address, { transition: 'publish' })
    },
    changeSettings: (fields) => timed(administrator, '/api/globals/site-settings', fields),
  }
}
