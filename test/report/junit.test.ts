import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { describe as describeFinding } from '../../src/messages/index.ts'
import { junit } from '../../src/report/junit.ts'
import { context, headingFinding, runOf, sampleFindings, sampleRun } from './sample-run.ts'

interface Element {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Element[]
  text: string
}

/** The document's tree; throws where it is not well-formed. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    open.at(-1)!.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return root.children[0]!
}

const suiteOf = (run = sampleRun, over = {}) =>
  parse(junit.report(run, { ...context, ...over })).children[0]!

describe('junit', () => {
  it('has one case a file, clean ones too', () => {
    const { attributes, children } = suiteOf()
    expect(attributes).toMatchObject({ tests: '3', failures: '1', errors: '0' })
    expect(children.map((element) => element.attributes.name)).toEqual(
      sampleRun.articles.map(({ path }) => path),
    )
    expect(children[2]!.children).toEqual([])
  })

  it('fails a case for its grave findings and prints the others', () => {
    const [first, second] = suiteOf().children
    expect(first!.children.map(({ name }) => name)).toEqual(['failure', 'system-out'])
    expect(first!.children[0]!.attributes).toEqual({ message: '1 finding', type: 'error' })
    const { what } = describeFinding(sampleFindings[1]!, 'en')
    expect(first!.children[0]!.text).toMatch(/^1:1 error .*\(metadata\/title-missing\)$/)
    expect(first!.children[0]!.text).toContain(what)
    expect(second!.children.map(({ name }) => name)).toEqual(['system-out'])
  })

  it.each([
    ['never', 0],
    ['error', 1],
    ['warning', 1],
  ])('fails by --fail-on %s', (failOn, failures) => {
    expect(suiteOf(sampleRun, { failOn }).attributes.failures).toBe(String(failures))
  })

  it('counts warnings as failures where they fail the run', () => {
    const findings = [headingFinding()]
    const failure = suiteOf(runOf(findings, { paths: ['a.md'] }), { failOn: 'warning' })
      .children[1]!
    expect(failure.children[0]).toMatchObject({ name: 'failure', attributes: { type: 'warning' } })
  })

  it('is well-formed whatever the article says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, title) => {
        const findings = [headingFinding({ path, data: { title: `${title}]]><&"'` } })]
        const [, element] = suiteOf(runOf(findings, { paths: ['a.md'] })).children
        expect(element!.children[0]!.text).toContain(']]><&"\'')
      }),
    )
  })
})
