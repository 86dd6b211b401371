import type { HistoryWords } from '../../words/history'

/** What an event of the trail is called; one that this version does not know keeps its name. */
export const eventName = (name: string, { events }: Pick<HistoryWords, 'events'>): string =>
  name in events ? events[name as keyof typeof events] : name
