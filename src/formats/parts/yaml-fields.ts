import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml'
import type { Observation } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import type { HeaderField, HeaderItem } from './header-field.ts'
import { isKnownKey, isTextKey } from './header-keys.ts'
import { headerProblem } from './header-problem.ts'

export interface YamlFields {
  readonly fields: readonly HeaderField[]
  readonly problems: readonly Observation[]
}

/** Where and why a text is no YAML mapping. */
export interface YamlFailure {
  readonly span: Span
  readonly detail: string
}

/** More brackets or dashes than this nest too deep for the parser's stack; no header needs them. */
const MOST_BRACKETS = 500
const MOST_MARKS = 100

/** Whether the text could exhaust the parser's stack. */
export function isTooDeep(source: string): boolean {
  if ((source.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS) return true
  return source
    .split(/[\r\n]/)
    .some((line) => (line.match(/(?:^|[ \t])[-?:](?=[ \t]|$)/g)?.length ?? 0) > MOST_MARKS)
}

/**
 * The fields of a YAML mapping, every scalar as it is written (YAML 1.2 failsafe schema), `~` and `null` as empty. The
 * members of `original` become `original.title` and so on. Nothing is ever resolved through an alias: an alias is a
 * problem, its value the words as written. Returns the first failure where the text is not such a mapping.
 * `base` is the offset of `source` in the file.
 */
export function readYamlFields(source: string, base: number): YamlFields | YamlFailure {
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    maxAliasCount: 0,
  } as Parameters<typeof parseDocument>[1])
  const [error] = document.errors
  const whole = { start: base, end: base + source.length }
  if (error) {
    const [start, end] = error.pos
    return { span: { start: base + start, end: base + end }, detail: error.message }
  }
  if (document.contents === null) return { fields: [], problems: [] }
  if (!isMap(document.contents)) return { span: whole, detail: 'not a mapping of keys to values' }
  const reader = new FieldReader(source, base)
  for (const pair of document.contents.items) reader.add(pair as Pair<Node, Node | null>, '')
  return reader
}

/** Collects fields and problems while the document is walked. */
class FieldReader implements YamlFields {
  readonly fields: HeaderField[] = []
  readonly problems: Observation[] = []
  readonly #source: string
  readonly #base: number

  constructor(source: string, base: number) {
    this.#source = source
    this.#base = base
  }

  add({ key: keyNode, value }: Pair<Node, Node | null>, prefix: string): void {
    const keySpan = this.#span(keyNode)
    const key = prefix + (isScalar(keyNode) ? String(keyNode.value) : this.#written(keyNode))
    if (isMap(value) && key.toLowerCase() === 'original') {
      for (const pair of value.items) this.add(pair as Pair<Node, Node | null>, 'original.')
      return
    }
    this.fields.push({ key, keySpan, ...this.#value(key, value, keySpan) })
  }

  #value(key: string, node: Node | null, keySpan: Span): Omit<HeaderField, 'key' | 'keySpan'> {
    if (!node) return { value: '', span: { start: keySpan.end, end: keySpan.end } }
    const scalar = this.#scalar(node)
    if (scalar) return scalar
    const written = { value: this.#written(node), span: this.#span(node) }
    if (isSeq(node) && isKnownKey(key) && !isTextKey(key.toLowerCase())) {
      const items = node.items
        .map((item) => this.#item(item as Node))
        .filter(({ value }) => value !== '')
      return { ...written, items }
    }
    return isKnownKey(key) ? { ...written, structured: true } : written
  }

  /** A member of a list: words, or a person with `name` and `url`. */
  #item(node: Node): HeaderItem {
    const scalar = this.#scalar(node)
    if (scalar) return scalar
    const member = (name: string) => {
      const value = isMap(node) ? (node.get(name, true) as Node | undefined) : undefined
      return value && this.#scalar(value)
    }
    const name = member('name')
    const url = member('url')
    if (!name) return { value: this.#written(node), span: this.#span(node) }
    return { ...name, ...(url && url.value !== '' && { url: url.value }) }
  }

  #scalar(node: Node): { value: string; span: Span } | undefined {
    const span = this.#span(node)
    if (isAlias(node)) {
      this.problems.push(headerProblem('alias', span, { written: this.#written(node) }))
      return { value: this.#written(node), span }
    }
    if (!isScalar(node)) return undefined
    const value = String(node.value ?? '').trim()
    const empty = node.type === 'PLAIN' && /^(?:~|null)$/i.test(value)
    return { value: empty ? '' : value, span }
  }

  #span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0]
    return { start: this.#base + start, end: this.#base + end }
  }

  #written(node: Node): string {
    const [start, end] = node.range ?? [0, 0]
    return this.#source.slice(start, end).trim()
  }
}
