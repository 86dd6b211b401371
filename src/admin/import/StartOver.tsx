'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'

/** Back to the first step; asks once more, since corrections are lost. */
export function StartOver({ onStartOver }: { onStartOver: () => void }) {
  const { words } = useWords(IMPORT_WORDS)
  const [isAsking, setIsAsking] = useState(false)
  return (
    <Button
      buttonStyle="secondary"
      onClick={() => {
        if (isAsking) onStartOver()
        else setIsAsking(true)
      }}
      size="large"
    >
      {isAsking ? words.startOverSure : words.startOver}
    </Button>
  )
}
