import { Agencies } from './Agencies'
import { Comments } from './Comments'
import { Countries } from './Countries'
import { CrimeAreas } from './CrimeAreas'
import { Editions } from './Editions'
import { HomePage, Navigation, SiteSettings } from './globals'
import { Media } from './Media'
import { Ncbs } from './Ncbs'
import { SignInPolicy } from './SignInPolicy'
import { Users } from './Users'
import { WorkflowEvents } from './WorkflowEvents'

/** Everything that is registered with Payload, in the order of the admin panel. */
export const collections = [
  Countries,
  Ncbs,
  Agencies,
  CrimeAreas,
  Media,
  Editions,
  WorkflowEvents,
  Comments,
  Users,
]

export const globals = [SiteSettings, HomePage, Navigation, SignInPolicy]
