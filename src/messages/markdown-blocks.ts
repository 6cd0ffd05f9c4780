import type { Catalogue } from './words.ts'

/** Words about headings, lists, tables, code and breaks that do not come out as they were meant. */
export const markdownBlockWords = {
  'markdown/heading-not-rendered': {
    zh: {
      what: '“{marks}{text}”不会成为标题：{marks} 后面要有一个半角空格。',
      why: '读者会直接看到 {marks}，目录里也没有这一节。',
      fix: '写成“{marks} {text}”。',
    },
    en: {
      what: '“{marks}{text}” does not become a heading: {marks} wants a plain space after it.',
      why: 'Readers see the {marks}, and the section is missing in the contents.',
      fix: 'Write “{marks} {text}”.',
    },
  },
  'markdown/heading-empty': {
    zh: {
      what: '这个标题是空的，只有 {marks}。',
      why: '页面和目录里会多出一个没有名字的小节。',
      fix: '补上标题，或者删掉这一行。',
    },
    en: {
      what: 'This heading is empty: there is nothing but {marks}.',
      why: 'The page and its contents get a section without a name.',
      fix: 'Write the heading, or delete the line.',
    },
  },
  'markdown/list-not-rendered': {
    zh: {
      what: '从“{text}”起的 {count} 行不会成为列表：“{mark}”后面要有空格。',
      why: 'Markdown 会把它们接成一段，几项连在一起。',
      fix: '在“{mark}”后面加一个空格。',
    },
    en: {
      what: 'The {count} lines from “{text}” on are no list: “{mark}” wants a space after it.',
      why: 'Markdown joins them into one paragraph, item after item on one line.',
      fix: 'Put a space after “{mark}”.',
    },
  },
  'markdown/list-not-rendered.late': {
    zh: {
      what: '从“{text}”起的 {count} 行不会成为列表：不从 1 开始的列表前面要空一行。',
      why: '紧跟在段落后面时，Markdown 只认从 1 开始的列表，其余的会和段落连成一段。',
      fix: '在列表前面空一行。',
    },
    en: {
      what: 'The {count} lines from “{text}” on are no list: one that does not begin at 1 wants a blank line before it.',
      why: 'Right after a paragraph Markdown takes only a list that begins at 1; others run into the paragraph.',
      fix: 'Put a blank line before the list.',
    },
  },
  'markdown/list-not-rendered.mark': {
    zh: {
      what: '从“{text}”起的 {count} 行不会成为列表：“{mark}”不是 Markdown 的列表符号。',
      why: 'Markdown 会把它们接成一段，几项连在一起。',
      fix: '把“{mark}”换成“{right}”加空格，其余各项照此修改。',
    },
    en: {
      what: 'The {count} lines from “{text}” on are no list: “{mark}” is no list mark of Markdown.',
      why: 'Markdown joins them into one paragraph, item after item on one line.',
      fix: 'Write “{right}” and a space instead of “{mark}”, and so in the other items.',
    },
  },
  'markdown/list-not-rendered.sign': {
    zh: {
      what: '从“{text}”起的 {count} 项会连成一段。',
      why: 'Markdown 不认“{mark}”这样的编号，单个换行也不会分行。',
      fix: '每项之间空一行，或者改用“1. ”这样的列表。',
    },
    en: {
      what: 'The {count} items from “{text}” on run into one paragraph.',
      why: 'A number such as “{mark}” means nothing to Markdown, and a single line end breaks no line.',
      fix: 'Put a blank line between the items, or make a list with “1. ”.',
    },
  },
  'markdown/list-not-rendered.glued': {
    zh: {
      what: '列表“{text}”紧贴着上一段，中间没有空行。',
      why: 'GitHub 能认出来，但一些编辑器会把它接到上一段里。',
      fix: '在列表前面空一行。',
    },
    en: {
      what: 'The list “{text}” follows the paragraph before it without a blank line.',
      why: 'GitHub takes it as a list; some editors run it into the paragraph.',
      fix: 'Put a blank line before the list.',
    },
  },
  'markdown/list-not-rendered.swallows': {
    zh: {
      what: '“{text}”会接到上面列表的最后一项里。',
      why: '列表后面没有空行，Markdown 会把下一段当成最后一项的一部分。',
      fix: '在列表后面空一行；如果它本来就属于这一项，缩进对齐即可。',
    },
    en: {
      what: '“{text}” becomes part of the last item of the list above it.',
      why: 'Without a blank line after the list Markdown takes the next paragraph as part of its last item.',
      fix: 'Put a blank line after the list, or indent the line if it does belong to the item.',
    },
  },
  'markdown/list-restarted': {
    zh: {
      what: '这一项会重新从 1 编号，按顺序应该是 {number}。',
      why: '前面的段落或代码没有缩进，列表在那里断开了，读者会看到好几个“1.”。',
      fix: '改成 {number}，或者把两项之间的内容缩进到列表里。',
    },
    en: {
      what: 'Numbering starts at 1 again here; in its order this item is {number}.',
      why: 'The paragraph or code before it is not indented, so the list ends there, and readers see one “1.” after another.',
      fix: 'Write {number}, or indent what stands between the items.',
    },
  },
  'markdown/table-not-rendered': {
    zh: {
      what: '“{text}”不会成为表格，读者会直接看到竖线。',
      why: '竖线、冒号和横线要用半角，第二行的每一格至少要有一个“-”。',
      fix: '把第二行改成 `| --- | --- |` 的样子，格数和表头一样。',
    },
    en: {
      what: '“{text}” does not become a table: readers see the bars.',
      why: 'Bars, colons and dashes have to be half-width, and every cell of the second row needs a “-”.',
      fix: 'Write the second row as `| --- | --- |`, with as many cells as the header.',
    },
  },
  'markdown/table-not-rendered.columns': {
    zh: {
      what: '“{text}”不会成为表格：表头有 {header} 格，第二行有 {delimiters} 格。',
      why: '两行的格数必须一样，否则读者会直接看到竖线。',
      fix: '让第二行的格数和表头一样。',
    },
    en: {
      what: '“{text}” does not become a table: its header has {header} cells, the second row {delimiters}.',
      why: 'Both must have the same number, or readers see the bars.',
      fix: 'Give the second row as many cells as the header.',
    },
  },
  'markdown/table-not-rendered.cut': {
    zh: {
      what: '“{text}”和上面的表格隔着空行，成不了表格的一部分。',
      why: '表格遇到空行就结束，后面的行会带着竖线显示成一段文字。',
      fix: '删掉中间的空行。',
    },
    en: {
      what: 'A blank line parts “{text}” from the table above it.',
      why: 'A table ends at the first blank line; rows after it show as text with bars.',
      fix: 'Remove the blank line.',
    },
  },
  'markdown/table-not-rendered.no-delimiters': {
    zh: {
      what: '“{text}”不会成为表格：表头下面缺一行 `| --- | --- |`。',
      why: '没有这一行，读者会看到几行带竖线的文字连成一段。',
      fix: '在表头下面补上这一行，格数和表头一样。',
    },
    en: {
      what: '“{text}” does not become a table: a row `| --- | --- |` is missing below the header.',
      why: 'Without it readers see the rows as one paragraph with bars.',
      fix: 'Add that row, with as many cells as the header.',
    },
  },
  'markdown/table-not-rendered.swallowed': {
    zh: {
      what: '“{text}”会变成上面表格的一行。',
      why: '表格后面没有空行，Markdown 会把下一段当成只有一格的行。',
      fix: '在表格后面空一行。',
    },
    en: {
      what: '“{text}” becomes a row of the table above it.',
      why: 'Without a blank line after the table Markdown takes the next paragraph as a row of one cell.',
      fix: 'Put a blank line after the table.',
    },
  },
  'markdown/fence-not-closed': {
    zh: {
      what: '代码块“{opening}”没有结束的 {fence}。',
      why: '从这里到文章（或这一项）末尾都会显示成代码。',
      fix: '在代码最后一行下面补上 {fence}。',
    },
    en: {
      what: 'The code block “{opening}” has no {fence} at its end.',
      why: 'All that follows, to the end of the article or the item, shows as code.',
      fix: 'Put {fence} below the last line of the code.',
    },
  },
  'markdown/fence-not-closed.swallows': {
    zh: {
      what: '代码块“{opening}”把后面的正文和下一个代码块的开头也吞进去了。',
      why: '它缺少结束的 {fence}，一直延续到下一个代码块的结尾，中间的正文显示成代码。',
      fix: '在代码最后一行下面补上 {fence}。',
    },
    en: {
      what: 'The code block “{opening}” runs over the text after it and into the next code block.',
      why: 'Its own {fence} is missing at the end, so the text up to the end of the next block shows as code.',
      fix: 'Put {fence} below the last line of the code.',
    },
  },
  'markdown/hard-break-lost': {
    zh: {
      what: '“{before}”后面的换行不会生效，“{text}”会接在同一行。',
      why: '行尾的全角空格或不间断空格不算数，Markdown 要求两个半角空格或一个反斜杠。',
      fix: '在行尾写一个 `\\`，或者空一行另起一段。',
    },
    en: {
      what: 'The line does not break after “{before}”: “{text}” follows on the same line.',
      why: 'Full-width or non-breaking blanks do not count; Markdown wants two plain spaces or a backslash.',
      fix: 'Put a `\\` at the end of the line, or begin a new paragraph.',
    },
  },
  'markdown/hard-break-lost.speaker': {
    zh: {
      what: '引文的署名“{text}”会接在引文后面，不另起一行。',
      why: '单个换行在 Markdown 里不分行，原来行尾的两个空格多半被编辑器删掉了。',
      fix: '在上一行末尾写一个 `\\`，或者中间空一行。',
    },
    en: {
      what: '“{text}” follows the quotation on the same line.',
      why: 'A single line end breaks no line in Markdown; the two spaces before it were probably stripped by an editor.',
      fix: 'Put a `\\` at the end of the line before, or a blank line between them.',
    },
  },
  'markdown/hard-break-lost.labels': {
    zh: {
      what: '“{before}”和“{text}”会连成一行。',
      why: '单个换行在 Markdown 里不分行，原来行尾的两个空格多半被编辑器删掉了。',
      fix: '在行尾写一个 `\\`，或者改成列表。',
    },
    en: {
      what: '“{before}” and “{text}” run into one line.',
      why: 'A single line end breaks no line in Markdown; the two spaces before it were probably stripped by an editor.',
      fix: 'Put a `\\` at the end of the line, or make a list of the lines.',
    },
  },
  'markdown/full-width-marks': {
    zh: {
      what: '“{mark}”用的是全角符号，不会生效。',
      why: 'Markdown 只认半角符号，读者会直接看到它们。',
      fix: '改成“{right}”。',
    },
    en: {
      what: '“{mark}” is written with full-width signs, which do not work.',
      why: 'Markdown takes half-width signs only; readers see these as they are.',
      fix: 'Write “{right}”.',
    },
  },
  'markdown/image-alt-missing': {
    zh: {
      what: '图片“{url}”没有替代文字。',
      why: '图片打不开时，读者不知道少了什么；读屏软件也没有内容可读。',
      fix: '在方括号里用一句话写明图里有什么；纯装饰的图可以不写。',
    },
    en: {
      what: 'The image “{url}” has no alternative text.',
      why: 'Where it does not load, and to those who have pages read to them, there is nothing.',
      fix: 'Say in the brackets what the image shows; one that only decorates may go without.',
    },
  },
} as const satisfies Catalogue
