import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { isActivePerson, type Person } from '../../access/person'

/**
 * Who opens a page of our own in the panel. Payload shows such pages to everybody, so each asks here first: whoever is not
 * signed in is led to signing in and back, and whose account does not count to where Payload says so.
 *
 * @param path the page's own address, such as `/admin/import`
 */
export function personAt({ initPageResult: { req } }: AdminViewServerProps, path: string): Person {
  const { admin, routes } = req.payload.config
  const person: unknown = req.user
  if (isActivePerson(person)) return person
  if (person) redirect(`${routes.admin}${admin.routes.unauthorized}`)
  redirect(`${routes.admin}${admin.routes.login}?redirect=${encodeURIComponent(path)}`)
}

interface PanelPageProps {
  view: AdminViewServerProps
  children: ReactNode
}

/** A page of our own within the panel's frame: navigation, language, account and what the frame offers besides. */
export function PanelPage({
  view: { initPageResult, params, searchParams },
  children,
}: PanelPageProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  // As Payload has them on its own pages, so that they stand in the same order on all.
  const { actions } = req.payload.config.admin.components
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
      viewActions={actions.toReversed()}
      visibleEntities={visibleEntities}
    >
      {children}
    </DefaultTemplate>
  )
}
