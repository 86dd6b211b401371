import { describe, expect, test } from 'vitest'

import { announcement } from '../../../src/server/announce'

const accounts = [{ email: 'reviewer@liaison.example', roles: ['reviewer'] }]

describe('what is printed when the server is ready', () => {
  test('names the site, the admin panel and the API', () => {
    const text = announcement({
      siteUrl: 'http://localhost:3000',
      demoAccounts: [],
      generatedPassword: undefined,
    })
    expect(text).toContain('http://localhost:3000/\n')
    expect(text).toContain('http://localhost:3000/admin')
    expect(text).toContain('http://localhost:3000/api')
    expect(text).not.toContain('Demo')
  })

  test('lists the demo accounts with their roles, and a password that was generated now', () => {
    const text = announcement({
      siteUrl: 'http://localhost:3000',
      demoAccounts: accounts,
      generatedPassword: 'made-just-now',
    })
    expect(text).toMatch(/reviewer@liaison\.example +reviewer/)
    expect(text).toContain('made-just-now')
  })
})
