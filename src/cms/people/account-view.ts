/** An invitation as administrators see it. Times are ISO instants. */
export interface InvitationView {
  sentAt: string
  expiresAt: string
  expired: boolean
}

/** How a person's second factor stands. */
export interface SecondFactorState {
  on: boolean
  recoveryCodesLeft: number
}

/** A session as people are shown it. Times are ISO instants. */
export interface SessionView {
  id: string
  /** Whether it is the one that asks. */
  current: boolean
  signedInAt: string
  /** When its browser last loaded the panel. */
  seenAt: string | null
  expiresAt: string
  /** `User-Agent` at sign-in; null where nobody kept it. */
  userAgent: string | null
}

/** What `GET /api/users/{id}/account` answers: how an account stands, and what the caller may do about it. */
export interface AccountView {
  name: string
  state: 'active' | 'invited' | 'deactivated'
  /** Whether it is the caller's. */
  own: boolean
  /** Whether the caller looks after other people's accounts. */
  mayManage: boolean
  invitation: InvitationView | null
  secondFactor: SecondFactorState & { required: boolean }
  sessions: SessionView[]
}
