import type { Article } from '../../model/article.ts'
import { everything, type Fix, type Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import type { Edit } from '../../model/span.ts'
import { literalStretches } from '../links/text/literal-stretches.ts'
import { textLines } from './lines/text-lines.ts'

/** A Markdown sign typed in a Chinese input method, and what it should be. */
interface Mark {
  readonly written: RegExp
  /** From the groups of the match to what was meant. */
  readonly meant: (groups: readonly string[]) => string
  readonly kind: Fix['kind']
}

const AT_LINE: readonly Mark[] = [
  {
    written: /^[\t >]{0,20}(＃{1,6})[\t \u3000]*(?=[^\s＃])/mu,
    meant: ([marks]) => `${'#'.repeat(marks!.length)} `,
    kind: 'safe',
  },
  { written: /^[\t >]{0,20}(＞)[\t \u3000]*(?=\S)/mu, meant: () => '> ', kind: 'suggestion' },
  { written: /^[\t >]{0,20}(｀｀｀)(?=[\w-]*\r?$)/mu, meant: () => '```', kind: 'suggestion' },
]

/** Addresses of links that lead to the web are the matter of links/parentheses. */
const IN_LINE: readonly Mark[] = [
  {
    written: /＊＊([^＊*\s][^＊*\n]{0,200})＊＊/gu,
    meant: ([words]) => `**${words}**`,
    kind: 'safe',
  },
  { written: /｀([^｀`\n]{1,100})｀/gu, meant: ([words]) => `\`${words}\``, kind: 'safe' },
  {
    written: /[[［]([^[\]［］\n]{1,100})[\]］][(（]((?:#|\.{0,2}\/)[^\s()（）]{1,200})[)）]/gu,
    meant: ([words, target]) => `[${words}](${target})`,
    kind: 'safe',
  },
  { written: /［\^([\w-]{1,20})］/gu, meant: ([label]) => `[^${label}]`, kind: 'safe' },
]

/** Without one of these nothing in a line is meant. */
const TRIGGER = /＊＊|｀|［\^|[\]］]（[#./]|］\([#./]/

/** Signs of Markdown are half-width; a full-width one is a mark of the text, and readers see it. */
export const fullWidthMarks: ArticleRule = {
  id: 'markdown/full-width-marks',
  subject: 'article',
  severity: 'warning',
  check(article) {
    return [...atLines(article), ...inLines(article), ...images(article)]
  },
}

function atLines(article: Article): readonly Observation[] {
  return AT_LINE.flatMap(({ written, meant, kind }) =>
    textLines(article, written).map(({ text, span }) => {
      const [whole, mark = ''] = written.exec(text)!
      const right = meant([mark])
      const edit = { span: { start: span.start, end: span.start + whole.length }, text: right }
      return observe(mark, right.trim(), edit, kind)
    }),
  )
}

function inLines(article: Article): readonly Observation[] {
  if (!TRIGGER.test(article.source.text)) return []
  return literalStretches(article).flatMap(({ text, offset }) =>
    TRIGGER.test(text)
      ? IN_LINE.flatMap(({ written, meant, kind }) =>
          Array.from(text.matchAll(written), ({ 0: whole, index, length, ...groups }) => {
            const right = meant(Array.from({ length: length - 1 }, (_, i) => groups[i + 1]!))
            const start = offset + index
            return observe(
              whole,
              right,
              { span: { start, end: start + whole.length }, text: right },
              kind,
            )
          }).filter(({ data }) => data.mark !== data.right),
        )
      : [],
  )
}

/** `！[图](a.png)`: a mark of exclamation, and a link to the image where the image should be. */
function images({ links, source: { text } }: Article): readonly Observation[] {
  return links
    .filter(({ form, span }) => form === 'inline' && text[span.start - 1] === '！')
    .filter(({ raw }) => /\.(?:png|jpe?g|gif|svg|webp)(?:[?#]|$)/i.test(raw))
    .map(({ span }) => {
      const start = span.start - 1
      return observe('！', '!', { span: { start, end: span.start }, text: '!' }, 'safe')
    })
}

function observe(mark: string, right: string, edit: Edit, kind: Fix['kind']): Observation {
  return {
    message: 'markdown/full-width-marks',
    data: { mark, right },
    span: edit.span,
    fix: { kind, edits: [edit], changes: everything },
  }
}
