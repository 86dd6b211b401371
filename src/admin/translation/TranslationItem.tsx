'use client'

import { RenderLexical } from '@payloadcms/richtext-lexical/client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import { formatLanguage } from '../../i18n/format'
import type { TranslationRow } from '../../translation/row'
import type { TargetLocale } from '../../translation/translations'
import { directionOf } from '../../vocabulary/locales'
import { TRANSLATION_WORDS } from '../../words/translation'
import { useWords } from '../shared/use-words'
import { EnglishChanges } from './EnglishChanges'
import { TextDisplay } from './TextDisplay'

interface ItemProps {
  row: TranslationRow
  to: TargetLocale
  /** What is written now. */
  draft: unknown
  isReadOnly: boolean
  onChange: (text: unknown) => void
  /** Says that a stale translation is still right; absent while something else has to be done first. */
  onConfirm: (() => void) | undefined
}

/** One text: the English, what changed in it, and its translation. */
export function TranslationItem({ row, to, draft, isReadOnly, onChange, onConfirm }: ItemProps) {
  const inputId = useId()
  const { words, locale } = useWords(TRANSLATION_WORDS)
  const { path, label, kind, source, state, changes, schemaPath } = row
  const target = { lang: to, dir: directionOf(to) }
  const name = `${label}, ${formatLanguage(locale, to)}`
  return (
    <section aria-label={label} className="translation__item" data-path={path} data-state={state}>
      <header>
        <h3>{label}</h3>
        <span className="translation__state">{words.states[state]}</span>
      </header>
      <div className="translation__pair">
        <div className="translation__source">
          <h4>{words.english}</h4>
          <TextDisplay dir="ltr" kind={kind} lang="en" text={source} />
        </div>
        <div className="translation__target">
          {kind === 'rich-text' && !isReadOnly ? (
            <div {...target} ref={(element) => nameEditor(element, name)}>
              <h4>{formatLanguage(locale, to)}</h4>
              <RenderLexical
                initialValue={draft}
                label={false}
                name={path.replaceAll('.', '__')}
                path={path}
                schemaPath={schemaPath}
                setValue={onChange}
                value={draft as never}
              />
            </div>
          ) : (
            <>
              <h4>
                <label htmlFor={inputId}>{formatLanguage(locale, to)}</label>
              </h4>
              {isReadOnly ? (
                <TextDisplay {...target} kind={kind} text={draft} />
              ) : (
                <textarea
                  {...target}
                  aria-label={name}
                  id={inputId}
                  onChange={(event) => {
                    onChange(kind === 'list' ? linesOf(event.target.value) : event.target.value)
                  }}
                  rows={kind === 'list' ? 4 : 2}
                  value={Array.isArray(draft) ? draft.join('\n') : ((draft as string | null) ?? '')}
                />
              )}
              {kind === 'list' && !isReadOnly && <small>{words.onePerLine}</small>}
            </>
          )}
        </div>
      </div>
      {state === 'stale' && (
        <div className="translation__changes">
          <EnglishChanges changes={changes} />
          {!isReadOnly && (
            <Button
              buttonStyle="secondary"
              disabled={!onConfirm}
              margin={false}
              {...(onConfirm ? { onClick: onConfirm } : {})}
              size="medium"
            >
              {words.stillRight}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

/** Empty lines stay while somebody types; the server leaves out what says nothing. */
const linesOf = (text: string): string[] => text.split('\n')

/** Gives the editor a name once it is there: Payload's has none. */
function nameEditor(element: HTMLElement | null, name: string): (() => void) | undefined {
  if (!element) return undefined
  const give = () => {
    element.querySelector('[data-lexical-editor]')?.setAttribute('aria-label', name)
  }
  give()
  const observer = new MutationObserver(give)
  observer.observe(element, { childList: true, subtree: true })
  return () => {
    observer.disconnect()
  }
}
