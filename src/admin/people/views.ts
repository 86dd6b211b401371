import type { AdminViewConfig } from 'payload'

/** The pages about signing in and about people, by the name or with the path that Payload finds them by. */
export const peopleViews = {
  // These replace Payload's own, which know no second factor.
  login: { Component: '/src/admin/people/LoginView#LoginView' },
  unauthorized: { Component: '/src/admin/people/ClosedView#ClosedView' },
  invite: { Component: '/src/admin/people/InviteView#InviteView', path: '/invite', exact: true },
  // With what comes after it: the token of an invitation.
  join: { Component: '/src/admin/people/JoinView#JoinView', path: '/join' },
} as const satisfies Record<string, Partial<AdminViewConfig>>
