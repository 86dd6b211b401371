import { describe, expect, it } from 'vitest'

import { bureauHostIn } from '@/importer/find-bureau'

describe('the host of the bureau', () => {
  it.each([
    [
      'The NCB is part of the International Cooperation Division (ICD) of the Hellenic Police.',
      'International Cooperation Division',
      'Hellenic Police',
    ],
    [
      'NCB Rome belongs to the Police Cooperation Service (PCS) within the Criminal Police, as others do.',
      'Police Cooperation Service',
      'Criminal Police',
    ],
    [
      'Le BCN fait partie de la Division de la coopération (DC) de la Police nationale.',
      'Division de la coopération',
      'Police nationale',
    ],
    [
      'La OCN depende de la Dirección de Cooperación (DIC) de la Policía Nacional.',
      'Dirección de Cooperación',
      'Policía Nacional',
    ],
  ])('has a unit with an acronym: %s', (text, unit, agency) => {
    expect(bureauHostIn(text)).toEqual({ unit, agency })
  })

  it.each([
    ['The NCB is part of the Judicial Police (PJ) in Lisbon.', 'Judicial Police'],
    ['The NCB is part of the Judicial Police (PJ).', 'Judicial Police'],
    ['The NCB is part of Kripos (KR) of the Police.', 'Kripos'],
  ])('may have no unit: %s', (text, agency) => {
    expect(bureauHostIn(text)).toEqual({ agency })
  })
})
