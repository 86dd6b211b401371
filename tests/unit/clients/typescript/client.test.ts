import { describe, expectTypeOf, it } from 'vitest'

import type {
  Answer,
  Documents,
  DocumentsInLanguages,
  LiaisonClient,
} from '../../../../clients/typescript/client'

type Country = Documents['countries']
type InLanguages = DocumentsInLanguages['countries']
type Countries<P> = Answer<'countries', P>

/* The compiler checks these: they say nothing when they run. */

describe('the type of an answer', () => {
  it('is of one language where none is said, whatever else is', () => {
    expectTypeOf<Countries<{ sort: 'name' }>>().toEqualTypeOf<Country>()
    expectTypeOf<Countries<{ include: readonly ['ncb'] }>>().toEqualTypeOf<Country>()
    expectTypeOf<Countries<{ locale: undefined }>>().toEqualTypeOf<Country>()
    expectTypeOf<Countries<{ fields: readonly ['name'] }>['name']>().toEqualTypeOf<
      Country['name']
    >()
  })

  it('is of one language or of several as `locale` says', () => {
    expectTypeOf<Countries<{ locale: readonly ['fr'] }>>().toEqualTypeOf<Country>()
    expectTypeOf<Countries<{ locale: readonly ['fr', 'es'] }>>().toEqualTypeOf<InLanguages>()
    expectTypeOf<Countries<{ locale: readonly ['all'] }>>().toEqualTypeOf<InLanguages>()
  })

  it('is either where the compiler cannot know how many languages there are', () => {
    type Either = Country | InLanguages
    expectTypeOf<Countries<{ locale: ('en' | 'fr')[] }>>().toEqualTypeOf<Either>()
    expectTypeOf<Countries<{ locale: readonly ['fr' | 'all'] }>>().toEqualTypeOf<Either>()
    expectTypeOf<Countries<{ locale?: ('en' | 'fr')[] }>>().toEqualTypeOf<Either>()
  })

  it('has with `fields` those, and what every answer has', () => {
    type Named = Countries<{ fields: readonly ['name', 'iso2'] }>
    expectTypeOf<keyof Named>().toEqualTypeOf<
      'type' | 'id' | 'locale' | 'fallback' | 'name' | 'iso2'
    >()
    expectTypeOf<Named['locale']>().toEqualTypeOf<Country['locale']>()
    expectTypeOf<Named['fallback']>().toEqualTypeOf<Country['fallback']>()
    expectTypeOf<
      Countries<{ locale: readonly ['all']; fields: readonly ['name'] }>['name']
    >().toEqualTypeOf<InLanguages['name']>()
  })

  it('promises no field of a list of fields that the compiler does not know', () => {
    type Some = Countries<{ fields: ('name' | 'iso2')[] }>
    expectTypeOf<Some['name']>().toEqualTypeOf<Country['name'] | undefined>()
    expectTypeOf<Some['id']>().toEqualTypeOf<string>()
  })

  it('follows from the parameters of a call', () => {
    const countriesOf = (client: LiaisonClient) =>
      client.all('countries', { fields: ['name', 'iso2'] })
    expectTypeOf(countriesOf).returns.toEqualTypeOf<
      AsyncGenerator<Countries<{ fields: readonly ['name', 'iso2'] }>, void>
    >()
  })
})
