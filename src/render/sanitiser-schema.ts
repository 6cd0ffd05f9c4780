import type { Schema } from 'hast-util-sanitize'

/**
 * Marks the place of a finished block while the raw HTML around it is parsed. No HTML can write an attribute whose name
 * begins with a space, so an article cannot forge one.
 */
export const placeholderName = ' block'

const align: [string, ...string[]] = ['align', 'left', 'center', 'right']
const digits = /^\d{1,5}$/
const picture = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]*$/
const notData = /^(?!data:)/i

const blocks = ['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const sectioning = ['blockquote', 'hr', 'section', 'figure', 'figcaption', 'details', 'summary']
const lists = ['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'input']
const tables = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']
const code = ['pre', 'code', 'kbd', 'samp', 'var', 'tt']
const phrasing = [
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'br',
  'cite',
  'del',
  'dfn',
  'em',
  'i',
  'img',
  'ins',
]
const morePhrasing = [
  'mark',
  'q',
  's',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
]
const ruby = ['ruby', 'rb', 'rt', 'rtc', 'rp']

/**
 * What an article may put into a page: the elements of text, and of their attributes those that can neither run, nor
 * load, nor restyle. No `style`, no `class` but those that the renderer itself writes, no foreign content (SVG, MathML),
 * no element whose content a browser reads by other rules than HTML's: with these gone, what is written out is read back
 * as the same tree. Every `id` and `name` gets a prefix, so none can stand in the way of a page's own.
 */
export const sanitiserSchema: Schema = {
  tagNames: [
    ...blocks,
    ...sectioning,
    ...lists,
    ...tables,
    ...code,
    ...phrasing,
    ...morePhrasing,
    ...ruby,
  ],
  strip: ['script', 'style', 'template', 'title', 'textarea', 'select', 'svg', 'object', 'applet'],
  attributes: {
    '*': ['id', 'title', 'lang', ['dir', 'ltr', 'rtl', 'auto']],
    a: [
      'href',
      'name',
      'ariaLabel',
      'ariaDescribedBy',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'data-footnote-backref'],
    ],
    blockquote: ['cite'],
    q: ['cite'],
    del: ['cite', 'dateTime'],
    ins: ['cite', 'dateTime'],
    time: ['dateTime'],
    img: [['src', notData, picture], 'alt', ['width', digits], ['height', digits]],
    code: [['className', /^language-[^\s]{1,40}$/]],
    details: ['open'],
    div: [align, placeholderName],
    p: [align],
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, [align]])),
    ol: [
      ['className', 'contains-task-list'],
      ['start', /^-?\d{1,9}$/],
      'reversed',
      ['type', /^[1aAiI]$/],
    ],
    ul: [['className', 'contains-task-list']],
    li: [
      ['className', 'task-list-item'],
      ['value', /^-?\d{1,9}$/],
    ],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [align, ['colSpan', digits], ['rowSpan', digits]],
    th: [align, ['colSpan', digits], ['rowSpan', digits], ['scope', /^(?:row|col)(?:group)?$/]],
  },
  ancestors: Object.fromEntries(
    ['caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map((name) => [name, ['table']]),
  ),
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: {
    href: ['http', 'https', 'mailto'],
    src: ['http', 'https', 'data'],
    cite: ['http', 'https'],
  },
  clobber: ['id', 'name', 'ariaDescribedBy'],
  clobberPrefix: 'user-content-',
  allowComments: false,
  allowDoctypes: false,
}
