import { BELARUSIAN_AGENCIES } from './belarus/agencies'
import { BELARUS } from './belarus/country'
import { NCB_MINSK } from './belarus/ncb'
import { BELGIAN_AGENCIES } from './belgium/agencies'
import { BELGIUM } from './belgium/country'
import { NCB_BRUSSELS } from './belgium/ncb'
import type { DemoAgency, DemoCountry, DemoDocument, DemoNcb } from './demo-profile'
import { ICELAND } from './iceland'
import { PORTUGAL } from './portugal'

export { DEMO_CRIME_AREA_CHANGE_NOTE } from './crime-areas'
export { DEMO_REVIEW_COMMENT } from './iceland'
export { DEMO_MEDIA } from './media'
export { DEMO_SETTINGS } from './settings'
export { DEMO_USERS } from './users'

export const DEMO_COUNTRIES: readonly DemoDocument<DemoCountry>[] = [
  BELGIUM,
  BELARUS,
  PORTUGAL,
  ICELAND,
]

export const DEMO_NCBS: readonly DemoDocument<DemoNcb>[] = [NCB_BRUSSELS, NCB_MINSK]

/** Parents before children. */
export const DEMO_AGENCIES: readonly DemoDocument<DemoAgency>[] = [
  ...BELGIAN_AGENCIES,
  ...BELARUSIAN_AGENCIES,
]
