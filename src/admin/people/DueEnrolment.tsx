'use client'

import { useState } from 'react'

import { Enrolment } from './Enrolment'
import { RecoveryCodes } from './RecoveryCodes'

/** The enrolment that somebody has to finish before he may use the panel. */
export function DueEnrolment() {
  const [codes, setCodes] = useState<string[] | null>(null)
  return codes ? (
    <RecoveryCodes
      codes={codes}
      onKept={() => {
        window.location.assign('/admin')
      }}
    />
  ) : (
    <Enrolment onDone={setCodes} />
  )
}
