/** Where the feeds lie below the output folder, and what they are: for the feeds themselves and for pages that link them. */
export const feedFiles = {
  rss: { path: 'rss.xml', mediaType: 'application/rss+xml' },
  atom: { path: 'atom.xml', mediaType: 'application/atom+xml' },
  json: { path: 'feed.json', mediaType: 'application/feed+json' },
} as const
