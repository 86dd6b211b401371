'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { fill, formatTime } from '../../../i18n/format'
import { SAVING_WORDS } from '../../../words/saving'
import { useTimeZone } from '../../shared/use-time-zone'
import { useWords } from '../../shared/use-words'
import { useDocumentSession } from '../session'

/** The choice between what somebody typed here and what somebody else has saved meanwhile, field by field to be seen. */
export function CollisionNotice({ collection, id }: { collection: string; id: string }) {
  const { words, locale } = useWords(SAVING_WORDS)
  const timeZone = useTimeZone()
  const heading = useRef<HTMLHeadingElement>(null)
  const [{ conflict, actions }] = useDocumentSession(collection, id)
  const shown = conflict?.comparison.version
  useEffect(() => {
    if (shown !== undefined) heading.current?.focus()
  }, [shown])
  if (!conflict || !actions) return null

  const { differences, lastChange } = conflict.comparison
  const said = words.conflict
  const other = lastChange?.name ?? ''
  return (
    <section aria-labelledby="collision-heading" className="collision">
      <h2 id="collision-heading" ref={heading} tabIndex={-1}>
        {said.heading}
      </h2>
      <p>
        {fill(said.explanation, {
          name: other,
          time: lastChange ? formatTime(locale, lastChange.at, timeZone) : '',
        })}
      </p>
      {differences.length === 0 ? (
        <p>{said.elsewhere}</p>
      ) : (
        <div
          className="collision__differences"
          role="group"
          aria-labelledby="collision-heading"
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{said.field}</th>
                <th scope="col">{said.mine}</th>
                <th scope="col">{fill(said.theirs, { name: other })}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ field, label, mine, theirs }) => (
                <tr key={field}>
                  <th scope="row">{label}</th>
                  <td dir="auto">{mine || said.empty}</td>
                  <td dir="auto">{theirs || said.empty}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="collision__choices">
        <div>
          <Button margin={false} onClick={() => void actions.keepMine()} size="medium">
            {said.keepMine}
          </Button>
          <p>{said.keepMineHint}</p>
        </div>
        <div>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => {
              actions.takeTheirs()
            }}
            size="medium"
          >
            {said.takeTheirs}
          </Button>
          <p>{said.takeTheirsHint}</p>
        </div>
      </div>
    </section>
  )
}
