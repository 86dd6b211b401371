import { listenTo } from '../database/listen-to'
import { PUBLICATION_CHANNEL } from '../database/publication-channel'

export interface ListenOptions {
  databaseUrl: string
  /** Called when somebody has changed what the public sees: with the place of a publication, where it was one. */
  onPublication: (through?: number) => Promise<void>
  /** Called now and then, for what was committed and never told. */
  onHeartbeat: () => Promise<void>
  log: (message: string, error: unknown) => void
}

/**
 * Hears of publications, those of other servers on the same database too. That is quick and no
 * more: a message that was sent while the connection was down is lost. So everybody catches up by the sequence of
 * publications when the connection is there again, and at every heartbeat.
 *
 * @returns ends the listening
 */
export const listenForPublications = ({
  databaseUrl,
  onPublication,
  onHeartbeat,
  log,
}: ListenOptions): (() => Promise<void>) =>
  listenTo({
    databaseUrl,
    channel: PUBLICATION_CHANNEL,
    applicationName: 'liaison-listener',
    onMessage: (place) => {
      onPublication(place === '' ? undefined : Number(place)).catch((error: unknown) => {
        log('A publication could not be shown yet.', error)
      })
    },
    // After a time in which nobody could tell.
    onListening: () => onPublication(),
    onHeartbeat,
    onLost: (error) => {
      log('The site does not hear of publications. It tries again.', error)
    },
  })
