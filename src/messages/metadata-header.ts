import type { Catalogue } from './words.ts'

/** Words of `metadata/header-malformed`: everything that can be wrong with the way a header is written. */
export const headerWords = {
  'metadata/header-malformed.unclosed': {
    zh: {
      what: '信息区没有结束：开头之后找不到 `{close}`。',
      why: '没有结束标记，其他工具会把整篇正文都当成信息区，一个字也不显示。这里先按第一个空行断开，正文没有丢。',
      fix: '在信息区最后一行的下面另起一行，写上 `{close}`。',
    },
    en: {
      what: 'The header is never closed: no `{close}` follows its start.',
      why: 'Other tools take the whole article for header and show nothing. Here the header was cut at the first blank line, and no text was lost.',
      fix: 'Write `{close}` on a line of its own below the last line of the header.',
    },
  },
  'metadata/header-malformed.text-after-close': {
    zh: {
      what: '信息区的 `-->` 后面还有文字，和它在同一行。',
      why: 'Markdown 会把这一行剩下的文字也算进注释，读者看不到。',
      fix: '在 `-->` 后面换行。',
    },
    en: {
      what: 'Text follows the `-->` of the header on the same line.',
      why: 'Markdown counts the rest of that line as part of the comment, so readers never see it.',
      fix: 'Start a new line after `-->`.',
    },
  },
  'metadata/header-malformed.full-width-colon': {
    zh: {
      what: '`{key}` 后面用的是全角冒号“：”。',
      why: '这里认得出来，别的工具就读不到这一项了。',
      fix: '改成半角冒号加一个空格：`{key}: `。',
    },
    en: {
      what: '`{key}` is followed by a full-width colon.',
      why: 'It was understood here, but other tools will miss the value.',
      fix: 'Write an ASCII colon and a space: `{key}: `.',
    },
  },
  'metadata/header-malformed.multi-line': {
    zh: {
      what: '`{key}` 的内容写了好几行。',
      why: '信息区里一项只占一行，后面几行别的工具读不到。这里已把它们连成了一句。',
      fix: '把几行合成一行。',
    },
    en: {
      what: 'The value of `{key}` runs over several lines.',
      why: 'In this header a value is one line; other tools lose the rest. Here the lines were joined.',
      fix: 'Put the value on one line.',
    },
  },
  'metadata/header-malformed.stray-line': {
    zh: {
      what: '信息区里有一行不知道属于哪一项。',
      why: '它前面没有 `title:` 这样的名字。内容已收进 `note`，不会丢。',
      fix: '给它加上名字，或者把它移出信息区。',
    },
    en: {
      what: 'A line of the header belongs to no field.',
      why: 'No name such as `title:` stands before it. It is kept as `note`.',
      fix: 'Give it a name, or move it out of the header.',
    },
  },
  'metadata/header-malformed.unknown-key': {
    zh: {
      what: '信息区里的 `{key}` 不是译刊认识的名字。',
      why: '内容原样保留，但页面和订阅源用不到它。',
      fix: '',
    },
    en: {
      what: 'The header has a field `{key}` that yikan does not know.',
      why: 'It is kept as it is, but pages and feeds make no use of it.',
      fix: '',
    },
  },
  'metadata/header-malformed.unknown-key-near': {
    zh: {
      what: '信息区里的 `{key}` 不是译刊认识的名字，是不是想写 `{near}`？',
      why: '名字写错了，这一项就不会生效。',
      fix: '如果是笔误，改成 `{near}`；如果不是，可以不管。',
    },
    en: {
      what: 'The header has a field `{key}` that yikan does not know. Did you mean `{near}`?',
      why: 'Under a misspelt name the value has no effect.',
      fix: 'Write `{near}` if that is what you meant; otherwise leave it.',
    },
  },
  'metadata/header-malformed.duplicate-key': {
    zh: {
      what: '`{key}` 在信息区里出现了不止一次。',
      why: '只有第一次写的算数，这里的内容没有用上。',
      fix: '留下对的那一个，删掉多余的。',
    },
    en: {
      what: '`{key}` stands in the header more than once.',
      why: 'Only the first one counts; this one is not used.',
      fix: 'Keep the right one and remove the others.',
    },
  },
  'metadata/header-malformed.not-text': {
    zh: {
      what: '`{key}` 应该是一句文字，这里却成了列表或嵌套的结构。',
      why: 'YAML 把 `[…]`、`{…}` 当成列表和映射。这里先按原样当作文字。',
      fix: '给整句内容加上引号。',
    },
    en: {
      what: '`{key}` should be plain text, but YAML reads it as a list or a mapping.',
      why: 'In YAML, `[…]` and `{…}` have a meaning of their own. Here the value was taken as written.',
      fix: 'Put the whole value in quotes.',
    },
  },
  'metadata/header-malformed.quote-needed': {
    zh: {
      what: '`{key}` 的内容要加引号，YAML 才读得懂。',
      why: '内容里有 YAML 的特殊符号，比如半角冒号加空格，或者开头的 `@`、`[`。别的工具读到这里会报错。',
      fix: '用引号把内容括起来：`{key}: "…"`。',
    },
    en: {
      what: 'The value of `{key}` needs quotes to be valid YAML.',
      why: 'It holds something YAML treats specially, such as a colon and a space, or `@` or `[` at its start. Other tools stop with an error here.',
      fix: 'Put the value in quotes: `{key}: "…"`.',
    },
  },
  'metadata/header-malformed.alias': {
    zh: {
      what: '信息区里用了 YAML 引用 `{written}`。',
      why: '为安全起见，译刊不展开引用，这里只当作普通文字。',
      fix: '直接写出内容；如果本来就是文字，加上引号。',
    },
    en: {
      what: 'The header uses the YAML alias `{written}`.',
      why: 'For safety yikan never follows aliases; it was taken as plain text.',
      fix: 'Write the value itself, or put it in quotes if it is meant as text.',
    },
  },
  'metadata/header-malformed.too-large': {
    zh: {
      what: '信息区太长了：{size} 个字符，上限是 {limit}。',
      why: '这么长的内容没有交给 YAML 解析，只逐行读了前面的部分。',
      fix: '看看是不是正文误入了信息区；信息区只留标题、封面、摘要这类内容。',
    },
    en: {
      what: 'The header is too long: {size} characters, where {limit} are the limit.',
      why: 'It was not parsed as YAML; only its first lines were read one by one.',
      fix: 'Check whether part of the article slipped into the header; keep title, cover, summary and the like.',
    },
  },
  'metadata/header-malformed.too-deep': {
    zh: {
      what: '信息区里括号或列表嵌套得太多。',
      why: '为安全起见没有交给 YAML 解析，只逐行读了一遍。',
      fix: '信息区里每行写一项 `名字: 内容` 就够了。',
    },
    en: {
      what: 'The header nests too many brackets or lists.',
      why: 'For safety it was not parsed as YAML, only read line by line.',
      fix: 'One `name: value` a line is all a header needs.',
    },
  },
  'metadata/header-malformed.invalid-yaml': {
    zh: {
      what: '信息区不是正确的 YAML：{detail}。',
      why: '别的工具读到这里会报错。译刊改为逐行读取，能认出的内容都保留了。',
      fix: '检查这一行的缩进、引号和冒号。',
    },
    en: {
      what: 'The header is not valid YAML: {detail}.',
      why: 'Other tools stop with an error here. yikan read it line by line and kept what it could make out.',
      fix: 'Check indentation, quotes and colons on this line.',
    },
  },
  'metadata/header-malformed.bad-line': {
    zh: {
      what: '这一行以 `[#]:` 开头，却不是 `[#]: 名字: "内容"` 的写法。',
      why: '这一行没有读出任何信息。',
      fix: '补上名字和冒号，例如 `[#]: via: "https://…"`。',
    },
    en: {
      what: 'This line starts with `[#]:` but is not of the form `[#]: key: "value"`.',
      why: 'Nothing could be read from it.',
      fix: 'Add the key and its colon, as in `[#]: via: "https://…"`.',
    },
  },
} as const satisfies Catalogue
