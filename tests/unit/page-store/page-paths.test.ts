import fc from 'fast-check'
import path from 'node:path'
import { expect, test } from 'vitest'

import { decodePath, fileOf, isAmbiguous, isStorablePath } from '../../../src/page-store/page-paths'

const HTML = 'text/html; charset=utf-8'

test.each([
  '/en',
  '/en/countries/belgium',
  '/sitemap.xml',
  '/.well-known/security.txt',
  '/fr/é…/x',
])('%s can be stored', (path) => {
  expect(isStorablePath(path)).toBe(true)
})

test.each([
  '',
  '/',
  'en',
  '//en',
  '/en/',
  '/en//countries',
  '/en/../admin',
  '/..',
  '/./en',
  '/en\\..\\admin',
  '/en\0',
  '/en\r\nX: y',
  `/${'a'.repeat(201)}`,
  `/${'é'.repeat(101)}`,
  '/cafe\u0301',
])('%j cannot be stored', (path) => {
  expect(isStorablePath(path)).toBe(false)
})

test('every path that can be stored stays inside its folder', () => {
  const anything = fc.array(fc.constantFrom('..', '.', '/', 'a', '%2e', '\\', '\0', ' '))
  fc.assert(
    fc.property(anything, (parts) => {
      const name = `/${parts.join('')}`
      fc.pre(isStorablePath(name))
      const file = fileOf({ path: name, status: 200, contentType: HTML }, 'br')
      expect(path.normalize(file)).toBe(file)
      expect(file.startsWith('pages/')).toBe(true)
    }),
  )
})

test('HTML is named so that a web server knows it; everything else by its own path', () => {
  const en = { path: '/en', status: 200, contentType: HTML } as const
  expect(fileOf(en, 'identity')).toBe('pages/en.html')
  expect(fileOf(en, 'gzip')).toBe('pages/en.html.gz')
  expect(fileOf({ ...en, path: '/sitemap.xml', contentType: 'application/xml' }, 'br')).toBe(
    'pages/sitemap.xml.br',
  )
})

test('withdrawn, moved and missing pages stand in folders of their own', () => {
  const en = { path: '/en/x', contentType: HTML }
  expect(fileOf({ ...en, status: 410 }, 'identity')).toBe('gone/en/x.html')
  expect(fileOf({ ...en, status: 308 }, 'identity')).toBe('moved/en/x.html')
  expect(fileOf({ ...en, status: 404 }, 'identity')).toBe('not-found/en/x.html')
})

test('a path whose file could be the form of another page is ambiguous', () => {
  expect(isAmbiguous('/en.html', 'text/plain')).toBe(true)
  expect(isAmbiguous('/sitemap.xml.gz', 'application/gzip')).toBe(true)
  expect(isAmbiguous('/en.html', HTML)).toBe(false)
  expect(isAmbiguous('/sitemap.xml', 'application/xml')).toBe(false)
})

test('escapes are decoded once, and an escaped slash or a broken escape names no page', () => {
  expect(decodePath('/en/c%6funtries')).toBe('/en/countries')
  expect(decodePath('/caf%C3%A9')).toBe('/café')
  expect(decodePath('/cafe%CC%81')).toBe('/café')
  expect(decodePath('/en/%252e%252e')).toBe('/en/%2e%2e')
  expect(decodePath('/en%2Fcountries')).toBeUndefined()
  expect(decodePath('/en/%ff')).toBeUndefined()
  expect(decodePath('/en/%')).toBeUndefined()
})
