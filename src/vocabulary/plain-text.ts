/** Text without control characters and marks that turn the direction of what follows; lines end in one way. */
export const plainText = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{C}\n\t\u200c\u200d]/gu, '')
        .trim()
    : ''

/** The same on one line. */
export const plainLine = (value: unknown): string => plainText(value).replace(/\s+/g, ' ')
