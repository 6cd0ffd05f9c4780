import fc from 'fast-check'

/*
 * Texts full of markup, of two kinds: blocks within blocks, and marks within words. They are made of pieces that mean
 * something to Markdown, since of letters at random hardly any do.
 */

const starts = [
  ...['', '', '', '', '> ', '> ', '>', '- ', '- ', '  ', '  ', '    ', '1. ', '   ', '* ', '\t'],
  ...['> - ', '- > ', '> > ', '+ ', '10) ', '[^1]: ', '      ', '>  ', ' ', '>   ', '- - '],
]

const contents = [
  ...['文', '字。', 'abc', 'foo bar', '**粗**', '*x*', '`c`', '[r]', '[r][r]', '[^1]', '_u_'],
  ...['https://a.b/c', '<b>', '</b>', '<!-- c -->', '\\', '  ', '&amp;', 'a|b', '|', '~~d~~'],
  ...['![i](u)', '[l](u)', '# ', '***', '---', '===', '```', '~~~', '<div>', '[r]: /u'],
  ...['[^1]: n', '| - | - |', '| a | b |', '|-|', '- [ ] t', '- [x] ', '', '', '', '<pre>'],
  ...['</pre>', '！', '“q”', '(p)', '1. ', '#', '## h ##', '\\|', 'a  ', ':', '"t"', '[x] y'],
]

const marks = [
  ...['文', '字', '。', '，', '“', '”', 'a', 'b c', '*', '**', '***', '_', '__', '~', '~~'],
  ...['`', '``', '[', ']', '(', ')', '](u)', '[r]', '[^1]', '![', '<b>', '</b>', '<a href="x">'],
  ...['<https://a.b>', 'https://a.b/c', 'http://x.y', 'www.a.b', 'a@b.cd', '\\', '\\*', '&amp;'],
  ...['&', '<', '>', '!', '|', '\n', '\n  ', '  \n', '\\\n', ' ', '（', '）', '、', '：', '/'],
  ...['.', '-', 'é', '😀', '𠮷', '\u3000', '\uFE0F', '1', '"t"', "'", '[r]: ', '&nbsp;', ';'],
  ...[
    '#',
    '=',
    '+',
    '{',
    '$',
    '^',
    '?',
    '[https://a.b/c](u)',
    '![http://x.y](u)',
    '：https://a.b ',
  ],
]

const definitions = '\n\n[r]: /u\n\n[^1]: n\n'

const line = fc
  .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...contents), { maxLength: 3 }))
  .map(([start, words]) => start + words.join(' '))

/** Lines that begin and end all kinds of blocks within each other. */
export const blockMarkup: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 5, arbitrary: line }, fc.constantFrom('', '>', '  ', '> ')), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.constantFrom('\n', '\n', '\n', '\n', '\r\n'),
    fc.constantFrom('', '\n', definitions),
  )
  .map(([lines, lineEnd, end]) => lines.join(lineEnd) + end)

const places: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `## ${words.replaceAll('\n', ' ')}`,
  (words) => `| a | b |\n| - | - |\n| ${words.replaceAll('\n', ' ')} | c |`,
  (words) => `- ${words}`,
  (words) => `> ${words}`,
  (words) => `${words}\n===`,
]

/** Words with marks in them: in a paragraph, heading, cell, item or quote. */
export const wordMarkup: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 14 }),
    fc.constantFrom(...places),
    fc.constantFrom('', definitions),
  )
  .map(([pieces, place, end]) => place(pieces.join('').trimStart()) + end)
