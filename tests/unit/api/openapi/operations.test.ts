import { expect, test } from 'vitest'

import { describeApi } from '../../../../src/api/openapi/describe'
import { addressOfForm } from '../../../../src/api/openapi/operations'

const api = describeApi('https://profiles.test')
const address = (form: string) => addressOfForm(api, new URLSearchParams(form))

test.each([
  ['operation=listCountries', '/api/v1/countries'],
  [
    'operation=listCountries&region=europe&region=asia&iso=&fields=name,iso2&q=+a+%26+b+',
    '/api/v1/countries?q=a+%26+b&region=europe,asia&fields=name,iso2',
  ],
  ['operation=getCountry&name=belgium&locale=fr', '/api/v1/countries/belgium?locale=fr'],
  ['operation=getCountry&name=../../admin', '/api/v1/countries/..%2F..%2Fadmin'],
  ['operation=getCountry', '/api/v1/countries/'],
  ['operation=listCountries&colour=red', '/api/v1/countries'],
])('the form %s asks for %s', (form, asked) => {
  expect(address(form)).toBe(asked)
})

test.each(['', 'operation=listDrafts&collection=countries', 'operation=https://elsewhere.example'])(
  'the form %j asks for nothing',
  (form) => {
    expect(address(form)).toBeUndefined()
  },
)
