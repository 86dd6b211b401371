const NOTE = '<!-- Printed by "npm run docs". Change the source instead. -->'

/** A generated document: title, the note that it is generated, paragraphs. */
export const page = (title: string, parts: readonly string[]): string =>
  `${[`# ${title}`, NOTE, ...parts].join('\n\n')}\n`

/** A table in Markdown, its columns padded as Prettier pads them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

export const code = (text: string): string => `\`${text}\``

/** A fenced block that GitHub and most editors draw. */
export const mermaid = (lines: readonly string[]): string =>
  ['```mermaid', ...lines, '```'].join('\n')
