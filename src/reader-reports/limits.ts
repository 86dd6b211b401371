/** Reports taken within an hour: of one address, which may be that of a whole bureau, and of all together. */
const TAKEN_AN_HOUR = { sender: 10, all: 200 } as const

/** Minutes for which a sending counts. */
export const COUNTED_MINUTES = 60

/** Bytes of a form as browsers send it: all characters may take twelve (`%F0%9F%98%80`). */
export const MOST_BYTES = 48 * 1024

/** Whether no more is taken for now, by what was taken within the hour. */
export const isThrottled = ({ ofSender, ofAll }: { ofSender: number; ofAll: number }): boolean =>
  ofSender >= TAKEN_AN_HOUR.sender || ofAll >= TAKEN_AN_HOUR.all
