import type { Code, FootnoteDefinition, Html, Table as PipeTable } from 'mdast'
import type { CodeBlock, Footnote, ImageRef, LinkRef, Table } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { readHtmlTags } from './html-tags.ts'
import { definedImage, htmlImage, imageOf } from './images.ts'
import { definedLink, htmlLink, linkOf } from './links.ts'
import { plainText } from './plain-text.ts'
import type { Surroundings } from './ref-parts.ts'
import { spanOf } from './span-of.ts'
import type { Place } from './walk.ts'

/** What stands among the words of a tree, at whatever depth, each kind in the order of the text. */
export interface Contents {
  /** However they are written. */
  readonly links: readonly LinkRef[]
  /** However they are written, those within links too. */
  readonly images: readonly ImageRef[]
  readonly code: readonly CodeBlock[]
  readonly tables: readonly Table[]
  readonly footnotes: readonly Footnote[]
}

/** Reads all that a tree holds in one way through its nodes. */
export function readContents(places: readonly Place[], around: Surroundings): Contents {
  const reader = new ContentsReader(around)
  for (const place of places) reader.read(place)
  return reader.finish()
}

class ContentsReader {
  readonly #around: Surroundings
  readonly #links: LinkRef[] = []
  readonly #images: ImageRef[] = []
  readonly #code: CodeBlock[] = []
  readonly #tables: Table[] = []
  readonly #notes = new Map<string, FootnoteDefinition>()
  readonly #references = new Map<string, Span[]>()

  constructor(around: Surroundings) {
    this.#around = around
  }

  read(place: Place): void {
    const { node, block } = place
    switch (node.type) {
      case 'link':
        this.#links.push(linkOf(node, place, this.#around))
        break
      case 'linkReference':
        add(this.#links, definedLink(node, place, this.#around))
        break
      case 'image':
        this.#images.push(imageOf(node, place, this.#around))
        break
      case 'imageReference':
        add(this.#images, definedImage(node, place, this.#around))
        break
      case 'html':
        this.#readHtml(node, place)
        break
      case 'code':
        this.#code.push(codeBlock(node, block))
        break
      case 'table':
        this.#tables.push(tableOf(node, block))
        break
      case 'footnoteDefinition':
        if (!this.#notes.has(node.identifier)) this.#notes.set(node.identifier, node)
        break
      case 'footnoteReference':
        this.#addReference(node.identifier, spanOf(node))
    }
  }

  finish(): Contents {
    return {
      links: this.#links,
      images: this.#images,
      code: this.#code,
      tables: this.#tables,
      footnotes: [...this.#notes.values()].map((note) => this.#footnoteOf(note)),
    }
  }

  #readHtml(node: Html, place: Place): void {
    const { start, end } = spanOf(node)
    const html = this.#around.text.slice(start, end)
    for (const tag of readHtmlTags(html, start)) {
      if (tag.name === 'a') add(this.#links, htmlLink(tag, html, place, this.#around))
      else add(this.#images, htmlImage(tag, place, this.#around))
    }
  }

  #addReference(identifier: string, span: Span): void {
    const earlier = this.#references.get(identifier)
    if (earlier) earlier.push(span)
    else this.#references.set(identifier, [span])
  }

  /** Of two notes with one label the first counts. */
  #footnoteOf(node: FootnoteDefinition): Footnote {
    const references = this.#references.get(node.identifier) ?? []
    const label = node.label ?? node.identifier
    return { label, text: plainText(node), span: spanOf(node), references }
  }
}

function add<T>(list: T[], found: T | undefined): void {
  if (found !== undefined) list.push(found)
}

function codeBlock(node: Code, block: number): CodeBlock {
  const { lang, meta, value } = node
  return {
    ...(lang && { language: lang }),
    ...(meta && { meta }),
    value,
    span: spanOf(node),
    block,
  }
}

function tableOf(node: PipeTable, block: number): Table {
  const [header = [], ...rows] = node.children.map((row) => row.children.map(plainText))
  return { header, rows, span: spanOf(node), block }
}
