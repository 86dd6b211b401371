/** A directive with others in it, indented. */
export const block = (head: string, lines: string[]): string =>
  `${head} {\n${lines
    .flatMap((line) => line.split('\n'))
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')}\n}`

export const map = (from: string, to: string, lines: string[]): string =>
  block(`map ${from} ${to}`, lines)
