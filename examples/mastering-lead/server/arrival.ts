/** One request that reached the inbox of the analytics client. */
export interface Arrival {
  readonly id: number
  /** An ISO 8601 date-time in UTC. */
  readonly receivedAt: string
  /** What the client sent, as it is. */
  readonly body: unknown
}

/** What the server sees of a visitor. */
export interface VisitorView {
  /** The names of the cookies that came with the request, those among them that no script can read included. */
  readonly cookies: readonly string[]
  /** Who is signed in. */
  readonly email: string | null
  /** Whether the visitor may read the records. */
  readonly isKeeper: boolean
}
