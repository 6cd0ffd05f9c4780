import type { Html, Root } from 'mdast'
import { placesOf } from '../article/walk.ts'
import type { Span } from '../model/span.ts'
import { blankSpans } from '../text/edits.ts'

/** A comment that silences one rule pattern in a stretch of text. */
export interface SilencingComment {
  readonly pattern: string
  readonly reason: string
  /** The comment itself. */
  readonly span: Span
  /** The text it covers. Empty for one that ends a region which nothing began. */
  readonly covers: Span
}

type Form = 'disable-next-line' | 'disable-file' | 'disable' | 'enable'

interface Directive {
  readonly form: Form
  readonly patterns: readonly string[]
  readonly reason: string
  readonly span: Span
}

/**
 * The comments of an article that silence findings, one entry for each rule pattern in them, in order. They are looked
 * for in raw HTML of the tree only, so one shown in a code block silences nothing. Spans are those of the file.
 */
export function readSuppressions(tree: Root, text: string): readonly SilencingComment[] {
  const directives = placesOf(tree, 'html').flatMap(({ node }) => directivesIn(node, text))
  if (directives.length === 0) return []
  // Comments in a row all speak of the line below the last of them.
  const content = blankSpans(
    text,
    directives.map((directive) => directive.span),
  )
  return [...pointwise(directives, content), ...regions(directives, text.length)].toSorted(
    (a, b) => a.span.start - b.span.start,
  )
}

/** The comments whose reach does not depend on other comments. */
function pointwise(directives: readonly Directive[], content: string): SilencingComment[] {
  let line = { start: -1, end: -1 }
  return directives.flatMap(({ form, patterns, reason, span }) => {
    if (form === 'disable' || form === 'enable') return []
    // Above the line that the last comment found there is no other: a thousand comments in a row are read once.
    if (form === 'disable-next-line' && line.start <= span.end) line = nextLine(content, span.end)
    const covers = form === 'disable-file' ? { start: 0, end: content.length } : line
    return patterns.map((pattern) => ({ pattern, reason, span, covers }))
  })
}

/** Regions run from a comment to the one that ends it, or to the end of the text. */
function regions(directives: readonly Directive[], length: number): SilencingComment[] {
  const done: SilencingComment[] = []
  let open: SilencingComment[] = []
  for (const { form, patterns, reason, span } of directives) {
    if (form === 'disable') {
      const covers = { start: span.end, end: length }
      open.push(...patterns.map((pattern) => ({ pattern, reason, span, covers })))
    } else if (form === 'enable') {
      const isEnded = (region: SilencingComment) =>
        patterns.includes('*') || patterns.includes(region.pattern)
      const ended = open.filter(isEnded)
      open = open.filter((region) => !isEnded(region))
      done.push(...ended.map((r) => ({ ...r, covers: { ...r.covers, end: span.start } })))
      const idle = patterns.filter((p) => !ended.some((r) => p === '*' || r.pattern === p))
      const nothing = { start: span.end, end: span.end }
      done.push(...idle.map((pattern) => ({ pattern, reason, span, covers: nothing })))
    }
  }
  return [...done, ...open]
}

/** The next line that holds more than white space; empty at the end of the text where there is none. */
function nextLine(content: string, from: number): Span {
  const line = /[\r\n][^\S\r\n]*(?=\S)/g
  line.lastIndex = from
  const found = line.exec(content)
  if (found === null) return { start: content.length, end: content.length }
  const start = found.index + 1
  const end = content.slice(start).search(/[\r\n]/)
  return { start, end: end < 0 ? content.length : start + end }
}

/** The directives in the source of an HTML node, which may hold several comments and other HTML. */
function directivesIn(node: Html, text: string): readonly Directive[] {
  const from = node.position?.start.offset ?? 0
  // Cut out first: a search in the text would go on to its end for every node without a comment.
  const source = text.slice(from, node.position?.end.offset ?? 0)
  const found: Directive[] = []
  for (let start = source.indexOf('<!--'); start >= 0; ) {
    const close = source.indexOf('-->', start + 4)
    if (close < 0) break
    const span = { start: from + start, end: from + close + 3 }
    found.push(...readDirective(source.slice(start + 4, close), span))
    start = source.indexOf('<!--', close + 3)
  }
  return found
}

/** `yikan-disable-next-line RULE, RULE: reason`. The reason may be left out; without a rule all rules are meant. */
function readDirective(comment: string, span: Span): readonly Directive[] {
  const head = /^\s*yikan-(disable-next-line|disable-file|disable|enable)(?![\w-])/.exec(comment)
  if (head === null) return []
  const rest = comment.slice(head[0].length)
  const colon = rest.search(/[:：]/)
  const names = (colon < 0 ? rest : rest.slice(0, colon)).split(/[\s,，、]+/).filter(Boolean)
  return [
    {
      form: head[1] as Form,
      patterns: names.length === 0 ? ['*'] : names,
      reason: colon < 0 ? '' : rest.slice(colon + 1).trim(),
      span,
    },
  ]
}
