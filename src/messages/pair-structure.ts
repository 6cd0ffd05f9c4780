import type { Catalogue } from './words.ts'

/** Words of the rules that count the parts of a translation against its original: headings, lists, tables, images, notes. */
export const pairStructureWords = {
  'structure/heading-parity.lost': {
    zh: {
      what: '原文这里有标题“{title}”，译文里没有。',
      why: '目录会少一节，后面的内容会归到上一节里。',
      fix: '补上这个标题。',
    },
    en: {
      what: 'The original has the heading “{title}” here; the translation has not.',
      why: 'The outline lacks a section, and its text falls to the one before.',
      fix: 'Put the heading back.',
    },
  },
  'structure/heading-parity.added': {
    zh: {
      what: '原文里没有标题“{title}”。',
      why: '可能是把正文当成了标题，也可能是机器翻译编造的。',
      fix: '对照原文；多出来的就去掉。',
    },
    en: {
      what: 'The original has no heading for “{title}”.',
      why: 'Text may have become a heading, or a machine made it up.',
      fix: 'Look at the original; remove what is too much.',
    },
  },
  'structure/heading-parity.depth': {
    zh: {
      what: '标题“{title}”是 {depth} 级，照原文应为 {expected} 级。',
      why: '目录的层次变了，这一节会归到别的节下面，或者自成一节。',
      fix: '改成 {expected} 级标题。',
    },
    en: {
      what: 'The heading “{title}” is of level {depth}; by the original it is of level {expected}.',
      why: 'The outline changes: the section falls under another, or stands by itself.',
      fix: 'Make it a heading of level {expected}.',
    },
  },
  'structure/list-parity': {
    zh: {
      what: '这个列表有 {translation} 项，原文有 {original} 项。',
      why: '可能漏了一项，也可能有两项连在了一起。',
      fix: '对照原文逐项核对。',
    },
    en: {
      what: 'This list has {translation} items; that of the original has {original}.',
      why: 'An item may be lost, or two run together.',
      fix: 'Compare the two, item by item.',
    },
  },
  'structure/list-parity.unnumbered': {
    zh: {
      what: '原文的列表有编号，这里没有。',
      why: '正文里的“第 3 步”之类会没有着落。',
      fix: '改回编号列表。',
    },
    en: {
      what: 'The list of the original is numbered, this one is not.',
      why: '“Step 3” in the text leads nowhere.',
      fix: 'Number it.',
    },
  },
  'structure/list-parity.lost': {
    zh: {
      what: '原文这里有一个 {original} 项的列表，译文里没有。',
      why: '读者少读了这些内容。',
      fix: '补上这个列表。',
    },
    en: {
      what: 'The original has a list of {original} items here; the translation has none.',
      why: 'Readers miss what it says.',
      fix: 'Put the list back.',
    },
  },
  'structure/table-parity': {
    zh: {
      what: '这个表格是 {rowsHere} 行 {columnsHere} 列，原文是 {rows} 行 {columns} 列。',
      why: '可能漏了一行或一列，数据会对不上。',
      fix: '对照原文核对行列。',
    },
    en: {
      what: 'This table has {rowsHere} rows and {columnsHere} columns; that of the original has {rows} and {columns}.',
      why: 'A row or a column may be lost, and values stand in the wrong place.',
      fix: 'Compare the two.',
    },
  },
  'structure/table-parity.lost': {
    zh: {
      what: '原文这里有一个 {rows} 行 {columns} 列的表格，译文里没有。',
      why: '表格里的数据丢了。',
      fix: '补上这个表格。',
    },
    en: {
      what: 'The original has a table of {rows} rows and {columns} columns here; the translation has none.',
      why: 'Its data are lost.',
      fix: 'Put the table back.',
    },
  },
  'structure/image-parity.doubled': {
    zh: {
      what: '这张图出现了两次（{url}），原文只有一次。',
      why: '读者会以为是另一张图。',
      fix: '删掉多出来的一张。',
    },
    en: {
      what: 'This image stands here for the second time ({url}); the original has it once.',
      why: 'Readers take it for another one.',
      fix: 'Remove one of the two.',
    },
  },
  'structure/image-parity.moved': {
    zh: {
      what: '这张图的位置与原文不同（{url}）。',
      why: '旁边的文字说的是另一张图。',
      fix: '把它移回原文的位置。',
    },
    en: {
      what: 'This image does not stand where the original has it ({url}).',
      why: 'The text around it speaks of another one.',
      fix: 'Move it back to its place.',
    },
  },
  'structure/footnote-parity.lost': {
    zh: {
      what: '原文的脚注 [^{label}]（“{text}”）在译文里没有。',
      why: '作者的出处或补充说明丢了。',
      fix: '补上这条脚注和正文里的标记。',
    },
    en: {
      what: 'The footnote [^{label}] of the original (“{text}”) is not in the translation.',
      why: 'A source or a remark of the author is lost.',
      fix: 'Put back the note and its mark in the text.',
    },
  },
  'structure/footnote-parity.unreferred': {
    zh: {
      what: '脚注 [^{label}] 在正文里没有标记，原文有。',
      why: '没有标记的脚注不会显示出来。',
      fix: '在对应的文字后面补上 [^{label}]。',
    },
    en: {
      what: 'Nothing refers to the footnote [^{label}]; in the original something does.',
      why: 'A note that nothing refers to is not shown.',
      fix: 'Put [^{label}] behind the words it belongs to.',
    },
  },
} as const satisfies Catalogue
