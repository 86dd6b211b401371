'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { fill, formatTime } from '../../../i18n/format'
import { SAVING_WORDS } from '../../../words/saving'
import { useTimeZone } from '../../shared/use-time-zone'
import { useWords } from '../../shared/use-words'
import { useDocumentSession } from '../session'

/** Who else has the document open, and who has saved it since the form was filled. */
export function OthersNotice({ collection, id }: { collection: string; id: string }) {
  const router = useRouter()
  const { words, locale } = useWords(SAVING_WORDS)
  const timeZone = useTimeZone()
  const [{ others, meanwhile, conflict, saving, actions }] = useDocumentSession(collection, id)
  const at = (instant: string) => formatTime(locale, instant, timeZone)
  const look = () => {
    // What was typed here would be lost in a newer form: the save finds out, and offers the choice.
    if (saving.kind === 'modified' && actions) void actions.save()
    else router.refresh()
  }
  return (
    <>
      {others.length > 0 && (
        <section className="document-notice" data-notice="others" role="status">
          {others.map(({ name, since, savedAt }) => (
            <p key={name}>
              {savedAt === null
                ? fill(words.open, { name, time: at(since) })
                : fill(words.openAndSaved, { name, time: at(since), saved: at(savedAt) })}
            </p>
          ))}
        </section>
      )}
      {meanwhile && !conflict && (
        <section className="document-notice" data-notice="meanwhile" role="status">
          <p>{fill(words.meanwhile, { name: meanwhile.name, time: at(meanwhile.at) })}</p>
          <Button buttonStyle="secondary" margin={false} onClick={look} size="medium">
            {words.loadNewest}
          </Button>
        </section>
      )}
    </>
  )
}
