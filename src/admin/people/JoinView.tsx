import type { AdminViewServerProps } from 'payload'

import { personBy } from '../../cms/people/account-lock'
import { personInvitedBy } from '../../cms/people/invitations'
import { JoinForm } from './JoinForm'

/** Where the link of an invitation leads. Open to everybody: the token in the address is the right to see it. */
export async function JoinView({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult
  const token = [params?.segments].flat()[1]
  const id = await personInvitedBy(req, token)
  const person = id === undefined ? null : await personBy(req, { id: { equals: id } })
  return (
    <main className="people-page">
      {person && typeof token === 'string' ? (
        <JoinForm email={String(person.email)} name={String(person.name)} token={token} />
      ) : (
        <JoinForm />
      )}
    </main>
  )
}
