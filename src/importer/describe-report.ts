import type { ImportReport } from './report'

/** A report as people read it: a line of what became of the document, then what was and was not understood. */
export function describeReport(report: ImportReport): string {
  const name = report.country ? `${report.country.name} (${report.country.iso2})` : 'no country'
  const part = report.part === undefined ? '' : `, part ${report.part}`
  const facts = [
    ['region', report.region],
    ['National Central Bureau', report.ncbCity],
    ['member since', report.memberSince],
    ['crime areas', report.crimeAreas.join(', ')],
    ['agencies', report.agencies.join('; ')],
    ...report.sections.map((section) => [
      section.heading,
      `${section.field ?? 'fits no section'}: ${section.paragraphs.length} paragraphs, ${section.listItems.length} list items`,
    ]),
    ...(report.differences ?? []).map(({ field, locale }) => [
      'differs',
      locale ? `${field} (${locale})` : field,
    ]),
    ...report.unparsed.map(({ line, text }) => [`not understood, line ${line}`, text]),
  ]
  const lines = facts.flatMap(([label, value]) => (value ? [`  ${label ?? ''}: ${value}`] : []))
  const message = report.message === undefined ? [] : [`  ${report.message}`]
  return [`${report.status}  ${name}  ${report.file}${part}`, ...message, ...lines, ''].join('\n')
}
