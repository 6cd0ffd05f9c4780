/** A text that is hard to read in proportion to its length, of any size, with an original of the same kind. */
export interface Case {
  readonly name: string
  /** Size at which the case is known by name: marks, links, numbers, lines or characters. */
  readonly size: number
  readonly make: (size: number) => string
  /** Absent where there is nothing to compare. */
  readonly makeOriginal?: (size: number) => string
  /** What there is as much of as the size says, and has to be found. */
  readonly holds?: 'links' | 'numbers'
  /** Whether it is nested so deep that it is not read at all. */
  readonly isRefused?: boolean
}

const zh = '这是一段关于缓存与并发的说明文字，它讲述请求如何排队。'
const en = 'This is a note about caches and concurrency; it tells how requests wait in line. '

/** As many as asked for, each made from its number. */
function many(size: number, make: (index: number) => string, between = ''): string {
  return Array.from({ length: size }, (_, index) => make(index)).join(between)
}

function lasting(characters: number, words: string): string {
  return words.repeat(Math.ceil(characters / words.length)).slice(0, characters)
}

const marks = (name: string, mark: string, size: number): Case => ({
  name,
  size,
  make: (count) => mark.repeat(count),
})

/** The worst cases that are known by name. */
export const cases: readonly Case[] = [
  marks('opening brackets', '[', 100_000),
  marks('asterisks', '*', 100_000),
  { ...marks('quote marks', '>', 100_000), isRefused: true },
  marks('emphasis that never closes', '**_* ', 10_000),
  marks('emphasis beside Chinese', '**“文”**字', 10_000),
  marks('asterisks beside Chinese', '*文', 20_000),
  marks('backticks of growing runs', '`文', 20_000),
  marks('comments that never close', '文<!--', 20_000),
  marks('tags that never close', '<a href="', 20_000),
  marks('tildes', '~~文', 20_000),
  marks('images that never close', '![文](', 20_000),
  marks('opening tags', '<div>', 20_000),
  marks('cells', '|文', 20_000),
  marks('open parentheses', '（文(', 20_000),
  marks('open quotes', '“文', 20_000),
  marks('underlined headings', '文\n===\n', 20_000),
  marks('paragraphs', '文字\n\n', 20_000),
  marks('headings', '# 文\n\n', 10_000),
  marks('rules', '---\n\n', 20_000),
  {
    name: 'unclosed fences',
    size: 20_000,
    make: (count) => many(count, (index) => `${'`'.repeat(3 + (index % 3))}js\n文字\n\n`),
  },
  {
    name: 'unclosed fences in quotes',
    size: 10_000,
    make: (count) => '> ```js\n文字\n\n'.repeat(count),
  },
  marks('open fences in quotes, without empty lines', '> ```js\n文字\n', 10_000),
  marks('open fences in quotes, apart', '> ```js\n\n', 10_000),
  marks('open fences in quotes within quotes', '> > > ```\n\n', 10_000),
  marks('open fences in items', '- ```js\n文字\n\n', 10_000),
  marks('open fences in the items of a list', '- ```js\n  文字\n\n', 10_000),
  marks('open fences in quotes, between headings', '# 文\n\n> ```\n文字\n\n', 5_000),
  marks('open comments in quotes', '> <!--\n\n', 10_000),
  marks('raw HTML in quotes', '> <div>\n文\n\n', 10_000),
  marks('definitions in quotes', '> [a]: /u\n\n', 10_000),
  marks('tables in quotes', '> |甲|\n> |-|\n文\n\n', 10_000),
  marks('lists in quotes', '> - 文\n\n', 10_000),
  marks('text below indented code', '    c\n字\n\n', 10_000),
  marks('bullets in bullets', '- - - 文\n', 10_000),
  marks('lone bullets', '-\n', 10_000),
  marks('one run of backticks', '`', 100_000),
  marks('links that never begin', '[](', 100_000),
  marks('less-than signs', '<', 100_000),
  marks('ampersands', '&', 100_000),
  marks('exclamation marks', '!', 100_000),
  marks('open comments', '<!--', 20_000),
  marks('open comments on lines', '<!--\n\n', 20_000),
  {
    name: 'long footnotes',
    size: 5_000,
    make: (count) => many(count, (index) => `文[^${index}]。\n\n[^${index}]: 注\n    释\n\n`),
  },
  {
    name: 'definitions in quotes, used',
    holds: 'links',
    size: 5_000,
    make: (count) =>
      many(count, (index) => `[文][${index}]\n\n> [${index}]: https://example.com/${index}\n\n`),
  },
  {
    name: 'one long paragraph',
    size: 1_700_000,
    make: (count) => many(Math.ceil(count / 28), () => zh, '\n'),
    makeOriginal: (count) => many(Math.ceil(count / 28), () => en, '\n'),
  },
  {
    name: 'one long line',
    size: 340_000,
    make: (count) => lasting(count, zh),
    makeOriginal: (count) => lasting(count * 2, en),
  },
  { name: 'one long line without a mark', size: 340_000, make: (count) => '文'.repeat(count) },
  { name: 'one long word', size: 1_000_000, make: (count) => 'a'.repeat(count) },
  {
    name: 'links in one line',
    holds: 'links',
    size: 20_000,
    make: (count) => many(count, (index) => `[链${index}](https://example.com/${index})`),
    makeOriginal: (count) =>
      many(count, (index) => `[link ${index}](https://example.com/${index}) `),
  },
  {
    name: 'links in a list',
    holds: 'links',
    size: 20_000,
    make: (count) =>
      many(count, (index) => `- [链接 ${index}](https://example.com/${index})：说明文字\n`),
    makeOriginal: (count) =>
      many(count, (index) => `- [Link ${index}](https://example.com/${index}): some words\n`),
  },
  {
    name: 'links in paragraphs',
    holds: 'links',
    size: 20_000,
    make: (count) =>
      many(count, (index) => `见 [链接 ${index}](https://example.com/${index})。\n\n`),
    makeOriginal: (count) =>
      many(count, (index) => `See [link ${index}](https://example.com/${index}).\n\n`),
  },
  {
    name: 'bare addresses in one line',
    size: 20_000,
    make: (count) => many(count, (index) => `见https://example.com/${index}，`),
    makeOriginal: (count) => many(count, (index) => `See https://example.com/${index}, `),
  },
  {
    name: 'references and definitions',
    holds: 'links',
    size: 10_000,
    make: (count) =>
      `${many(count, (index) => `[链接${index}][${index}]\n`)}\n${many(count, (index) => `[${index}]: https://example.com/${index}\n`)}`,
    makeOriginal: (count) =>
      `${many(count, (index) => `[link ${index}][${index}]\n`)}\n${many(count, (index) => `[${index}]: https://example.com/${index}\n`)}`,
  },
  {
    name: 'references without definitions',
    size: 10_000,
    make: (count) => many(count, (index) => `[链接${index}][${index}]\n`),
  },
  {
    name: 'footnotes',
    size: 5_000,
    make: (count) =>
      `${many(count, (index) => `文字[^${index}]。\n`)}\n${many(count, (index) => `[^${index}]: 注\n\n`)}`,
  },
  {
    name: 'numbers in one line',
    holds: 'numbers',
    size: 50_000,
    make: (count) => many(count, (index) => `${index}个、`),
    makeOriginal: (count) => many(count, (index) => `${index} items, `),
  },
  {
    name: 'numbers in sentences',
    size: 50_000,
    make: (count) =>
      many(count / 10, (index) => `${many(10, (of) => `第${of}次有${index}人`, '，')}。\n\n`),
    makeOriginal: (count) =>
      many(
        count / 10,
        (index) => `${many(10, (of) => `time ${of} had ${index} people`, ', ')}.\n\n`,
      ),
  },
  { name: 'digits', size: 300_000, make: (count) => '7'.repeat(count) },
  { name: 'Chinese digits', size: 100_000, make: (count) => '三'.repeat(count) },
  {
    name: 'deep quotes',
    size: 100,
    make: (count) => `${many(count, (index) => `${'> '.repeat(index % 90)}文\n`)}`,
  },
  {
    name: 'a deep list',
    size: 90,
    make: (count) => many(count, (index) => `${'  '.repeat(index)}- 项 ${index}\n`),
    makeOriginal: (count) => many(count, (index) => `${'  '.repeat(index)}- item ${index}\n`),
  },
  {
    name: 'many deep lists',
    size: 5_000,
    make: (count) => many(count, (index) => `${'  '.repeat(index % 40)}- 项 ${index}\n`),
    makeOriginal: (count) => many(count, (index) => `${'  '.repeat(index % 40)}- item ${index}\n`),
  },
  {
    name: 'a long list',
    size: 20_000,
    make: (count) => many(count, (index) => `- 第 ${index} 项\n`),
    makeOriginal: (count) => many(count, (index) => `- item ${index}\n`),
  },
  {
    name: 'a long table',
    size: 10_000,
    make: (count) => `| 甲 | 乙 |\n| - | - |\n${many(count, (index) => `| 格 ${index} | 值 |\n`)}`,
    makeOriginal: (count) =>
      `| a | b |\n| - | - |\n${many(count, (index) => `| cell ${index} | value |\n`)}`,
  },
  {
    name: 'a wide table',
    size: 2_000,
    make: (count) => `${'|甲'.repeat(count)}|\n${'|-'.repeat(count)}|\n${'|乙'.repeat(count)}|\n`,
  },
  {
    name: 'a long listing',
    size: 20_000,
    make: (count) =>
      `\`\`\`js\n${many(count, (index) => `const a${index} = ${index} // 文\n`)}\`\`\`\n`,
    makeOriginal: (count) =>
      `\`\`\`js\n${many(count, (index) => `const a${index} = ${index} // word\n`)}\`\`\`\n`,
  },
  {
    name: 'code spans in one line',
    size: 20_000,
    make: (count) => many(count, (index) => `用\`f${index}\`，`),
    makeOriginal: (count) => many(count, (index) => `use \`f${index}\`, `),
  },
  {
    name: 'paragraphs of an article',
    size: 5_000,
    make: (count) => many(count, (index) => `第 ${index} 段。${zh}\n\n`),
    makeOriginal: (count) => many(count, (index) => `Paragraph ${index}. ${en}\n\n`),
  },
  {
    name: 'the same paragraph',
    size: 5_000,
    make: (count) => `${zh}\n\n`.repeat(count),
    makeOriginal: (count) => `${en}\n\n`.repeat(count),
  },
  {
    name: 'images',
    size: 5_000,
    make: (count) => many(count, (index) => `![图 ${index}](https://example.com/${index}.png)\n\n`),
    makeOriginal: (count) =>
      many(count, (index) => `![figure ${index}](https://example.com/${index}.png)\n\n`),
  },
  { name: 'raw HTML', size: 10_000, make: (count) => '<div><b>文</b></div>\n\n'.repeat(count) },
  { name: 'nested raw HTML', size: 10_000, make: (count) => '<b>文'.repeat(count) },
  {
    name: 'yikan comments',
    size: 5_000,
    make: (count) => '<!-- yikan-disable-next-line -->\n\n文字 a\n\n'.repeat(count),
  },
]
