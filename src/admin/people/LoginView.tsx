import { Logo } from '@payloadcms/next/rsc'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'

import { LoginForm } from './LoginForm'

/** The page on which people sign in, in place of Payload's: it asks for the second factor too. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req, permissions } = initPageResult
  const { payload, i18n, user } = req
  const goal = getSafeRedirect({
    fallbackTo: payload.config.routes.admin,
    redirectTo: searchParams?.redirect ?? '',
  })
  if (user) redirect(goal)
  return (
    <>
      <div className="login__brand">
        <Logo i18n={i18n} payload={payload} permissions={permissions} />
      </div>
      <LoginForm goal={goal} />
    </>
  )
}
