import { createElement, Fragment, type ReactNode } from 'react'

import type { Locale } from '../../vocabulary/locales'
import type { Block, Inline, Prose as ProseData } from '../rich-text/blocks'
import { Figure } from './figure'

/** Rich text. */
export const Prose = ({ of, locale }: { of: ProseData; locale: Locale }) => (
  <div className="prose" lang={of.lang} dir={of.dir}>
    <Blocks of={of.blocks} locale={locale} />
  </div>
)

/** The parts of a rich text, in the language of what stands around them. */
export const Blocks = ({ of, locale }: { of: Block[]; locale: Locale }) =>
  of.map((block, index) => <Fragment key={index}>{blockElement(block, locale)}</Fragment>)

function blockElement(block: Block, locale: Locale): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlineElements(block.children)}</p>
    case 'quote':
      return (
        <blockquote>
          <p>{inlineElements(block.children)}</p>
        </blockquote>
      )
    case 'heading':
      return createElement(`h${String(block.level)}`, null, inlineElements(block.children))
    case 'list':
      return listElement(block, locale)
    case 'rule':
      return <hr />
    case 'picture':
      return <Figure of={block.picture} locale={locale} sizes="(min-width: 48rem) 44rem, 100vw" />
  }
}

function listElement({ ordered, start, items }: Extract<Block, { kind: 'list' }>, locale: Locale) {
  const children = items.map((item, index) => (
    <li key={index}>
      {inlineElements(item.children)}
      <Blocks of={item.blocks} locale={locale} />
    </li>
  ))
  return ordered ? <ol start={start === 1 ? undefined : start}>{children}</ol> : <ul>{children}</ul>
}

const inlineElements = (children: Inline[]): ReactNode =>
  children.map((child, index) => <Fragment key={index}>{inlineElement(child)}</Fragment>)

function inlineElement(inline: Inline): ReactNode {
  switch (inline.kind) {
    case 'break':
      return <br />
    case 'link':
      return <a href={inline.href}>{inlineElements(inline.children)}</a>
    case 'text':
      return inline.marks.reduceRight<ReactNode>(
        (children, mark) => createElement(mark, null, children),
        inline.text,
      )
  }
}
