import { SaxesParser } from 'saxes'

export interface XmlElement {
  readonly name: string
  readonly attributes: Record<string, string>
  /** All text directly inside. */
  text: string
  readonly children: XmlElement[]
}

/** Reads a document with saxes, a strict parser of XML 1.0 with namespaces. Throws where it is not well formed. */
export function readXml(text: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, text: '', children: [] }
  const open = [document]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map(({ name, value }) => [name, value])
    const element = {
      name: tag.name,
      attributes: Object.fromEntries(attributes),
      text: '',
      children: [],
    }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (value) => {
    open.at(-1)!.text += value
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  return document.children[0]!
}

/** The elements of that name directly inside. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** The text of the first element of that name directly inside; nothing where there is none. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text
}
