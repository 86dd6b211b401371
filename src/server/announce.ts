export interface Announcement {
  /** Public address, without a trailing slash. */
  siteUrl: string
  demoAccounts: readonly { email: string; roles: readonly string[] }[]
  /** The demo accounts' password, when it was generated just now. */
  generatedPassword: string | undefined
}

/** What the operator wants to know once everything runs: the addresses, and who can sign in. */
export function announcement({ siteUrl, demoAccounts, generatedPassword }: Announcement): string {
  const lines = [
    '',
    `  Site         ${siteUrl}/`,
    `  Admin panel  ${siteUrl}/admin`,
    `  API          ${siteUrl}/api  (GraphQL: ${siteUrl}/api/graphql)`,
    '',
  ]
  if (demoAccounts.length > 0) {
    const width = Math.max(...demoAccounts.map(({ email }) => email.length))
    lines.push('  Demo accounts')
    for (const { email, roles } of demoAccounts)
      lines.push(`    ${email.padEnd(width)}  ${roles.join(', ')}`)
    lines.push(
      generatedPassword === undefined
        ? '    Password: the one shown at the first start, or DEMO_PASSWORD as it was then'
        : `    Password: ${generatedPassword}  (shown only now)`,
      '',
    )
  }
  return lines.join('\n')
}
