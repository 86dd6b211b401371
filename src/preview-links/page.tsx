import { AnswerForm, GonePage, PreviewBar, type FrameProps } from './PreviewFrame'
import type { Locale } from '../vocabulary/locales'
import { PREVIEW_WORDS, type PreviewWords } from '../words/preview'

/** Puts what a link's reader needs around the page that it shows. */
export async function framed(html: string, props: FrameProps): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const bar = renderToStaticMarkup(<PreviewBar {...props} />)
  const form = renderToStaticMarkup(<AnswerForm {...props} />)
  // Functions, because a text may hold what a replacement would take for a pattern.
  return html
    .replace('</head>', () => '<link rel="stylesheet" href="/preview.css"></head>')
    .replace(/<body[^>]*>/, (body) => body + bar)
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => `${form}</body>`)
}

/** The page of a link that shows nothing. */
export async function gonePage(
  why: keyof PreviewWords['page']['gone'],
  locale: Locale,
): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const message = PREVIEW_WORDS[locale].page.gone[why]
  return `<!doctype html>${renderToStaticMarkup(<GonePage locale={locale} message={message} />)}`
}
