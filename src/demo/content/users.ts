import type { Scope } from '../../vocabulary/roles'
import type { DemoUser } from './demo-profile'

const EVERYWHERE: Scope = { kind: 'all', regions: [], countries: [] }
const EUROPE: Scope = { kind: 'regions', regions: ['europe'], countries: [] }
const BELGIUM_AND_BELARUS: Scope = {
  kind: 'countries',
  regions: [],
  countries: ['belgium', 'belarus'],
}

/** One account for each part that a person can play. The names are invented. */
export const DEMO_USERS: readonly DemoUser[] = [
  {
    email: 'admin@liaison.example',
    name: 'Noor Hadleigh',
    roles: ['administrator'],
    scope: EVERYWHERE,
  },
  {
    email: 'contributor@liaison.example',
    name: 'Elise Vanmarcke',
    roles: ['contributor'],
    scope: BELGIUM_AND_BELARUS,
  },
  {
    email: 'contributor2@liaison.example',
    name: 'Tamás Lindholt',
    roles: ['contributor'],
    scope: BELGIUM_AND_BELARUS,
  },
  {
    email: 'central@liaison.example',
    name: 'Inês Carvalhal',
    roles: ['contributor'],
    scope: EVERYWHERE,
  },
  {
    email: 'reviewer@liaison.example',
    name: 'Marek Osterlund',
    roles: ['reviewer'],
    scope: EUROPE,
  },
  {
    email: 'publisher@liaison.example',
    name: 'Salma Benarrous',
    roles: ['publisher'],
    scope: EVERYWHERE,
  },
  {
    email: 'auditor@liaison.example',
    name: 'Julien Aubracq',
    roles: ['auditor'],
    scope: EVERYWHERE,
  },
]
