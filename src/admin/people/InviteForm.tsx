'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type FormEvent } from 'react'

import { LOCALE_NAMES, LOCALES, type Locale } from '../../vocabulary/locales'
import { ROLES, type Role, type Scope } from '../../vocabulary/roles'
import { PEOPLE_WORDS } from '../../words/people'
import { WORKFLOW_WORDS } from '../../words/workflow'
import { useWords } from '../shared/use-words'
import { Choices } from '../shared/Choices'
import { Input } from '../shared/Input'
import { Refusal } from '../shared/Refusal'
import { askAboutPeople, sentenceFor } from './requests'
import { ScopeChoice, type Country } from '../shared/ScopeChoice'
import './people.css'

const NOWHERE: Scope = { kind: 'countries', regions: [], countries: [] }

/** Who is invited, as what and for where. */
export function InviteForm({ countries }: { countries: Country[] }) {
  const { words, locale } = useWords(PEOPLE_WORDS)
  const { roles: roleNames } = WORKFLOW_WORDS[locale]
  const router = useRouter()
  const languageId = useId()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [language, setLanguage] = useState<Locale>(locale)
  const [roles, setRoles] = useState<Role[]>([])
  const [scope, setScope] = useState<Scope>(NOWHERE)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsBusy(true)
    const answer = await askAboutPeople<{ doc: { id: string } }>('POST', '/invite', {
      name,
      email,
      roles,
      scope,
      locale: language,
    })
    if (answer.ok) {
      toast.success(words.invite.sent)
      router.push(`/admin/collections/users/${answer.body.doc.id}`)
      return
    }
    setIsBusy(false)
    setRefusal(sentenceFor(answer, words))
  }

  return (
    <form className="people-form" method="post" onSubmit={(event) => void submit(event)}>
      <h1>{words.invite.heading}</h1>
      <p>{words.invite.help}</p>
      <Input label={words.invite.name} maxLength={200} onValue={setName} required value={name} />
      <Input label={words.email} onValue={setEmail} required type="email" value={email} />
      <p className="panel-input">
        <label htmlFor={languageId}>{words.invite.language}</label>
        <select
          id={languageId}
          onChange={(event) => {
            setLanguage(event.target.value as Locale)
          }}
          value={language}
        >
          {LOCALES.map((code) => (
            <option key={code} lang={code} value={code}>
              {LOCALE_NAMES[code]}
            </option>
          ))}
        </select>
      </p>
      <Choices
        chosen={roles}
        legend={words.invite.roles}
        onChange={setRoles}
        options={ROLES.map((value) => ({ value, label: roleNames[value] }))}
      />
      <ScopeChoice
        countries={countries}
        legend={words.invite.scope}
        onChange={setScope}
        scope={scope}
      />
      <Refusal>{refusal}</Refusal>
      <div className="people-actions">
        <Button disabled={isBusy || roles.length === 0} size="large" type="submit">
          {words.invite.submit}
        </Button>
      </div>
    </form>
  )
}
