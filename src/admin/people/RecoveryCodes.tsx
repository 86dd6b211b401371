'use client'

import { Button } from '@payloadcms/ui'

import { PEOPLE_WORDS } from '../../words/people'
import { useWords } from '../shared/use-words'

/** The recovery codes, until their holder says that he has kept them: nobody can show them again. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const { words } = useWords(PEOPLE_WORDS)
  return (
    <div className="people-question" role="status">
      <p>
        <strong>{words.factor.codesHeading}</strong>
      </p>
      <p>{words.factor.codesHelp}</p>
      <ul className="people-codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button onClick={onKept} type="button">
        {words.factor.kept}
      </Button>
    </div>
  )
}
