import type { Feed } from './feed'

/** A feed as JSON Feed 1.1 describes it: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = (feed: Feed): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  home_page_url: feed.page,
  feed_url: feed.self.json,
  language: feed.locale,
  authors: [{ name: feed.author }],
  items: feed.entries.map(({ id, url, title, summary, kind, publishedAt }) => ({
    id,
    url,
    title: title.text,
    content_text: summary.text,
    language: summary.lang ?? feed.locale,
    date_published: publishedAt,
    date_modified: publishedAt,
    tags: [kind],
  })),
})
