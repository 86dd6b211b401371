import { BULK_TYPES } from '../../src/api/definitions/bulk'
import { BULK_COLUMNS } from '../../src/api/definitions/bulk-columns'
import { DOCUMENT_RESOURCES } from '../../src/api/definitions/resources'
import { LOCALES } from '../../src/vocabulary/locales'
import { code, page, table } from './markdown'

/** What bulk files are called and which columns they have in CSV, as a document, from `src/api/definitions/bulk-columns.ts`. */
export function printBulk(): string {
  return page('Bulk files', [
    `${code('/api/v1/bulk')} lists the files, each at ${code('/api/v1/bulk/{resource}.{language}.{format}')}: a language is ` +
      `${[...LOCALES, 'all'].map(code).join(', ')}. How to keep a copy and to verify it is [in the description of the API](api.md#everything-at-once).`,
    table(
      ['format', 'type', 'what it is'],
      [
        [code('json'), code(BULK_TYPES.json), `${code('{"data": […]}')}, a document on each line`],
        [code('ndjson'), code(BULK_TYPES.ndjson), 'a document on each line, and nothing else'],
        [code('csv'), code(BULK_TYPES.csv), 'the columns below, after RFC 4180'],
      ],
    ),
    'In JSON each document is what the API answers about it by itself.',
    '## CSV',
    [
      '- UTF-8 with a byte order mark, without which spreadsheets show other letters; lines end with CR LF.',
      '- A text that a spreadsheet would calculate (it begins with `=`, `+`, `-`, `@`, a tab or a line end, after spaces or not), or that ' +
        'begins with an apostrophe, has an apostrophe in front. A program takes one apostrophe off the beginning of a cell and has the text.',
      `- A list is one cell, its values separated by a bar with a space before and after it. In a value ${code('|')} is ${code('\\|')} and ${code('\\')} is ${code('\\\\')}. ` +
        'All columns of a list, such as `keyFacts.label` and `keyFacts.value`, have as many values in the same order, an empty one where there is none.',
      `- In files of ${code('all')} a column that is marked here is there once for each language: ${code('name.en')}, ${code('name.fr')}, …`,
      '- In files of one language a missing translation is English. The files in JSON say which those are.',
    ].join('\n'),
    ...DOCUMENT_RESOURCES.flatMap((resource) => [
      `### ${resource}`,
      table(
        ['column', 'by language', 'what it is'],
        BULK_COLUMNS[resource].map(({ path, about, isPerLanguage }) => [
          code(path),
          isPerLanguage ? 'yes' : '',
          about,
        ]),
      ),
    ]),
  ])
}
