import { pathTo } from '../../../article/path-to.ts'
import type { Article } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'

/** Words that only hold the place of others. */
export interface StandIn {
  /** `template`: a field nobody filled in. `name`: `None` and the like, where a name belongs. `filler`: lorem ipsum. */
  readonly kind: 'template' | 'name' | 'filler'
  readonly text: string
  readonly span: Span
}

interface Kind {
  readonly kind: StandIn['kind']
  readonly words: RegExp
  /** What has to stand before and after the words; without either they may be anything. */
  readonly before?: RegExp
  readonly after?: RegExp
}

/** As long as the words before and after can be. */
const AROUND = 24

const KINDS: readonly Kind[] = [
  // Templates of translation communities and of importers.
  {
    kind: 'template',
    words:
      /[[【［](?:译者|校对者?|作者|选题|编辑)(?:ID|名|姓名)?[\]】］]|(?:译者|校对者|作者|选题)ID/g,
  },
  {
    kind: 'template',
    words:
      /Author Fullname|\b(?:FIRST|LAST|FULL)_NAME\b|\b(?:Your|Author|Company) (?:Full )?Name\b(?= Here\b|[，,。.：:\]）)]|\s*$)/gm,
  },
  {
    kind: 'template',
    words:
      /[[【{<](?:(?:YOUR|COMPANY|AUTHOR|PRODUCT|FULL|FIRST|LAST)[ _]?)?NAME[\]】}>]|[[【{](?:INSERT [A-Z ]{2,30}|插入[^\]】}\n]{1,20}|(?:在此|此处|在此处)(?:插入|填写)[^\]】}\n]{0,20}|请填写[^\]】}\n]{1,20}|no[- ]author)[\]】}]/g,
  },
  // What programs say for nothing. By itself it is a value of Python or JavaScript.
  {
    kind: 'name',
    words: /\b(?:None|NULL|null|undefined|NaN|NAME|Unknown Author|no-author)(?![\w.(（])/g,
    before:
      /(?:^|[\s（(>*_])(?:作者|原作者|译者|校对|编辑|记者|撰文|摄影|文|图|来源|图源|图片来源|供图|受访者|Author|By|Photo by|Image by|Written by)\**(?:\s{0,2}[：:]\s{0,2}|\s)$|(?:——|—|由|[文图] ?[/／])\s?$/,
    after: /^\s*(?:$|[\n，,。.；;|）)<*]|是|撰写|翻译|编写|拍摄|提供|写)/,
  },
  {
    kind: 'name',
    words:
      /(?<![\w.])(?:None|NULL|undefined|NaN|Unknown Author)(?= ?(?:说|写道|补充道|告诉|解释道|指出，|首席|联合创始人))/g,
  },
  // By itself in a paragraph, nothing of it is a word.
  {
    kind: 'template',
    words:
      /^(?:None|null|undefined|NaN|NAME|XXX+|\[(?:TITLE|AUTHOR|DATE|URL|LINK|SUMMARY|object Object)\]|\{\{? ?\w{1,20} ?\}?\})(?=[\t ]*\r?$)/gm,
  },
  {
    kind: 'template',
    words:
      /^(?:TODO|FIXME|TBD)[：: ].{0,20}(?:翻译|译文|校对|补充).{0,20}$|[[【](?:待(?:翻译|译|校对|校|补充))[\]】]/gm,
  },
  { kind: 'filler', words: /^lorem ipsum\b(?=\.?\s*$)/gim },
  { kind: 'filler', words: /lorem ipsum dolor(?: sit(?: amet)?)?/gi },
]

const OPEN_QUOTE = /[“「『"'‘《]\s?$/
/** An article that says a word more often speaks of it. */
const OFTEN = 3

/** All of them outside code, links and quotation marks; then those of the credits, but for the author's. */
export function standIns({ tree, source: { text }, attribution }: Article): readonly StandIn[] {
  const counts = new Map<string, number>()
  const isOften = (words: string) => {
    const count = counts.get(words) ?? text.split(words).length - 1
    counts.set(words, count)
    return count > OFTEN
  }
  const inText = KINDS.flatMap(({ kind, words, before, after }) =>
    Array.from(text.matchAll(words)).flatMap(({ 0: written, index }): readonly StandIn[] => {
      const end = index + written.length
      const left = text.slice(Math.max(0, index - AROUND), index)
      if (OPEN_QUOTE.test(left) || before?.test(left) === false) return []
      if (after?.test(text.slice(end, end + AROUND)) === false) return []
      if (kind === 'name' && isOften(written)) return []
      const place = pathTo(tree, index).map(({ type }) => type)
      if (place.at(-1) !== 'text' || place.includes('link')) return []
      return [{ kind, text: written, span: { start: index, end } }]
    }),
  )
  const inCredits = (attribution?.placeholders ?? [])
    .filter(({ field, written }) => /translator|reviewer/.test(field) && written.trim() !== '')
    .map(({ written, span }): StandIn => ({ kind: 'template', text: written, span }))
  return [...inText, ...inCredits]
}
