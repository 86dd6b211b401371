'use client'

import { LinkJSXConverter, RichText } from '@payloadcms/richtext-lexical/react'

import type { TranslationRow } from '../../translation/row'

/** A text as it reads, in whichever language it is. */
export function TextDisplay({
  kind,
  text,
  lang,
  dir,
}: {
  kind: TranslationRow['kind']
  text: unknown
  lang: string
  dir: 'ltr' | 'rtl'
}) {
  if (text === undefined || text === null) return <p lang={lang}>—</p>
  return (
    <div className="translation__text" dir={dir} lang={lang}>
      {kind === 'rich-text' ? (
        <RichText
          converters={({ defaultConverters }) => ({
            ...defaultConverters,
            ...LinkJSXConverter({ internalDocToHref }),
          })}
          data={text as never}
          disableContainer
        />
      ) : kind === 'list' ? (
        <ul>
          {(text as string[]).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      ) : (
        <p>{text as string}</p>
      )}
    </div>
  )
}

/** Links to documents lead to their pages in the panel. */
const internalDocToHref = ({
  linkNode,
}: {
  linkNode: { fields: { doc?: { relationTo: string; value: unknown } | null } }
}): string => {
  const { relationTo = '', value } = linkNode.fields.doc ?? {}
  return typeof value === 'string' ? `/admin/collections/${relationTo}/${value}` : '#'
}
