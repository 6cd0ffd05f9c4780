/** Words that importers, templates and models leave where a name or a title belongs. */
const STAND_INS = new Set([
  ...[
    'none',
    'null',
    'undefined',
    'nan',
    'n/a',
    'unknown',
    'unknown author',
    'no author',
    'todo',
    'tbd',
  ],
  ...[
    'author',
    'author name',
    'author fullname',
    'author full name',
    'full name',
    'name',
    'your name',
  ],
  ...['title', 'article title', 'untitled', 'translator', 'reviewer'],
  ...[
    '作者',
    '作者名',
    '作者姓名',
    '作者id',
    '译者',
    '译者名',
    '译者id',
    '校对',
    '校对者',
    '校对者id',
  ],
  ...['原文标题', '标题', '未知', '无', '待定', '暂无', '-', '--', '—', '——', '?', '？'],
])

/** No stand-in is longer, its brackets and escapes counted. */
const LONGEST = 60

/** Words without anything that could be left out of them. */
const PLAIN = /^[a-z\d\u4e00-\u9fff]+$/i

/** Whether the words, taken as written, only hold the place of a value: `None`, `[no-author]`, `译者ID`, nothing at all. */
export function isPlaceholder(written: string): boolean {
  if (written.length > LONGEST) return false
  if (PLAIN.test(written)) return STAND_INS.has(written.toLowerCase())
  const words = written
    .replaceAll('\\', '')
    .replace(/^[\s[(（【{<]+|[\s\])）】}>]+$/g, '')
    .replace(/[\s_-]+/g, ' ')
    .toLowerCase()
    .trim()
  return words === '' || STAND_INS.has(words)
}

/** Whether an address still holds the stand-in of a template, as in `https://github.com/译者ID`. */
export function isPlaceholderAddress(url: string): boolean {
  return /(?:译者|校对者)ID/i.test(url)
}
