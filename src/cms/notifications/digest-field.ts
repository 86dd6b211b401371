import type { NumberField } from 'payload'

import { signedIn } from '../../access/fields'
import { DEFAULT_DIGEST_HOUR } from './queue-mail'

/** The setting when digests are sent: an hour of the day, UTC. */
export const digestHourField: NumberField = {
  name: 'digestHour',
  label: {
    en: 'Hour of the daily digest (UTC)',
    fr: 'Heure du récapitulatif quotidien (UTC)',
    es: 'Hora del resumen diario (UTC)',
    ar: 'ساعة الملخص اليومي (بالتوقيت العالمي)',
  },
  type: 'number',
  required: true,
  min: 0,
  max: 23,
  defaultValue: DEFAULT_DIGEST_HOUR,
  access: { read: signedIn },
  admin: {
    step: 1,
    description: {
      en: 'When mail goes out to those who want one a day.',
      fr: 'Quand part le courriel de ceux qui en veulent un par jour.',
      es: 'Cuándo sale el correo de quienes quieren uno al día.',
      ar: 'متى يُرسل البريد إلى من يريدون رسالة واحدة في اليوم.',
    },
  },
}
