'use client'

import { SaveButton, useFormFields } from '@payloadcms/ui'

import { Refusal } from '../shared/Refusal'
import { useWords } from '../shared/use-words'
import { RECORD_WORDS } from '../../words/records'
import { tooLarge } from './too-large'

/** Saves a picture. One that is too large is not even sent: all of it would be on its way before the server could say so. */
export function SavePicture() {
  const { locale } = useWords(RECORD_WORDS)
  const file = useFormFields(([fields]) => fields.file?.value)
  const against = file instanceof File ? tooLarge(file.size, locale) : null
  return (
    <>
      <Refusal>{against}</Refusal>
      {against === null && <SaveButton />}
    </>
  )
}
