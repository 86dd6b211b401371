import type { Locale } from '../vocabulary/locales'
import type { Role, Scope } from '../vocabulary/roles'

/** The part of a user's row that decides what he may do. */
export interface Person {
  id: string
  name: string
  email: string
  roles: Role[]
  scope: Scope
  /** The language he chose for the panel and mail. */
  locale?: Locale | null
  deactivated?: boolean | null
  /** One of the roles requires a second factor, and the person has none yet. */
  secondFactorDue?: boolean | null
}

/** Whether somebody is signed in with an account that still counts. He may look after that account, no more. */
export const isAccountHolder = (user: unknown): user is Person =>
  typeof user === 'object' &&
  user !== null &&
  'roles' in user &&
  Array.isArray(user.roles) &&
  !('deactivated' in user && user.deactivated === true)

/** Whether somebody may use his roles: he holds an account, and has the second factor if they require it. */
export const isActivePerson = (user: unknown): user is Person =>
  isAccountHolder(user) && user.secondFactorDue !== true

/** A person's scope with the countries as ids, however deep they were read. */
export function scopeOf(person: { scope?: unknown }): Scope {
  const scope = (person.scope ?? {}) as Partial<Record<keyof Scope, unknown>>
  const countries = Array.isArray(scope.countries) ? scope.countries : []
  return {
    kind: scope.kind === 'all' || scope.kind === 'regions' ? scope.kind : 'countries',
    regions: Array.isArray(scope.regions) ? (scope.regions as Scope['regions']) : [],
    countries: countries.map((country: unknown) =>
      typeof country === 'object' && country !== null && 'id' in country
        ? String(country.id)
        : String(country),
    ),
  }
}
